package org.geokg.article;

import java.util.Optional;

/**
 * The text of an article that comes in parts: title, blank line, main text.
 *
 * @param bodyStart UTF-16 index of the main text
 */
record Layout(String text, int bodyStart) {

    private static final String BLANK_LINE = "\n\n";

    static Layout of(Optional<String> title, String body) {
        String main = CleanText.of(body).strip();
        if (title.isEmpty()) {
            return new Layout(main, 0);
        }
        String head = title.get() + BLANK_LINE;
        String rest = withoutTitle(main, title.get());
        return new Layout(head + rest, head.length());
    }

    /** Main text often opens with the title once more. */
    private static String withoutTitle(String main, String title) {
        boolean repeated = main.startsWith(title) && main.startsWith("\n", title.length());
        return repeated ? main.substring(title.length()).strip() : main;
    }
}
