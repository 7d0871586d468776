package org.geokg.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which articles come, each with the endings of its files (before an optional {@code .gz}). */
public enum InputFormat {
    /** One article a file: title, {@code Publisher | date}, blank line, body; or just a body. */
    TEXT("text", List.of(".txt")),
    /** One article a page. */
    HTML("html", List.of(".html", ".htm")),
    /** A header, then one article a record. */
    CSV("csv", List.of(".csv")),
    /** One JSON object, and so one article, a line. */
    JSON_LINES("jsonl", List.of(".jsonl", ".ndjson"));

    private final String label;
    private final List<String> endings;

    InputFormat(String label, List<String> endings) {
        this.label = label;
        this.endings = endings;
    }

    /** The name by which a user picks it. */
    public String label() {
        return label;
    }

    public static Optional<InputFormat> ofLabel(String label) {
        return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
    }

    static Optional<InputFormat> ofFileName(String name) {
        String bare = FileNames.withoutGz(name.toLowerCase(Locale.ROOT));
        return Arrays.stream(values()).filter(f -> f.endings.stream().anyMatch(bare::endsWith)).findFirst();
    }
}
