package org.geokg.article;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads numbered lines, and never holds more of one than {@link #LONGEST} characters, however hostile the file. */
final class LineReader {
    /** Longest line kept whole, in UTF-16 units: far beyond any article, far below the memory of a small machine. */
    static final int LONGEST = 1 << 24;

    private final Reader in;
    private final Deque<Line> pushedBack = new ArrayDeque<>();
    private final char[] buffer = new char[1 << 15];
    private int next;
    private int filled;
    private int number;

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param cut    whether it was too long, and the rest of it dropped
     */
    record Line(int number, String text, boolean cut) {}

    LineReader(Reader in) {
        this.in = in;
    }

    Optional<Line> next() throws IOException {
        return pushedBack.isEmpty() ? read() : Optional.of(pushedBack.pop());
    }

    /** Makes {@link #next()} return this line again. */
    void pushBack(Line line) {
        pushedBack.push(line);
    }

    private Optional<Line> read() throws IOException {
        int c = readChar();
        if (c < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        for (; c >= 0 && c != '\n' && c != '\r'; c = readChar()) {
            if (text.length() < LONGEST) {
                text.append((char) c);
            } else {
                cut = true;
            }
        }
        if (c == '\r') {
            skipLineFeed();
        }
        number++;
        return Optional.of(new Line(number, text.toString(), cut));
    }

    private void skipLineFeed() throws IOException {
        int c = readChar();
        if (c >= 0 && c != '\n') {
            next--;
        }
    }

    private int readChar() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next++];
    }
}
