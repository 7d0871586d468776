package org.geokg.query;

/**
 * A query kept in a file of its own.
 *
 * @param name     the file's name without {@code .rq}, such as {@code 01-members}
 * @param question what it asks, in plain words: the comment in the file's first line
 * @param text     the whole SPARQL text, comment included
 */
public record NamedQuery(String name, String question, String text) {

    /** Queries whose names begin with a number answer a reader's question; the others derive or reshape data. */
    public boolean isShowcase() {
        return Character.isDigit(name.charAt(0));
    }

    /**
     * @throws IllegalArgumentException if the first line is not a comment, since a query without its question in plain
     *                                  words cannot be offered to anybody
     */
    static NamedQuery of(String name, String text) {
        String unixText = text.replace("\r\n", "\n");
        String first = unixText.lines().findFirst().orElse("");
        if (!first.startsWith("#") || first.substring(1).isBlank()) {
            throw new IllegalArgumentException(
                    "query " + name + " does not begin with its question; make its first line a comment, as in # Who …?");
        }
        return new NamedQuery(name, first.substring(1).strip(), unixText);
    }
}
