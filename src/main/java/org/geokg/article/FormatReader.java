package org.geokg.article;

import java.io.IOException;

/** Reads files of one format. */
interface FormatReader {
    /**
     * Hands each article of a file to the intake, and reports what is wrong.
     *
     * @throws IOException when the file cannot be read on
     */
    void read(Content content, Intake intake) throws IOException;
}
