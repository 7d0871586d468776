package org.geokg.serve.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.geokg.serve.option.PublicUrl;

/**
 * Where this server is for those who use it: what its own paths are called from outside.
 *
 * @param publicUrl where a proxy has it; if empty, it is at the root of whatever host is asked
 */
public record Site(Optional<PublicUrl> publicUrl) {

    /** A path of this server as links must write it: {@code /data/queries} for {@code /queries} behind a proxy. */
    public String path(String own) {
        return publicUrl.map(PublicUrl::prefix).orElse("") + own;
    }

    /** A path with the host before it, where the server was told its host; else as {@link #path} has it. */
    public String address(String own) {
        return publicUrl.map(PublicUrl::origin).orElse("") + path(own);
    }

    /** The address of the first page: the one that was configured, else the one that was asked for. Ends with a slash. */
    public String root(HttpServletRequest request) {
        return publicUrl.map(url -> url.root().toString()).orElseGet(() -> {
            StringBuffer asked = request.getRequestURL();
            return asked.substring(0, asked.length() - request.getRequestURI().length()) + "/";
        });
    }
}
