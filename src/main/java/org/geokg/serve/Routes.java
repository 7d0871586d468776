package org.geokg.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.ee11.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.geokg.query.NamedQuery;
import org.geokg.query.QueryLibrary;
import org.geokg.query.QueryRunner;
import org.geokg.query.QueryTimedOut;

/** Which path is answered by what. */
final class Routes {

    private final Dataset dataset;
    private final ServeOptions options;
    private final Metrics metrics;
    private final QueryLibrary queries = QueryLibrary.bundled();
    private final StaticFiles files = new StaticFiles();
    private final Links links;
    private final Layout layout;
    private final QueryRunner runner;

    Routes(Dataset dataset, ServeOptions options, Metrics metrics) {
        this.dataset = dataset;
        this.options = options;
        this.metrics = metrics;
        this.links = new Links(options.iris(), new Site(options.proxy().publicUrl()));
        this.layout = new Layout(options.title(), files, links.site());
        this.runner = new QueryRunner(dataset, options.queryTimeout());
    }

    FusekiServer.Builder register(FusekiServer.Builder server) {
        SparqlServices services = new SparqlServices(dataset, options, metrics);
        LinkedData data = new LinkedData(dataset, links, layout, PackedDocuments.read());
        server.port(options.port())
                .enablePing(true)
                .addFilter("/*", new WholeAnswers())
                .addFilter("/*", new ServiceDescription(dataset, options))
                .add("/geokg", services.full())
                .add("/sparql", services.alias())
                .addServlet("", page(this::landing))
                .addServlet("/find", page(this::find))
                .addServlet("/queries", page(this::questions))
                .addServlet("/queries/*", page(this::question))
                .addServlet("/static/*", files);
        dataPaths().forEach(path -> server.addServlet(path, new PageServlet(data::answer)));
        server.addServlet("/.well-known/void", new PageServlet(data::dataset));
        options.access().writers().ifPresent(accounts -> server.securityHandler(only(accounts)));
        return server;
    }

    /** Everything whose IRI this server answers for, and the documents about it. */
    private static List<String> dataPaths() {
        Stream<String> many = Kind.all().stream().filter(Kind::hasMany).map(kind -> "/" + kind.place() + "*");
        Stream<String> single = Kind.all().stream().filter(kind -> !kind.hasMany()).flatMap(kind -> Stream.concat(
                Stream.of("/" + kind.place()),
                Arrays.stream(Representation.values()).map(form -> "/" + kind.place() + "." + form.extension())));
        return Stream.of(many, single, Stream.of("/ontology/*")).flatMap(paths -> paths).toList();
    }

    /** A page whose counting takes too long says so, and leads on. */
    private PageServlet page(PageServlet.Handler handler) {
        return new PageServlet((request, response) -> {
            try {
                handler.answer(request, response);
            } catch (QueryTimedOut e) {
                Html page = layout.page("Too long", Html.of(
                        "<h1>That took too long</h1><p>{}</p><p><a class=\"button\" href=\"{}\">All questions</a></p>",
                        e.getMessage(),
                        links.site().path("/queries")));
                Reply.page(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, page);
            }
        });
    }

    private void landing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LandingPage page = new LandingPage(layout, links, queries.showcase(), links.site().root(request));
        Reply.page(response, HttpServletResponse.SC_OK, page.of(Summary.of(dataset, options.queryTimeout())));
    }

    private void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        FindPage page = new FindPage(layout, links, dataset, runner);
        Reply.page(response, HttpServletResponse.SC_OK, page.of(words, request.getParameter("page")));
    }

    private void questions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.page(response, HttpServletResponse.SC_OK, new QueryListPage(layout).of(queries.all()));
    }

    private void question(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring("/queries/".length());
        Optional<NamedQuery> query = name.equals(QueryListPage.OWN_QUERY.name())
                ? Optional.of(QueryListPage.OWN_QUERY)
                : queries.find(name);
        if (query.isEmpty()) {
            Html page = layout.page("No such question", Html.of(
                    "<h1>No such question</h1><p><a class=\"button\" href=\"{}\">All questions</a></p>",
                    links.site().path("/queries")));
            Reply.page(response, HttpServletResponse.SC_NOT_FOUND, page);
            return;
        }
        String text = Optional.ofNullable(request.getParameter("query"))
                .map(sent -> sent.replace("\r\n", "\n"))
                .orElse(query.get().text());
        Reply.page(response, HttpServletResponse.SC_OK, new QueryPage(layout, links, dataset, runner).of(query.get(), text));
    }

    private static ConstraintSecurityHandler only(Accounts accounts) {
        ConstraintSecurityHandler security =
                JettySecurityLib.makeSecurityHandler("GeoKG", accounts.userStore(), AuthScheme.BASIC);
        if (security.getAuthenticator() instanceof BasicAuthenticator basic) {
            basic.setCharset(StandardCharsets.UTF_8);
        }
        return security;
    }
}
