package org.geokg.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.jetty.http.EtagUtils;

/** Strong validators: the same bytes have the same tag, on every server and after every restart (RFC 9110, 8.8.3). */
record Validator(String etag) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"|\\*");
    private static final int DIGITS = 32;

    static Validator of(byte[] content) {
        return new Validator('"' + DigestUtils.sha256Hex(content).substring(0, DIGITS) + '"');
    }

    /** Whether the client has this very answer already; weak tags count, as for all reading (RFC 9110, 13.1.2). */
    boolean isHeldBy(HttpServletRequest request) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(header -> TAG.matcher(header).results())
                .map(MatchResult::group)
                .anyMatch(held -> held.equals("*") || EtagUtils.matches(etag, held.startsWith("W/") ? held.substring(2) : held));
    }
}
