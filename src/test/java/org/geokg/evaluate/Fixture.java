package org.geokg.evaluate;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geokg.problem.Problem;

/** Two small articles' gold and claims on them that make each kind of mistake once. */
final class Fixture {
    private Fixture() {}

    static EvaluationReport report() throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<GoldArticle> gold = new GoldReader(TestRelations.catalog(), problems::add).read(resource("gold"));
        List<GivenClaim> claims = ClaimsFile.read(resource("claims.csv"), problems::add);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.toString());
        }
        return new Scorer(NameFolding.standard(), TestRelations.catalog()).score(gold, claims);
    }

    private static Path resource(String name) {
        try {
            return Path.of(Fixture.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
