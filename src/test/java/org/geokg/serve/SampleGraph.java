package org.geokg.serve;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;

/** A fresh copy of the sample graph, with the ontology in its default graph as a real build has it. */
public final class SampleGraph {

    public static Dataset load() {
        Dataset dataset = DatasetFactory.createTxnMem();
        loadInto(dataset);
        return dataset;
    }

    public static void loadInto(Dataset dataset) {
        Txn.executeWrite(dataset, () -> {
            parse(dataset, "/org/geokg/ontology/geopolitics.ttl", Lang.TURTLE);
            parse(dataset, "/org/geokg/serve/sample.trig", Lang.TRIG);
        });
    }

    private static void parse(Dataset dataset, String resource, Lang lang) {
        RDFParser.source(SampleGraph.class.getResourceAsStream(resource)).lang(lang).parse(dataset);
    }

    private SampleGraph() {}
}
