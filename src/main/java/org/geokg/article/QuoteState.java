package org.geokg.article;

/** Follows quotes through the lines of a CSV record, to tell where it ends. */
final class QuoteState {
    private enum At { START, PLAIN, QUOTED, AFTER_QUOTE }

    private final char delimiter;
    private At at = At.START;
    private boolean broken;

    QuoteState(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether a quoted value goes on over the line end. */
    boolean isOpen() {
        return at == At.QUOTED;
    }

    /** Whether text follows a closing quote. */
    boolean isBroken() {
        return broken;
    }

    void read(String line) {
        for (int i = 0; i < line.length() && !broken; i++) {
            char c = line.charAt(i);
            at = switch (at) {
                case START -> c == '"' ? At.QUOTED : plain(c);
                case PLAIN -> plain(c);
                case QUOTED -> c == '"' ? At.AFTER_QUOTE : At.QUOTED;
                case AFTER_QUOTE -> afterQuote(c);
            };
        }
    }

    private At plain(char c) {
        return c == delimiter ? At.START : At.PLAIN;
    }

    private At afterQuote(char c) {
        if (c == '"') {
            return At.QUOTED;
        }
        broken = c != delimiter && c != ' ';
        return c == delimiter ? At.START : At.AFTER_QUOTE;
    }
}
