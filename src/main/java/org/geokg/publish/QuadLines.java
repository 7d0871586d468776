package org.geokg.publish;

import java.util.Iterator;
import java.util.Set;

/** One release as sorted lines of N-Quads, each with its end of line. */
interface QuadLines extends AutoCloseable {
    /** In the order of their bytes; for one pass. */
    Iterator<String> sorted();

    /** IRIs of the relations that the release's ontology has. */
    Set<String> relations();

    @Override
    void close();
}
