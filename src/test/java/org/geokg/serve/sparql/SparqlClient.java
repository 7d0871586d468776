package org.geokg.serve.sparql;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.geokg.serve.GeoServer;

/** Asks servers as a plain client does. */
final class SparqlClient implements AutoCloseable {

    /** The members of a bloc, of which the sample graph has three. */
    static final String MEMBERS =
            "PREFIX gkg: <https://w3id.org/geokg/ontology#> PREFIX id: <https://w3id.org/geokg/id/>"
                    + " SELECT ?m { ?m gkg:memberOf id:ecowas } ORDER BY ?m";

    private final HttpClient http = HttpClient.newHttpClient();

    long countMembers(GeoServer server) throws Exception {
        return query(server, MEMBERS, "text/csv").body().lines().count() - 1;
    }

    HttpResponse<String> query(GeoServer server, String query, String type) throws Exception {
        URI uri = URI.create(server.url() + "sparql?query=" + encoded(query));
        return send(HttpRequest.newBuilder(uri).header("Accept", type));
    }

    HttpResponse<String> update(GeoServer server, String update, String user, String password)
            throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url() + "geokg/update"))
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", basic(user, password))
                .POST(BodyPublishers.ofString(update)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
