package org.geokg.article;

/** Text as articles hold it: line ends are {@code \n}, no byte order mark, no half of a surrogate pair. */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    static String of(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String unmarked = lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
        return unmarked.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A title, a name: one line. */
    static String line(String raw) {
        return of(raw).replaceAll("\\s+", " ").strip();
    }

    /** Whether this is not text at all, but binary data or text in an encoding that was not told. */
    static boolean isBinary(String text) {
        return text.indexOf('\0') >= 0;
    }
}
