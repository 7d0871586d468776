package org.geokg.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Where claims come from, as triples of the default graph: publishers and extraction rules. */
public final class SourceTriples {
    private static final Pattern RULE = Pattern.compile("(.*)-v(\\d+)");

    private final IriPolicy iris;

    public SourceTriples(IriPolicy iris) {
        this.iris = iris;
    }

    /** A publisher, or the one that stands for all unknown ones. */
    public List<Triple> publisher(Optional<String> name) {
        Node node = iris.publisher(name);
        return List.of(
                Triple.create(node, RDF.type.asNode(), Vocabulary.PUBLISHER),
                Triple.create(node, RDFS.label.asNode(), Terms.english(name.orElse("unspecified publisher"))));
    }

    /** A rule, from its name and version: {@code membership.leave-v1}. */
    public List<Triple> rule(String nameAndVersion) {
        Matcher parts = RULE.matcher(nameAndVersion);
        Node node = iris.rule(nameAndVersion);
        Triple type = Triple.create(node, RDF.type.asNode(), Vocabulary.RULE_CLASS);
        return parts.matches()
                ? List.of(
                        type,
                        Triple.create(node, RDFS.label.asNode(), Terms.text(parts.group(1))),
                        Triple.create(node, OWL.versionInfo.asNode(), Terms.text(parts.group(2))))
                : List.of(type, Triple.create(node, RDFS.label.asNode(), Terms.text(nameAndVersion)));
    }
}
