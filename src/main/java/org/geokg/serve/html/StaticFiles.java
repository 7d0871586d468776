package org.geokg.serve.html;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** The few files that pages need, from the program itself. Their addresses change with their content. */
public final class StaticFiles extends HttpServlet {

    private record File(byte[] content, String type, String version) {}

    private final transient Map<String, File> files = new LinkedHashMap<>();

    public StaticFiles() {
        add("geokg.css", "text/css; charset=utf-8");
        add("editor.js", "text/javascript; charset=utf-8");
        add("icon.svg", "image/svg+xml");
    }

    String path(String name) {
        return "/static/" + name + "?v=" + files.get(name).version();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        File file = files.get(request.getRequestURI().substring("/static/".length()));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean exact = file.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(file.type());
        response.getOutputStream().write(file.content());
    }

    private void add(String name, String type) {
        byte[] content = read(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        files.put(name, new File(content, type, Long.toHexString(sum.getValue())));
    }

    /** One of the files as text, for a page that stands alone. */
    public static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
