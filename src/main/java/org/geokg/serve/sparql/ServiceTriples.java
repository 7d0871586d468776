package org.geokg.serve.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.geokg.graph.IriPolicy;
import org.geokg.query.FullText;
import org.geokg.serve.http.Paths;
import org.geokg.serve.option.ServeOptions;

/**
 * An endpoint in the words of the Service Description vocabulary, with what the catalog of the dataset counts.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
 */
final class ServiceTriples {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String SIMPLE_ENTAILMENT = "http://www.w3.org/ns/entailment/Simple";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
            "Turtle", "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads");

    private final IriPolicy iris;
    private final boolean updates;
    private final boolean federates;

    ServiceTriples(ServeOptions options) {
        this.iris = options.iris();
        this.updates = options.access().writers().isPresent();
        this.federates = !options.access().services().isEmpty();
    }

    /** @param endpoint its address, as the client has it */
    Model of(String endpoint, Dataset data) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Map.of("sd", SD, "formats", FORMATS, "void", VOID.NS, "rdfs", RDFS.uri));
        Resource service = service(model, endpoint, "SPARQL11Query");
        RESULTS.forEach(format -> service.addProperty(sd(model, "resultFormat"), model.createResource(FORMATS + format)));
        if (federates) {
            service.addProperty(sd(model, "feature"), model.createResource(SD + "BasicFederatedQuery"));
        }
        if (FullText.isOn(data)) {
            service.addProperty(sd(model, "propertyFeature"), model.createResource(FullText.FUNCTION));
        }
        service.addProperty(sd(model, "defaultEntailmentRegime"), model.createResource(SIMPLE_ENTAILMENT));
        Resource dataset = dataset(model, data);
        service.addProperty(sd(model, "defaultDataset"), dataset);
        if (updates) {
            String update = endpoint.substring(0, endpoint.length() - path(endpoint).length()) + Paths.UPDATE;
            Resource changes = service(model, update, "SPARQL11Update");
            changes.addProperty(sd(model, "defaultDataset"), dataset);
        }
        return model;
    }

    private static String path(String endpoint) {
        return Stream.concat(Paths.QUERY.stream(), Stream.of("/sparql/"))
                .filter(endpoint::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Resource service(Model model, String endpoint, String language) {
        return model.createResource(endpoint)
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(sd(model, "endpoint"), model.createResource(endpoint))
                .addProperty(sd(model, "supportedLanguage"), model.createResource(SD + language));
    }

    /** The dataset has an IRI, at which its whole description is found; here are its parts and what was counted at the build. */
    private Resource dataset(Model model, Dataset data) {
        Resource dataset = model.createResource(iris.dataset().getURI())
                .addProperty(RDF.type, model.createResource(SD + "Dataset"))
                .addProperty(RDF.type, VOID.Dataset);
        Resource facts = model.createResource()
                .addProperty(RDF.type, model.createResource(SD + "Graph"))
                .addProperty(RDFS.comment, "facts, statements and entities; what each article claims is in a graph of its own", "en");
        dataset.addProperty(sd(model, "defaultGraph"), facts);
        Model catalog = data.getNamedModel(iris.catalog().getURI());
        model.add(catalog.listStatements(dataset, VOID.classPartition, (Resource) null));
        catalog.listObjectsOfProperty(dataset, VOID.classPartition)
                .forEach(part -> model.add(catalog.listStatements(part.asResource(), null, (Resource) null)));
        if (!catalog.isEmpty()) {
            dataset.addProperty(sd(model, "namedGraph"), namedGraph(model, iris.catalog().getURI()));
        }
        return dataset;
    }

    private static Resource namedGraph(Model model, String name) {
        return model.createResource()
                .addProperty(RDF.type, model.createResource(SD + "NamedGraph"))
                .addProperty(sd(model, "name"), model.createResource(name));
    }

    private static Property sd(Model model, String name) {
        return model.createProperty(SD, name);
    }
}
