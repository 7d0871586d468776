package org.geokg.serve;

import java.util.List;

/** Which paths lead to data services. */
final class Paths {

    /** Where queries are answered. {@code /geokg} itself is not here: without a query Fuseki answers there with the dataset. */
    static final List<String> QUERY = List.of("/sparql", "/geokg/sparql", "/geokg/query");

    static final String DATASET = "/geokg";
    static final String GRAPHS = "/geokg/data";
    static final String UPDATE = "/geokg/update";
    static final String UPLOAD = "/geokg/upload";

    static boolean isData(String path) {
        return (path + "/").startsWith("/sparql/") || (path + "/").startsWith(DATASET + "/");
    }

    /** Whether queries are answered here. Fuseki takes {@code /sparql/} for {@code /sparql}. */
    static boolean isQuery(String path) {
        return QUERY.contains(path) || path.equals("/sparql/");
    }

    /** Bodies sent here are RDF; elsewhere they are queries and forms. */
    static boolean takesRdf(String path) {
        return path.equals(GRAPHS) || path.equals(UPLOAD);
    }

    private Paths() {}
}
