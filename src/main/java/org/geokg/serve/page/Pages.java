package org.geokg.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.geokg.query.NamedQuery;
import org.geokg.query.QueryLibrary;
import org.geokg.query.QueryRunner;
import org.geokg.query.QueryTimedOut;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.html.PageServlet;
import org.geokg.serve.html.Reply;
import org.geokg.serve.resource.Links;

/** The pages that are about no single resource: the first one, what was looked for, and the questions. */
public final class Pages {

    private static final String QUESTIONS = "/queries";

    private final Dataset dataset;
    private final Layout layout;
    private final Links links;
    private final Duration timeout;
    private final QueryRunner runner;
    private final QueryLibrary queries = QueryLibrary.bundled();

    /** @param timeout how long a page may ask the dataset */
    public Pages(Dataset dataset, Layout layout, Links links, Duration timeout) {
        this.dataset = dataset;
        this.layout = layout;
        this.links = links;
        this.timeout = timeout;
        this.runner = new QueryRunner(dataset, timeout);
    }

    /** What answers, by its path. */
    public Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("", page(this::landing));
        servlets.put("/find", page(this::find));
        servlets.put(QUESTIONS, page(this::questions));
        servlets.put(QUESTIONS + "/*", page(this::question));
        servlets.put("/static/*", layout.files());
        return servlets;
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
                        links.site().path(QUESTIONS)));
                Reply.page(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, page);
            }
        });
    }

    private void landing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LandingPage page = new LandingPage(layout, links, queries.showcase(), links.site().root(request));
        Reply.page(response, HttpServletResponse.SC_OK, page.of(Summary.of(dataset, timeout)));
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
        String name = request.getRequestURI().substring(QUESTIONS.length() + 1);
        Optional<NamedQuery> query = name.equals(StarterQueries.BLANK.name())
                ? Optional.of(StarterQueries.BLANK)
                : queries.find(name);
        if (query.isEmpty()) {
            Html page = layout.page("No such question", Html.of(
                    "<h1>No such question</h1><p><a class=\"button\" href=\"{}\">All questions</a></p>",
                    links.site().path(QUESTIONS)));
            Reply.page(response, HttpServletResponse.SC_NOT_FOUND, page);
            return;
        }
        String text = Optional.ofNullable(request.getParameter("query"))
                .map(sent -> sent.replace("\r\n", "\n"))
                .orElse(query.get().text());
        Reply.page(response, HttpServletResponse.SC_OK, new QueryPage(layout, links, dataset, runner).of(query.get(), text));
    }
}
