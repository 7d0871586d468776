package org.geokg.publish.release;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Prefixes;
import org.geokg.graph.Vocabulary;

/**
 * A release in the words of DCAT 3 and VoID: version, licence, each file with its size and checksum, and how much of what is in it.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://spdx.org/rdf/terms/">SPDX</a>
 */
final class ReleaseDescription {
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final ReleaseOptions options;
    private final IriPolicy iris;
    private final String folder;
    private final Node release;
    /** Kept in the order in which it is filled, so that the dataset comes first. */
    private final Graph graph = GraphMemFactory.createGraphMemRoaring();

    private ReleaseDescription(ReleaseOptions options, String address, IriPolicy iris) {
        this.options = options;
        this.iris = iris;
        this.folder = address;
        this.release = iri(release(iris, options.version()));
    }

    /** The IRI of a release: that of the dataset and the version. */
    static String release(IriPolicy iris, String version) {
        return iris.dataset().getURI() + "/" + version.replace("+", "%2B");
    }

    /**
     * Describes a release.
     *
     * @param address  of the folder, to which the files' names are added
     * @param previous the version of the release before
     */
    static Graph of(ReleaseOptions options, String address, IriPolicy iris, Figures figures, List<WrittenPart> parts,
            Optional<String> previous) {
        ReleaseDescription description = new ReleaseDescription(options, address, iris);
        description.graph.getPrefixMapping().setNsPrefixes(Prefixes.of(iris))
                .setNsPrefix("foaf", FOAF.NS)
                .setNsPrefix("spdx", SPDX)
                .setNsPrefix("release", description.release.getURI() + "#");
        description.dataset(figures, previous);
        description.counts(figures);
        parts.stream().filter(p -> p.use() != Part.Use.COMPANION).forEach(description::distribution);
        return description.graph;
    }

    private void dataset(Figures figures, Optional<String> previous) {
        add(release, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(release, RDF.type.asNode(), VOID.Dataset.asNode());
        add(release, DCTerms.title.asNode(), english(options.title()));
        add(release, DCTerms.description.asNode(), english("Relations between states, organizations and people, as news articles tell "
                + "them, with the place of the sentences that say so" + (options.shortened() ? ", without the sentences." : ".")));
        add(release, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(release.getURI()));
        add(release, DCTerms.issued.asNode(), date(options.date()));
        add(release, DCTerms.language.asNode(), iri("http://publications.europa.eu/resource/authority/language/ENG"));
        add(release, DCTerms.conformsTo.asNode(), iri("https://w3id.org/geokg/ontology"));
        add(release, dcat("version"), NodeFactory.createLiteralString(options.version()));
        add(release, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(options.version()));
        add(release, dcat("isVersionOf"), iris.dataset());
        List.of("news", "events", "international relations", "knowledge graph").forEach(word ->
                add(release, DCAT.keyword.asNode(), english(word)));
        previous.ifPresent(before -> add(release, dcat("previousVersion"), iri(release(iris, before))));
        options.licence().ifPresent(licence -> add(release, DCTerms.license.asNode(), iri(licence)));
        options.address().ifPresent(address -> add(release, DCAT.landingPage.asNode(), iri(address)));
        creators();
        figures.published().ifPresent(this::published);
    }

    private void creators() {
        for (int i = 0; i < options.creators().size(); i++) {
            Node creator = part("creator-" + (i + 1));
            add(release, DCTerms.creator.asNode(), creator);
            add(creator, RDF.type.asNode(), FOAF.Agent.asNode());
            add(creator, FOAF.name.asNode(), NodeFactory.createLiteralString(options.creators().get(i)));
        }
    }

    private void published(Figures.Period period) {
        Node span = part("published");
        add(release, DCTerms.temporal.asNode(), span);
        add(span, RDF.type.asNode(), DCTerms.PeriodOfTime.asNode());
        add(span, dcat("startDate"), date(period.first()));
        add(span, dcat("endDate"), date(period.last()));
    }

    private void counts(Figures figures) {
        add(release, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iris.base()));
        add(release, VOID.vocabulary.asNode(), iri(Vocabulary.NS));
        add(release, VOID.triples.asNode(), number(figures.quads()));
        add(release, VOID.entities.asNode(), number(figures.entities()));
        add(release, VOID.distinctSubjects.asNode(), number(figures.subjects()));
        add(release, VOID.properties.asNode(), number(figures.properties().size()));
        add(release, VOID.classes.asNode(), number(figures.classes().size()));
        figures.classes().forEach((type, count) ->
                partition("class", type, VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode(), count));
        figures.properties().forEach((property, count) ->
                partition("property", property, VOID.propertyPartition.asNode(), VOID.property.asNode(), VOID.triples.asNode(), count));
        Node links = part("wikidata");
        add(release, VOID.subset.asNode(), links);
        add(links, RDF.type.asNode(), VOID.Linkset.asNode());
        add(links, VOID.linkPredicate.asNode(), OWL.sameAs.asNode());
        add(links, VOID.subjectsTarget.asNode(), release);
        add(links, VOID.objectsTarget.asNode(), iri(Vocabulary.WIKIDATA + "Q2013"));
        add(links, VOID.triples.asNode(), number(figures.wikidata()));
    }

    private void partition(String kind, String term, Node link, Node names, Node counts, long count) {
        Node partition = part(kind + "-" + URLEncoder.encode(graph.getPrefixMapping().shortForm(term), StandardCharsets.UTF_8)
                .replace("%3A", ":"));
        add(release, link, partition);
        add(partition, names, iri(term));
        add(partition, counts, number(count));
    }

    private void distribution(WrittenPart file) {
        Node distribution = part("file-" + file.name());
        Node download = iri(folder + file.name());
        add(release, DCAT.distribution.asNode(), distribution);
        add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
        add(distribution, DCTerms.title.asNode(), english(file.about()));
        add(distribution, DCAT.accessURL.asNode(), download);
        add(distribution, DCAT.downloadURL.asNode(), download);
        file.form().mediaType().ifPresent(type -> add(distribution, DCAT.mediaType.asNode(), iri(MEDIA_TYPES + type)));
        if (file.form() == FileForm.NTRIPLES12) {
            add(distribution, DCTerms.conformsTo.asNode(), iri("https://www.w3.org/TR/rdf12-n-triples/"));
        }
        if (file.isCompressed()) {
            add(distribution, dcat("compressFormat"), iri(MEDIA_TYPES + "application/gzip"));
        }
        add(distribution, DCAT.byteSize.asNode(),
                NodeFactory.createLiteralDT(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger));
        add(distribution, DCTerms.issued.asNode(), date(options.date()));
        options.licence().ifPresent(licence -> add(distribution, DCTerms.license.asNode(), iri(licence)));
        Node checksum = part("sum-" + file.name());
        add(distribution, iri(SPDX + "checksum"), checksum);
        add(checksum, RDF.type.asNode(), iri(SPDX + "Checksum"));
        add(checksum, iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"));
        add(checksum, iri(SPDX + "checksumValue"), NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
        // several dumps would mean that each is a part
        if (file.name().equals(Release.QUADS)) {
            add(release, VOID.dataDump.asNode(), download);
        }
    }

    private Node part(String name) {
        return iri(release.getURI() + "#" + name);
    }

    private void add(Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }

    /** Those terms of DCAT 3 that Jena's vocabulary may lack. */
    private static Node dcat(String name) {
        return iri(DCAT.NS + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }
}
