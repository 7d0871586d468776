package org.geokg.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonBuilder;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.html.Reply;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.Representation;

/** Answers that say no and how to go on: a page to people, a problem in JSON (RFC 9457) to programs. */
record Refusal(Layout layout, Links links) {

    /** @param what what was looked for, as the IRI that it would be */
    Answer notFound(String what) {
        return (request, response) -> {
            response.setHeader("Vary", "Accept");
            if (wantsPage(request)) {
                Reply.page(response, HttpServletResponse.SC_NOT_FOUND, layout.page("Not in this graph", page(what)));
            } else {
                notFoundProblem(response, what);
            }
        };
    }

    private Html page(String what) {
        String name = what.substring(what.lastIndexOf('/') + 1).replace('-', ' ');
        return Html.of(
                """
                <h1>Not in this graph</h1>
                <p>Nothing is known here about <code>{}</code>. An article that was withdrawn leaves nothing behind.</p>
                <p><a class="button" href="{}?q={}">Look for “{}”</a> <a href="{}">or start from the top</a></p>
                """,
                what,
                links.site().path("/find"),
                Links.encode(name),
                name,
                links.site().path("/"));
    }

    private void notFoundProblem(HttpServletResponse response, String what) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/problem+json");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String body = JsonBuilder.create().startObject()
                .pair("title", "Not in this graph")
                .pair("status", HttpServletResponse.SC_NOT_FOUND)
                .pair("detail", "Nothing is known here about <" + what + ">. Names can be looked up at "
                        + links.site().address("/find?q=") + ", everything else at " + links.site().address("/sparql") + ".")
                .finishObject()
                .build()
                .toString();
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** What there is instead stands in the body and in {@code Link} headers. */
    Answer notAcceptable(LinkHeader forms) {
        return (request, response) -> {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            response.setHeader("Vary", "Accept");
            response.setHeader("Link", forms.value());
            response.setContentType("text/plain; charset=utf-8");
            String body = Arrays.stream(Representation.values())
                    .map(form -> form.mediaType() + " (?format=" + form.extension() + ")")
                    .collect(Collectors.joining(", ", "This resource can be had as ", "\n"));
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static boolean wantsPage(HttpServletRequest request) {
        return Representation.accepted(request).filter(Representation.PAGE::equals).isPresent();
    }
}
