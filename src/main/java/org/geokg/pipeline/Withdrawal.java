package org.geokg.pipeline;

import java.io.IOException;
import java.util.Collection;
import org.geokg.problem.ProblemSink;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;

/**
 * Takes articles out of a built folder. The store, {@code claims.csv} and the dumps that are there come out as if the
 * articles had never been read.
 */
public final class Withdrawal {
    private final Knowledge knowledge;
    private final ClaimTableOptions claims;
    private final ProblemSink problems;

    /** @param claims what goes into {@code claims.csv} */
    public Withdrawal(Knowledge knowledge, ClaimTableOptions claims, ProblemSink problems) {
        this.knowledge = knowledge;
        this.claims = claims;
        this.problems = problems;
    }

    /**
     * Withdraws.
     *
     * @param articleIds ids; those that the store does not know are left out of account
     * @return how many articles there were
     * @throws IOException if a file cannot be written; the store is changed then all the same
     */
    public int run(GraphStore store, Collection<String> articleIds) throws IOException {
        GraphUpdate update = knowledge.update(store, problems);
        int withdrawn = update.withdraw(articleIds);
        if (withdrawn > 0) {
            BuiltFiles files = new BuiltFiles(store, knowledge.relations());
            files.writeClaims(claims);
            files.writeDumps(files.dumps());
        }
        return withdrawn;
    }
}
