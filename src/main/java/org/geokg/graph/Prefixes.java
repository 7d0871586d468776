package org.geokg.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that stores and dumps declare, in a fixed order. */
public final class Prefixes {
    private Prefixes() {}

    /** Prefix to namespace, for data under this base. */
    public static Map<String, String> of(IriPolicy iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("gkg", Vocabulary.NS);
        prefixes.put("id", iris.base() + "id/");
        prefixes.put("auto", iris.base() + "id/auto/");
        prefixes.put("stmt", iris.base() + "statement/");
        prefixes.put("claim", iris.base() + "claim/");
        prefixes.put("art", iris.base() + "article/");
        prefixes.put("graph", iris.base() + "graph/");
        prefixes.put("rule", iris.base() + "rule/");
        prefixes.put("pub", iris.base() + "publisher/");
        prefixes.put("rdf", RDF.getURI());
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("owl", OWL.getURI());
        prefixes.put("xsd", XSD.getURI());
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("dct", DCTerms.getURI());
        prefixes.put("dcat", DCAT.getURI());
        prefixes.put("void", VOID.getURI());
        prefixes.put("schema", Vocabulary.SCHEMA);
        prefixes.put("prov", Vocabulary.PROV);
        prefixes.put("wd", Vocabulary.WIKIDATA);
        return Collections.unmodifiableMap(prefixes);
    }
}
