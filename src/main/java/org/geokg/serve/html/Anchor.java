package org.geokg.serve.html;

import java.util.Optional;
import org.geokg.serve.resource.Links;

/** Links in pages. */
public final class Anchor {

    /** A link to an IRI under its label: on this server where it answers for it, else to the web. */
    public static Html to(Links links, String iri, String label) {
        Optional<String> here = links.path(iri);
        if (here.isPresent()) {
            return Html.of("<a href=\"{}\" title=\"{}\">{}</a>", here.get(), iri, label);
        }
        return web(iri, label);
    }

    /** A link out, for web addresses only: a {@code javascript:} address found in an article stays text. */
    public static Html web(String address, String label) {
        return Links.isWeb(address)
                ? Html.of("<a class=\"out\" rel=\"noopener noreferrer nofollow\" href=\"{}\">{}</a>", address, label)
                : Html.text(label);
    }

    private Anchor() {}
}
