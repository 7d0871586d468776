package org.geokg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The alignments")
class AlignmentsTest {

    private static final Model ALIGNMENTS = ModelFactory.createModelForGraph(Ontology.packedAlignments().graph());
    private static final Model ONTOLOGY = ModelFactory.createModelForGraph(Ontology.packed().graph());
    private static final String CODES = "https://w3id.org/geokg/alignments#";

    private static final List<String> FOREIGN = List.of(
            "https://schema.org/", "http://xmlns.com/foaf/0.1/", "http://www.w3.org/ns/org#", "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/oa#", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "http://www.w3.org/2006/time#", "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "http://www.fao.org/countryprofiles/geoinfo/geopolitical/resource/", "http://www.wikidata.org/entity/Q",
            "http://www.wikidata.org/prop/direct/P", "http://wikiba.se/ontology#");

    /** What the other vocabularies entail, as far as it could touch a graph of this kind. */
    private static final String AXIOMS =
            """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX gkg: <https://w3id.org/geokg/ontology#>
            foaf:Person rdfs:subClassOf foaf:Agent ; owl:disjointWith foaf:Organization, foaf:Document .
            foaf:Organization rdfs:subClassOf foaf:Agent ; owl:equivalentClass org:Organization ; owl:disjointWith foaf:Document .
            org:memberOf rdfs:domain foaf:Agent ; rdfs:range org:Organization .
            prov:Entity owl:disjointWith prov:Activity .
            prov:Agent owl:disjointWith prov:Activity .
            prov:wasDerivedFrom rdfs:domain prov:Entity ; rdfs:range prov:Entity .
            prov:used rdfs:domain prov:Activity ; rdfs:range prov:Entity .
            sem:Actor rdfs:subClassOf sem:Core . sem:Place rdfs:subClassOf sem:Core .
            # What this vocabulary means, and leaves to the shapes to say:
            gkg:Person owl:disjointWith gkg:State, gkg:Organization, gkg:Place, gkg:Agreement .
            gkg:Statement owl:disjointWith gkg:Claim . gkg:Article owl:disjointWith gkg:Claim, gkg:Statement, gkg:Entity .
            """;

    @Test
    @DisplayName("name only terms that there are")
    void ownTermsExist() {
        Set<String> unknown = mentioned()
                .filter(iri -> iri.startsWith(Vocabulary.NS))
                .filter(iri -> !ONTOLOGY.contains(ONTOLOGY.createResource(iri), RDF.type, (RDFNode) null))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    @DisplayName("reach into no vocabulary but those listed")
    void foreignNamespacesAreListed() {
        Set<String> others = ALIGNMENTS.listStatements().toList().stream()
                .filter(s -> s.getSubject().getURI().startsWith(Vocabulary.NS))
                .map(s -> s.getObject().toString())
                .filter(iri -> !iri.startsWith(CODES) && FOREIGN.stream().noneMatch(iri::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), others);
    }

    @Test
    @DisplayName("are of kinds whose meaning is known, and say nothing is equivalent")
    void kindsOfMappings() {
        Set<String> used = ALIGNMENTS.listStatements().toList().stream()
                .filter(s -> s.getSubject().getURI().startsWith(Vocabulary.NS))
                .map(s -> s.getPredicate().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("subClassOf", "subPropertyOf", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"), used);
    }

    @Test
    @DisplayName("are the only place for mappings: the ontology has none but PROV's and RDF's terms above its own")
    void theOntologyHasNone() {
        assertFalse(ONTOLOGY.contains(null, SKOS.closeMatch));
        List<String> above = Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                .flatMap(p -> ONTOLOGY.listObjectsOfProperty(p).toList().stream())
                .map(RDFNode::toString)
                .filter(iri -> !iri.startsWith(Vocabulary.NS) && !iri.startsWith(Vocabulary.PROV) && !iri.startsWith(RDF.getURI()))
                .toList();
        assertEquals(List.of(), above);
    }

    @Test
    @DisplayName("have a concept for each CAMEO code and PLOVER class that relations carry, and no other")
    void codesAreConcepts() {
        for (String scheme : List.of("cameo", "plover")) {
            Map<String, String> carried = new TreeMap<>();
            ONTOLOGY.listStatements(null, ONTOLOGY.createProperty(Vocabulary.NS + scheme + "Code"), (RDFNode) null)
                    .forEach(s -> carried.put(s.getSubject().getURI() + " " + s.getString(), CODES + scheme + "-" + s.getString()));
            carried.forEach((key, concept) -> assertTrue(
                    ALIGNMENTS.contains(
                            ALIGNMENTS.createResource(key.split(" ")[0]), SKOS.broadMatch, ALIGNMENTS.createResource(concept)),
                    key + " is not mapped to " + concept));
            Set<String> concepts = ALIGNMENTS
                    .listSubjectsWithProperty(SKOS.inScheme, (RDFNode) ALIGNMENTS.createResource(CODES + scheme)).toList().stream()
                    .map(Resource::getURI)
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(carried.values()), concepts);
        }
    }

    @Test
    @DisplayName("entail nothing false of a graph, by the domains, ranges and disjoint classes of the others too")
    void entailNothingFalse() {
        InfModel inferred = reasoned(ALIGNMENTS);
        assertTrue(inferred.validate().isValid(), () -> report(inferred));
        assertEquals(Map.of(), newTypes(inferred));
        Resource mali = inferred.createResource("https://w3id.org/geokg/id/mali");
        assertTrue(inferred.contains(mali, RDF.type, inferred.createResource("http://xmlns.com/foaf/0.1/Agent")), "and it does reason");
        assertTrue(inferred.contains(
                mali,
                inferred.createProperty("http://www.w3.org/ns/org#memberOf"),
                inferred.createResource("https://w3id.org/geokg/id/alliance-of-sahel-states")));
    }

    @Test
    @DisplayName("would be caught at making a person a state, or a state a person")
    void wouldCatchMistakes() {
        Model wrong = ModelFactory.createDefaultModel().add(ALIGNMENTS);
        wrong.add(gkg("holdsOfficeIn"), RDFS.subPropertyOf, wrong.createResource("http://www.w3.org/ns/org#memberOf"));
        assertFalse(newTypes(reasoned(wrong)).isEmpty() && reasoned(wrong).validate().isValid(), "Nigeria became an organization");
        wrong = ModelFactory.createDefaultModel().add(ALIGNMENTS);
        wrong.add(gkg("Person"), OWL.equivalentClass, wrong.createResource("http://xmlns.com/foaf/0.1/Agent"));
        assertFalse(reasoned(wrong).validate().isValid(), "every actor became a person");
    }

    /** Types of this vocabulary that only reasoning gives, beyond what its own class tree does. */
    private static Map<String, Set<String>> newTypes(InfModel inferred) {
        InfModel own = ModelFactory.createRDFSModel(ONTOLOGY, sample());
        Map<String, Set<String>> found = new TreeMap<>();
        List<String> telling = List.of("http://www.w3.org/ns/org#Organization", "http://xmlns.com/foaf/0.1/Person");
        sample().listSubjects().forEach(subject -> inferred.listStatements(subject, RDF.type, (RDFNode) null).forEach(s -> {
            String type = s.getObject().toString();
            boolean ours = type.startsWith(Vocabulary.NS) && !own.contains(s);
            String meaning = telling.indexOf(type) == 0 ? "Organization" : "Person";
            boolean theirs = telling.contains(type) && !own.contains(subject, RDF.type, gkg(meaning));
            if (ours || theirs) {
                found.computeIfAbsent(subject.toString(), any -> new TreeSet<>()).add(type);
            }
        }));
        return found;
    }

    private static InfModel reasoned(Model alignments) {
        Model schema = ModelFactory.createDefaultModel().add(ONTOLOGY).add(alignments);
        RDFParser.fromString(AXIOMS, Lang.TURTLE).parse(schema);
        return ModelFactory.createInfModel(ReasonerRegistry.getOWLMicroReasoner(), schema, sample());
    }

    /** All graphs of the sample as one, as a reasoner would load them. */
    private static Model sample() {
        Dataset dataset = DatasetFactory.create();
        RDFParser.source(AlignmentsTest.class.getResourceAsStream("/org/geokg/serve/sample.trig")).lang(Lang.TRIG).parse(dataset);
        return ModelFactory.createDefaultModel().add(dataset.getDefaultModel()).add(dataset.getUnionModel());
    }

    private static Stream<String> mentioned() {
        return ALIGNMENTS.listStatements().toList().stream()
                .flatMap((Statement s) -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject()))
                .filter(RDFNode::isURIResource)
                .map(RDFNode::toString);
    }

    private static Resource gkg(String name) {
        return ONTOLOGY.createResource(Vocabulary.NS + name);
    }

    private static String report(InfModel inferred) {
        StringBuilder report = new StringBuilder();
        inferred.validate().getReports().forEachRemaining(r -> report.append(r).append('\n'));
        return report.toString();
    }
}
