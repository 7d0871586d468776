package org.geokg.serve.option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address under which the outside reaches this server, such as {@code https://kg.example.org/data/}, where a proxy
 * stands in front of it and cuts that address off.
 *
 * @param root ends with a slash
 */
public record PublicUrl(URI root) {

    public PublicUrl {
        String path = root.getRawPath() == null ? "" : root.getRawPath();
        String scheme = root.getScheme() == null ? "" : root.getScheme().toLowerCase(Locale.ROOT);
        boolean plain = root.getHost() != null && root.getRawUserInfo() == null
                && root.getRawQuery() == null && root.getRawFragment() == null;
        if (!plain || !(scheme.equals("http") || scheme.equals("https")) || !path.endsWith("/") || path.contains("//")) {
            throw new IllegalArgumentException(
                    "the public address must be a web address without query or fragment, such as https://kg.example.org/data/; found "
                            + root);
        }
    }

    /**
     * Reads an address; a slash at its end may be missing.
     *
     * @throws IllegalArgumentException if it is no web address, or has a query or fragment
     */
    public static PublicUrl of(String address) {
        try {
            boolean whole = address.endsWith("/") || address.contains("?") || address.contains("#");
            return new PublicUrl(new URI(whole ? address : address + "/"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the public address is no web address: " + e.getMessage(), e);
        }
    }

    /** What stands before every path: {@code /data}, or nothing. */
    public String prefix() {
        String path = root.getRawPath();
        return path.substring(0, path.length() - 1);
    }

    /** What a browser sends as origin from pages of this address. */
    public String origin() {
        return root.getScheme().toLowerCase(Locale.ROOT) + "://" + root.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
