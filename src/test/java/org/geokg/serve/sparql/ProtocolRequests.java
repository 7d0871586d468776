package org.geokg.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tests of a protocol as data: a name, and requests with what is expected of the answers. query.http says how they are written. */
final class ProtocolRequests {

    private static final String TEST = "### ";
    private static final String NEXT_REQUEST = "---";
    private static final String EXPECTED = "=> ";

    record Test(String name, List<Exchange> exchanges) {}

    /** @param names of the tests in the suite that this request is part of, beside the first */
    record Exchange(Optional<String> name, String method, String target, List<Header> headers, byte[] body, Expected expected) {

        HttpRequest.Builder request(URI server) {
            BodyPublisher sent = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
            HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target)).method(method, sent);
            headers.forEach(header -> request.header(header.name(), header.value()));
            return request;
        }
    }

    record Header(String name, String value) {}

    /**
     * @param kind {@code boolean true}, {@code boolean false}, {@code table}, {@code graph}, or nothing for any body
     * @param turtle what a graph must be; empty for any
     */
    record Expected(int status, String kind, Optional<String> turtle) {}

    static List<Test> read(String file) throws IOException {
        List<Test> tests = new ArrayList<>();
        String name = "";
        List<String> lines = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith(TEST)) {
                add(tests, name, lines);
                name = line.substring(TEST.length());
                lines.clear();
            } else if (!line.startsWith("# ")) {
                lines.add(line);
            }
        }
        add(tests, name, lines);
        return tests;
    }

    private static void add(List<Test> tests, String name, List<String> lines) {
        if (!name.isEmpty()) {
            tests.add(new Test(name, exchanges(lines)));
        }
    }

    private static List<Exchange> exchanges(List<String> lines) {
        List<Exchange> exchanges = new ArrayList<>();
        List<String> current = new ArrayList<>();
        Optional<String> name = Optional.empty();
        for (String line : lines) {
            if (line.equals(NEXT_REQUEST) || line.startsWith(NEXT_REQUEST + " ")) {
                exchanges.add(exchange(name, current));
                name = Optional.of(line.substring(NEXT_REQUEST.length()).strip()).filter(n -> !n.isEmpty());
                current.clear();
            } else {
                current.add(line);
            }
        }
        exchanges.add(exchange(name, current));
        return exchanges;
    }

    private static Exchange exchange(Optional<String> name, List<String> lines) {
        int expected = 0;
        while (!lines.get(expected).startsWith(EXPECTED)) {
            expected++;
        }
        String[] first = lines.getFirst().split(" ", 2);
        List<Header> headers = new ArrayList<>();
        Charset encoding = StandardCharsets.UTF_8;
        int at = 1;
        for (; !lines.get(at).isBlank(); at++) {
            String[] header = lines.get(at).split(": ", 2);
            if (header[0].equals("Encoded-As")) {
                encoding = Charset.forName(header[1]);
            } else {
                headers.add(new Header(header[0], header[1]));
            }
        }
        String body = at + 1 < expected ? String.join("\r\n", lines.subList(at + 1, expected)).strip() : "";
        return new Exchange(name, first[0], first[1], headers, body.getBytes(encoding), expected(lines.subList(expected, lines.size())));
    }

    private static Expected expected(List<String> lines) {
        String[] words = lines.getFirst().substring(EXPECTED.length()).split(" ", 2);
        String turtle = String.join("\n", lines.subList(1, lines.size())).strip();
        return new Expected(Integer.parseInt(words[0]), words.length > 1 ? words[1] : "",
                Optional.of(turtle).filter(text -> !text.isEmpty()));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ProtocolRequests.class.getResourceAsStream("protocol/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ProtocolRequests() {}
}
