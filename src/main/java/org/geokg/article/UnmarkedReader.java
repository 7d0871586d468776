package org.geokg.article;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Reads past a byte order mark at the beginning. */
final class UnmarkedReader extends PushbackReader {
    private static final char MARK = '\uFEFF';

    UnmarkedReader(Reader in) throws IOException {
        super(in, 1);
        int first = read();
        if (first >= 0 && first != MARK) {
            unread(first);
        }
    }
}
