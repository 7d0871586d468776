package org.geokg.graph;

/**
 * Text that every RDF syntax can carry. XML 1.0 has no way to write most control characters, lone surrogates, U+FFFE
 * and U+FFFF, not even escaped, and UTF-8 none to write a lone surrogate; so that all dumps of a graph are equal, each
 * of these becomes U+FFFD, the replacement character, wherever the graph takes text in. One code point for one code
 * point: offsets and the length of quotes stay true.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
public final class LegalText {
    private static final int REPLACEMENT = 0xFFFD;

    private LegalText() {}

    public static String of(String text) {
        if (text.codePoints().allMatch(LegalText::isLegal)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }
}
