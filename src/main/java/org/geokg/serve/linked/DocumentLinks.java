package org.geokg.serve.linked;

import java.util.Arrays;
import java.util.Optional;
import org.geokg.serve.html.Html;
import org.geokg.serve.option.PublicUrl;
import org.geokg.serve.resource.Directory.Entry;
import org.geokg.serve.resource.Documents;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Representation;
import org.geokg.serve.resource.Site;

/** How a document about a resource is linked with the resource, its other forms and its other pages. */
record DocumentLinks(Documents documents, Site site) {

    /** Links of one document: relations of RFC 6596, 6892, 6906 and of HTML. */
    LinkHeader of(Entry entry, Representation form, Page page) {
        LinkHeader kin = new LinkHeader().add("canonical", address(entry, form, page.number()));
        if (!entry.kind().isDocument()) {
            kin.add("describes", entry.iri());
        }
        addForms(kin, "alternate", entry, Optional.of(form));
        if (form != Representation.PAGE) {
            kin.add("profile", Links.ONTOLOGY);
        }
        if (page.count() > 1) {
            kin.add("first", address(entry, form, 1));
            page.previous().ifPresent(number -> kin.add("prev", address(entry, form, number)));
            page.next().ifPresent(number -> kin.add("next", address(entry, form, number)));
            kin.add("last", address(entry, form, page.count()));
        }
        return kin;
    }

    /** All forms in which a resource can be had. */
    LinkHeader forms(String relation, Entry entry) {
        LinkHeader forms = new LinkHeader();
        addForms(forms, relation, entry, Optional.empty());
        return forms;
    }

    /** The same for the head of a page. */
    Html head(Entry entry) {
        return Html.of("{}", Representation.GRAPHS.stream()
                .map(form -> Html.of(
                        "<link rel=\"alternate\" type=\"{}\" href=\"{}\">\n",
                        form.mediaType(),
                        documents.path(entry.iri(), form, 1)))
                .toList());
    }

    private void addForms(LinkHeader links, String relation, Entry entry, Optional<Representation> butNot) {
        Arrays.stream(Representation.values())
                .filter(form -> !butNot.equals(Optional.of(form)))
                .forEach(form -> links.add(relation, address(entry, form, 1), Optional.of(form)));
    }

    /** With the host where it is known, for a link may outlive the answer it came with. */
    private String address(Entry entry, Representation form, int page) {
        return site.publicUrl().map(PublicUrl::origin).orElse("") + documents.path(entry.iri(), form, page);
    }
}
