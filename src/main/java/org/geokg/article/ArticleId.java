package org.geokg.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of articles: the given one, else from the URL, else from the file's name. */
final class ArticleId {
    private static final int HEX_DIGITS = 12;

    private ArticleId() {}

    static String of(Draft draft) {
        return draft.id().or(() -> draft.url().map(ArticleId::ofUrl)).orElse(draft.fallbackId());
    }

    /** The first 12 hex digits of the SHA-256 of the canonical URL. */
    static String ofUrl(String url) {
        byte[] hash = sha256().digest(canonical(url).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    }

    /** RFC 3986, section 6.2.2: scheme and host in lower case, path without dots; and no fragment. */
    private static String canonical(String url) {
        try {
            URI uri = new URI(url).normalize();
            if (uri.getScheme() == null || uri.getRawAuthority() == null) {
                return url;
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority().toLowerCase(Locale.ROOT)
                    + uri.getRawPath() + query;
        } catch (URISyntaxException notAUri) {
            return url;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
