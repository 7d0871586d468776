package org.geokg.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Each relation of events has the root class of PLOVER that its CAMEO code belongs to:")
class PloverClassesTest {
    private static final String GKG = "https://w3id.org/geokg/ontology#";
    private static final Ontology ONTOLOGY = Ontology.packed();

    /** PLOVER's classes for the first digits of a CAMEO code, as of 2021. */
    private static final Map<String, List<String>> ROOTS = Map.ofEntries(
            Map.entry("03", List.of("AGREE")), Map.entry("04", List.of("CONSULT")), Map.entry("05", List.of("SUPPORT")),
            Map.entry("06", List.of("COOPERATE")), Map.entry("07", List.of("AID")),
            Map.entry("08", List.of("CONCEDE", "RETREAT")), Map.entry("09", List.of("ACCUSE")),
            Map.entry("10", List.of("DEMAND")), Map.entry("11", List.of("ACCUSE")), Map.entry("12", List.of("REJECT")),
            Map.entry("13", List.of("THREATEN")), Map.entry("14", List.of("PROTEST")), Map.entry("15", List.of("MOBILIZE")),
            Map.entry("16", List.of("SANCTION", "COERCE")), Map.entry("17", List.of("COERCE")),
            Map.entry("18", List.of("ASSAULT")), Map.entry("19", List.of("ASSAULT", "COERCE")), Map.entry("20", List.of("ASSAULT")));

    @TestFactory
    Stream<DynamicTest> classes() {
        return new RelationCatalog(OntologyRelations.read()).all().stream()
                .filter(r -> r.kind() == Relation.Kind.EVENT)
                .map(r -> DynamicTest.dynamicTest(r.name(), () -> {
                    String cameo = annotation(r, "cameoCode");
                    String plover = annotation(r, "ploverCode");
                    assertTrue(ROOTS.getOrDefault(cameo.substring(0, 2), List.of()).contains(plover), cameo + " " + plover);
                }));
    }

    private static String annotation(Relation relation, String property) {
        Node subject = NodeFactory.createURI(GKG + relation.name());
        return ONTOLOGY.graph().find(subject, NodeFactory.createURI(GKG + property), Node.ANY).toList().getFirst()
                .getObject().getLiteralLexicalForm();
    }
}
