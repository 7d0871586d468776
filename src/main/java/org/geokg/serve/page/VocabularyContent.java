package org.geokg.serve.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.geokg.graph.Vocabulary;
import org.geokg.serve.html.Html;
import org.geokg.serve.resource.Terms;
import org.geokg.serve.resource.Values;
import org.geokg.serve.resource.Vocabularies;

/** A vocabulary for readers: what it is, a list of its terms, and then each term by itself. */
record VocabularyContent(VocabularyTerms terms) {

    private record Section(String id, String heading, String meaning, List<Resource> members) {}

    /** @param iriLine the vocabulary's own name, and the other forms in which it can be had */
    Html of(Html iriLine) {
        Model ontology = terms.ontology();
        List<Section> sections = sections().stream().filter(section -> !section.members().isEmpty()).toList();
        return Html.of(
                """
                <header class="subject"><h1>{}</h1>
                <p class="lead">{}</p>{}
                <dl class="terms facts">{}</dl>
                <pre class="turtle">@prefix gkg: &lt;{}&gt; .</pre></header>
                <nav class="toc" aria-label="Terms">{}</nav>
                {}
                """,
                Values.text(ontology, Vocabularies.HEADER, DCTerms.title).orElse("Vocabulary"),
                Values.text(ontology, Vocabularies.HEADER, DCTerms.description).orElse(""),
                iriLine,
                metadata(ontology),
                Vocabulary.NS,
                sections.stream().map(this::contents).toList(),
                sections.stream().map(this::section).toList());
    }

    private Html metadata(Model ontology) {
        Resource self = Vocabularies.HEADER;
        return Html.of(
                "{}{}{}{}{}",
                Values.text(ontology, self, OWL.versionInfo).map(version -> VocabularyTerms.row("Version", Html.of(
                        "{}{}",
                        version,
                        Values.resource(ontology, self, OWL2.versionIRI).map(iri -> Html.of(" <code>{}</code>", iri.getURI()))))),
                Values.resource(ontology, self, DCTerms.license)
                        .map(licence -> VocabularyTerms.row("Licence", TermLinks.out(licence.getURI(), licence.getURI()))),
                Values.text(ontology, self, DC.creator).map(creator -> VocabularyTerms.row("Creator", Html.text(creator))),
                Values.text(ontology, self, RDFS.comment).map(note -> VocabularyTerms.row("Policy", Html.text(note))),
                VocabularyTerms.row("Alignments", terms.links().alignmentsFile()));
    }

    private Html contents(Section section) {
        return Html.of(
                "<p><a href=\"#{}\"><b>{}</b></a> {}</p>",
                section.id(),
                section.heading(),
                section.members().stream().map(term -> Html.of("{} ", terms.links().to(term))).toList());
    }

    private Html section(Section section) {
        return Html.of(
                "<section id=\"{}\"><h2>{} <span class=\"count\">{}</span></h2>{}{}</section>",
                section.id(),
                section.heading(),
                section.members().size(),
                Html.when(!section.meaning().isEmpty(), Html.of("<p class=\"quiet\">{}</p>", section.meaning())),
                section.members().stream().map(terms::term).toList());
    }

    private List<Section> sections() {
        List<Resource> states = terms.typed(Terms.concept("StateRelation"));
        List<Resource> events = terms.typed(Terms.concept("EventRelation"));
        List<Resource> above = terms.typed(OWL.ObjectProperty).stream()
                .filter(term -> Stream.concat(states.stream(), events.stream())
                        .anyMatch(relation -> terms.ontology().contains(relation, RDFS.subPropertyOf, term)))
                .toList();
        List<Resource> properties = Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> terms.typed(type).stream())
                .filter(term -> !states.contains(term) && !events.contains(term) && !above.contains(term))
                .toList();
        return List.of(
                new Section("-above", "Relations above others", "No claim uses them; queries do, to ask for several kinds at once.", above),
                new Section("-states", "Relations that hold over time", "", states),
                new Section("-events", "Relations that happen", "", events),
                new Section("-classes", "Classes", "", terms.typed(OWL.Class)),
                new Section("-properties", "Properties of entities, articles, claims and statements", "", properties),
                new Section(
                        "-annotations",
                        "Said of relations",
                        "For fusion and queries; no reasoner uses them.",
                        terms.typed(OWL.AnnotationProperty)),
                new Section("-values", "Values", "", values()));
    }

    private List<Resource> values() {
        return terms.typed(SKOS.ConceptScheme).stream()
                .flatMap(scheme -> Stream.concat(
                        Stream.of(scheme),
                        terms.ontology().listSubjectsWithProperty(SKOS.inScheme, (RDFNode) scheme).toList().stream()
                                .sorted(VocabularyTerms.BY_NAME)))
                .toList();
    }
}
