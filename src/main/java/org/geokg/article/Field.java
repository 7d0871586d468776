package org.geokg.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a record can tell about an article, with the column names that are understood without a mapping. */
public enum Field {
    ID("id", List.of("id", "article_id", "articleid", "doc_id", "guid")),
    URL("url", List.of("url", "link", "uri", "source_url")),
    TITLE("title", List.of("title", "headline")),
    TEXT("text", List.of("text", "body", "content", "article", "maintext", "full_text")),
    PUBLISHED("published", List.of("published", "date", "published_at", "date_published", "publication_date", "pubdate",
            "publish_date", "datetime")),
    PUBLISHER("publisher", List.of("publisher", "source", "outlet", "publication", "site"));

    private final String label;
    private final List<String> usualColumns;

    Field(String label, List<String> usualColumns) {
        this.label = label;
        this.usualColumns = usualColumns;
    }

    /** The name by which a user maps it. */
    public String label() {
        return label;
    }

    /** Column names in order of preference, in lower case. */
    List<String> usualColumns() {
        return usualColumns;
    }

    /** Finds a field by its label; {@code date} stands for {@link #PUBLISHED}. */
    public static Optional<Field> ofLabel(String label) {
        String wanted = label.equals("date") ? PUBLISHED.label : label;
        return Arrays.stream(values()).filter(f -> f.label.equals(wanted)).findFirst();
    }
}
