package org.geokg.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where this server is for those who use it: what its own paths are called from outside. */
record Site(Optional<PublicUrl> publicUrl) {

    /** At the root of whatever host is asked. */
    static final Site PLAIN = new Site(Optional.empty());

    /** A path of this server as links must write it: {@code /data/queries} for {@code /queries} behind a proxy. */
    String path(String own) {
        return publicUrl.map(PublicUrl::prefix).orElse("") + own;
    }

    /** A path with the host before it, where the server was told its host; else as {@link #path} has it. */
    String address(String own) {
        return publicUrl.map(PublicUrl::origin).orElse("") + path(own);
    }

    /** The address of the first page: the one that was configured, else the one that was asked for. Ends with a slash. */
    String root(HttpServletRequest request) {
        return publicUrl.map(url -> url.root().toString()).orElseGet(() -> {
            StringBuffer asked = request.getRequestURL();
            return asked.substring(0, asked.length() - request.getRequestURI().length()) + "/";
        });
    }
}
