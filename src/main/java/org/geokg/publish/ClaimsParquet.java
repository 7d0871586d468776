package org.geokg.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;

/** All claims as Parquet, for releases. */
public final class ClaimsParquet implements ClaimWriter {
    private final ParquetTable<ClaimCells> table;
    private final IriPolicy iris;
    private final boolean quotes;

    /** @param quotes whether the column of quotes is filled */
    public ClaimsParquet(OutputStream out, IriPolicy iris, boolean quotes) throws IOException {
        this.table = new ParquetTable<>(out, ClaimCells.class);
        this.iris = iris;
        this.quotes = quotes;
    }

    @Override
    public void write(ArticleRecord article, List<KeyedClaim> claims) throws IOException {
        for (ClaimRow row : ClaimTableOptions.ALL.rows(article, claims, iris)) {
            table.write(ClaimCells.of(row, quotes));
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
