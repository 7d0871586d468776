package org.geokg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.geokg.claim.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingStatementsTest {
    private static final Optional<LocalDate> NOW = Optional.of(LocalDate.of(2024, 5, 1));

    @ParameterizedTest(name = "{1}: {0} -> {2}")
    @CsvSource(delimiter = '|', textBlock =
            """
            gkg:status gkg:Asserted                                            | STATE | true
            gkg:status gkg:Refuted                                             | STATE | false
            gkg:status gkg:Asserted ; gkg:former true                          | STATE | false
            gkg:status gkg:Asserted ; gkg:endedBy :other                       | STATE | false
            gkg:status gkg:Asserted ; gkg:until '2024-05-01'                   | STATE | false
            gkg:status gkg:Asserted ; gkg:until '2024-05-02'                   | STATE | true
            gkg:status gkg:Asserted ; gkg:endedBy :other                       | EVENT | true
            gkg:status gkg:Asserted ; gkg:until '2024-05-01'                   | EVENT | true
            """)
    void aStatementStandsWhileItIsAssertedAndNotOver(String properties, Relation.Kind kind, boolean stands) {
        assertEquals(stands, stands(graph(properties, ":a gkg:memberOf :b ."), NOW, kind));
    }

    @ParameterizedTest
    @CsvSource({"'', false", "':a gkg:memberOf :b .', true"})
    void noStatementStandsWithoutItsDirectTriple(String triple, boolean stands) {
        assertEquals(stands, stands(graph("gkg:status gkg:Asserted", triple), NOW, Relation.Kind.STATE));
    }

    @ParameterizedTest
    @CsvSource({"gkg:until '2999-01-01', false", "gkg:from '2020-01-01', true"})
    void whereNoArticleHasADateAnyKnownEndIsPast(String end, boolean stands) {
        Model model = graph("gkg:status gkg:Asserted ; " + end, ":a gkg:memberOf :b .");
        assertEquals(stands, stands(model, Optional.empty(), Relation.Kind.STATE));
    }

    private static boolean stands(Model model, Optional<LocalDate> now, Relation.Kind kind) {
        NodeProperties statement = new NodeProperties(model.getGraph(), NodeFactory.createURI("https://example.org/s"));
        return new StandingStatements(model.getGraph(), now).contain(statement, kind);
    }

    private static Model graph(String properties, String triple) {
        Model model = ModelFactory.createDefaultModel();
        model.read(
                new StringReader(
                        """
                        PREFIX : <https://example.org/>
                        PREFIX gkg: <https://w3id.org/geokg/ontology#>
                        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                        :s rdf:subject :a ; rdf:predicate gkg:memberOf ; rdf:object :b ; %s .
                        %s
                        """
                                .formatted(properties, triple)),
                null,
                "TURTLE");
        return model;
    }
}
