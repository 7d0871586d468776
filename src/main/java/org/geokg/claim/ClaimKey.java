package org.geokg.claim;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;

/**
 * The identity of a claim: its article and what it says, but not where in the article it says it.
 *
 * @param articleId the article's id, as given
 * @param hash      12 hexadecimal digits
 */
public record ClaimKey(String articleId, String hash) implements Comparable<ClaimKey> {

    private static final Comparator<ClaimKey> ORDER =
            Comparator.comparing(ClaimKey::articleId).thenComparing(ClaimKey::hash);

    public ClaimKey {
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(hash);
    }

    /**
     * What follows {@code claim/} in the claim's IRI: the article's id, percent-encoded but for the unreserved characters
     * of RFC 3986, a hyphen and the hash.
     */
    public String localName() {
        String encoded = URLEncoder.encode(articleId, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
        return encoded + "-" + hash;
    }

    @Override
    public int compareTo(ClaimKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return localName();
    }
}
