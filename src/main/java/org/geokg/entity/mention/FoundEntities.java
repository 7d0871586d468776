package org.geokg.entity.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.NameKey;

/** Mints entities for names that the gazetteer does not know. The same name and type give the same id everywhere. */
final class FoundEntities {
    private static final int HASH_DIGITS = 8;
    private static final int LONGEST_SLUG = 60;

    private FoundEntities() {}

    static Entity of(String name, EntityType type) {
        return Entity.found(slug(name) + "-" + hash(type.localName() + "|" + NameKey.of(name)), name, type);
    }

    private static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "name" : slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
