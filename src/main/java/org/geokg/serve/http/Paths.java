package org.geokg.serve.http;

import java.util.List;

/** Which paths lead to data services. */
public final class Paths {

    /** Where queries are answered. {@code /geokg} itself is not here: without a query Fuseki answers there with the dataset. */
    public static final List<String> QUERY = List.of("/sparql", "/geokg/sparql", "/geokg/query");

    static final String DATASET = "/geokg";
    public static final String GRAPHS = "/geokg/data";
    public static final String UPDATE = "/geokg/update";
    static final String UPLOAD = "/geokg/upload";

    public static boolean isData(String path) {
        return (path + "/").startsWith("/sparql/") || (path + "/").startsWith(DATASET + "/");
    }

    /** Whether queries are answered here. Fuseki takes {@code /sparql/} for {@code /sparql}. */
    public static boolean isQuery(String path) {
        return QUERY.contains(path) || path.equals("/sparql/");
    }

    /** Bodies sent here are RDF; elsewhere they are queries and forms. */
    static boolean takesRdf(String path) {
        return path.equals(GRAPHS) || path.equals(UPLOAD);
    }

    private Paths() {}
}
