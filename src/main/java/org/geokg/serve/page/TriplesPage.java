package org.geokg.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.geokg.serve.html.Anchor;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.resource.Directory.Entry;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Values;

/** What has no page of its own kind: its triples, property by property, and those of what belongs to it. */
record TriplesPage(Layout layout, Parts parts, GraphReader reader) {

    Html of(Entry entry, Model content, Page page) {
        Resource self = content.createResource(entry.iri());
        String title = Values.text(content, self, DCTerms.title).orElseGet(() -> name(content, self));
        List<Resource> others = content.listSubjects().toList().stream()
                .filter(subject -> !subject.equals(self) && saysMoreThanItsName(subject))
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
        return layout.page(
                title,
                Html.of(
                        "<header class=\"subject\"><h1>{}</h1>{}</header>{}{}{}",
                        title,
                        parts.iriLine(entry.iri()),
                        properties(content, self),
                        others.stream()
                                .map(other -> Html.of(
                                        "<section id=\"{}\"><h2>{}</h2>{}</section>",
                                        fragment(other),
                                        value(content, other),
                                        properties(content, other)))
                                .toList(),
                        parts.pager(entry.iri(), page)));
    }

    private static boolean saysMoreThanItsName(Resource subject) {
        return subject.listProperties().filterDrop(s -> s.getPredicate().equals(RDFS.label)).hasNext();
    }

    /** So that {@code dataset#claims} lands where it is told of. */
    private static String fragment(Resource resource) {
        String text = resource.toString();
        return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
    }

    private Html properties(Model content, Resource subject) {
        List<Property> used = subject.listProperties().toList().stream()
                .map(Statement::getPredicate)
                .distinct()
                .sorted(Comparator.comparing(Property::getURI))
                .toList();
        return Html.when(!used.isEmpty(), Html.of(
                "<dl class=\"terms\">{}</dl>",
                used.stream().map(property -> property(content, subject, property)).toList()));
    }

    private Html property(Model content, Resource subject, Property property) {
        List<Html> values = content.listObjectsOfProperty(subject, property).toList().stream()
                .sorted(Comparator.comparing(RDFNode::toString))
                .map(value -> Html.of("<span class=\"value\">{}</span> ", value(content, value)))
                .toList();
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", Anchor.to(parts.links(), property.getURI(), name(content, property)), values);
    }

    private Html value(Model content, RDFNode node) {
        return node.isURIResource()
                ? Anchor.to(parts.links(), node.toString(), name(content, node.asResource()))
                : Html.of("<span dir=\"auto\">{}</span>", node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }

    private String name(Model content, Resource resource) {
        return Values.text(content, resource, RDFS.label)
                .or(() -> Values.text(reader.facts(), resource, RDFS.label))
                .or(() -> Optional.ofNullable(content.qnameFor(resource.getURI())))
                .orElseGet(() -> parts.links().isData(resource.getURI()) ? reader.label(resource.getURI()) : resource.getURI());
    }
}
