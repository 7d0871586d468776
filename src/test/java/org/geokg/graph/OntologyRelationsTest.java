package org.geokg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyRelationsTest {
    private static final String HEAD = """
            @prefix gkg: <https://w3id.org/geokg/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix schema: <https://schema.org/> .
            gkg:State rdfs:subClassOf gkg:Actor .
            """;

    @TempDir
    Path folder;

    private final RelationCatalog packed = new RelationCatalog(OntologyRelations.read());

    @Test
    void theOntologyHasStatesEventsAndDates() {
        Relation member = packed.find("memberOf").orElseThrow();
        assertEquals(Relation.Kind.STATE, member.kind());
        assertEquals("is a member of", member.label());
        assertEquals(List.of("seeksMembershipIn", "withdrewFrom"), member.ends());
        assertEquals(List.of("memberOf"), packed.find("suspendedFrom").orElseThrow().suspends());
        assertEquals(Relation.Kind.EVENT, packed.find("attacked").orElseThrow().kind());
        assertTrue(packed.find("metWith").orElseThrow().symmetric());
        assertTrue(packed.find("establishedIn").orElseThrow().takesDateAsObject());
        assertEquals(36, packed.all().size());
    }

    @Test
    void anActorIsAStateAnOrganizationOrAPerson() {
        assertEquals(
                List.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.PERSON),
                packed.find("accused").orElseThrow().objectTypes());
    }

    @Test
    void everyRelationEndedOrExcludedExists() {
        packed.all().forEach(r -> r.ends().forEach(name -> assertTrue(packed.find(name).isPresent(), name)));
    }

    @Test
    void anUnknownClassIsReported() throws IOException {
        String message = messageOf("gkg:likes a gkg:StateRelation ; rdfs:label \"likes\"@en ;"
                + " schema:domainIncludes gkg:Stat ; schema:rangeIncludes gkg:State .");
        assertTrue(message.contains("https://w3id.org/geokg/ontology#Stat"), message);
    }

    @Test
    void anUnknownRelationIsReported() throws IOException {
        String message = messageOf("gkg:likes a gkg:StateRelation ; rdfs:label \"likes\"@en ; gkg:ends gkg:hates ;"
                + " schema:domainIncludes gkg:State ; schema:rangeIncludes gkg:State .");
        assertTrue(message.contains("likes refers to an unknown relation hates"), message);
    }

    @Test
    void aRelationWithoutALabelIsReported() throws IOException {
        String message = messageOf("gkg:likes a gkg:StateRelation ;"
                + " schema:domainIncludes gkg:State ; schema:rangeIncludes gkg:State .");
        assertTrue(message.contains("likes has no English label"), message);
    }

    @Test
    void brokenTurtleIsReportedWithItsLine() throws IOException {
        Path file = ontology("gkg:likes a gkg:StateRelation ;; ; rdfs:label .");
        InvalidOntologyException e =
                assertThrows(InvalidOntologyException.class, () -> OntologyRelations.read(file));
        assertEquals(OptionalInt.of(6), e.problem().line());
    }

    @Test
    void blankNodesAreReported() throws IOException {
        assertTrue(messageOf("gkg:State rdfs:subClassOf [ a owl:Class ] .").contains("a blank node"));
    }

    @Test
    void aMissingFileIsReported() {
        Path missing = folder.resolve("none.ttl");
        assertThrows(InvalidOntologyException.class, () -> OntologyRelations.read(missing));
    }

    @Test
    void aRetiredRelationIsLeftOut() throws IOException {
        Path file = ontology("gkg:likes a gkg:StateRelation ; owl:deprecated true .");
        assertEquals(List.of(), OntologyRelations.read(file));
    }

    @Test
    void classesInACircleDoNotHang() throws IOException {
        Path file = ontology("gkg:Actor rdfs:subClassOf gkg:State . gkg:likes a gkg:EventRelation ; rdfs:label \"likes\" ;"
                + " schema:domainIncludes gkg:Actor ; schema:rangeIncludes gkg:Actor .");
        assertEquals(List.of(EntityType.STATE), OntologyRelations.read(file).getFirst().subjectTypes());
    }

    private String messageOf(String turtle) throws IOException {
        Path file = ontology(turtle);
        return assertThrows(InvalidOntologyException.class, () -> OntologyRelations.read(file))
                .problem()
                .message();
    }

    private Path ontology(String turtle) throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), HEAD + turtle);
    }
}
