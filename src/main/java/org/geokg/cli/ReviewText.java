package org.geokg.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.geokg.review.ReviewItem;

/** What to look at, for reading in a terminal. */
record ReviewText(OutputStream out) {

    void print(List<ReviewItem> items) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        for (ReviewItem item : items) {
            line(lines, item.what() + "  [" + item.reason().word() + ", " + statements(item.affected()) + "]");
            line(lines, "  " + item.reason().meaning() + (item.detail().isEmpty() ? "" : "; " + item.detail()));
            if (!item.sentence().isEmpty()) {
                line(lines, "  \"" + item.sentence() + "\"");
            }
            line(lines, "  " + item.target() + (item.value().isEmpty() ? "" : " -> " + item.value()));
        }
        lines.flush();
    }

    private static String statements(int count) {
        return count + (count == 1 ? " statement" : " statements");
    }

    private static void line(PrintStream lines, String text) {
        lines.println(Plain.text(text));
    }
}
