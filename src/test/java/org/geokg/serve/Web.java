package org.geokg.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.resource.Representation;

/** A client that sees each answer as it is, redirections too. */
public final class Web implements AutoCloseable {

    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private final Optional<GeoServer> own;

    public Web(int port) {
        this(port, Optional.empty());
    }

    private Web(int port, Optional<GeoServer> own) {
        this.port = port;
        this.own = own;
    }

    /** A client of a server of its own, that serves the sample graph and stops with it. */
    public static Web toSample() throws IOException {
        GeoServer server = GeoServer.start(SampleGraph.load(), ServeOptions.defaults().withPort(0));
        return new Web(server.port(), Optional.of(server));
    }

    public HttpResponse<String> get(String path, String accept, String... moreHeaders) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, accept);
        if (moreHeaders.length > 0) {
            request.headers(moreHeaders);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> head(String path, String accept) throws IOException, InterruptedException {
        return http.send(request(path, accept).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    /** Goes on from address to address until there is something. */
    public HttpResponse<String> follow(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path, accept);
        for (int step = 0; step < 5 && response.statusCode() / 100 == 3; step++) {
            response = get(header(response, "Location"), accept);
        }
        return response;
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", accept);
    }

    /** Empty if it is not there. */
    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The target of the link with a relation. */
    public static Optional<String> link(HttpResponse<?> response, String relation) {
        Matcher link = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(header(response, "Link"));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }

    public static Model model(HttpResponse<String> response, Representation form) {
        Model model = ModelFactory.createDefaultModel();
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        RDFDataMgr.read(model, new ByteArrayInputStream(body), form.lang().orElseThrow());
        return model;
    }

    @Override
    public void close() {
        http.close();
        own.ifPresent(GeoServer::close);
    }
}
