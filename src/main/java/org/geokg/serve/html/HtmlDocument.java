package org.geokg.serve.html;

/** A whole HTML document: what all have at their beginning, and what this one has in its head and body. */
public final class HtmlDocument {

    /**
     * A document in English, for screens of any width, light or dark.
     *
     * @param head what its head has besides
     */
    public static Html of(String title, Html head, Html body) {
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{}</title>
                {}</head>
                <body>
                {}</body>
                </html>
                """,
                title,
                head,
                body);
    }

    private HtmlDocument() {}
}
