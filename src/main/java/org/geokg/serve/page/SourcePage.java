package org.geokg.serve.page;

import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.resource.Directory.Entry;
import org.geokg.serve.resource.Representation;

/** A document whose text is its best page: shapes, as Turtle. */
record SourcePage(Layout layout, Parts parts) {

    Html of(Entry entry, String title, Model content) {
        return layout.page(
                title,
                Html.of(
                        "<header class=\"subject\"><h1>{}</h1>{}</header><pre class=\"turtle\">{}</pre>",
                        title,
                        parts.iriLine(entry.iri()),
                        new String(Representation.TURTLE.write(content), StandardCharsets.UTF_8)));
    }
}
