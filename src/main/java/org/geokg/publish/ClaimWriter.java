package org.geokg.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleRecord;

/**
 * Takes claims article by article and writes them out. Claims of an article are sorted here; articles come out in the
 * order in which they are given, which is to be that of their ids. Closing flushes but leaves the stream open.
 */
public interface ClaimWriter extends Closeable {
    void write(ArticleRecord article, List<KeyedClaim> claims) throws IOException;
}
