package org.geokg.publish.release;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Under what licence a release may be used. None is stated unless somebody says which: the choice is the publisher's, the quotes are
 * others' sentences, and a licence that a program made up would be worth nothing.
 */
record LicenceNote(Optional<String> licence) {
    private static final String OTHERS = """

            The sentences quoted from news articles, where this release has them, remain the property of their authors and publishers;
            the licence of the data does not extend to them. They are given with their sources, as evidence.

            The program that made this release, GeoKG, is licensed under the GNU General Public License, version 3 or later. That
            licence is not the licence of the data. The vocabulary in ontology.ttl states its own licence.
            """;

    byte[] toBytes() {
        String stated = licence
                .map(iri -> "The data in this folder may be used under the licence\n\n    " + iri + "\n")
                .orElse("""
                        No licence has been stated for the data in this folder. Without one nobody may assume a right to copy
                        or to change it beyond what the law allows; ask whoever published it.
                        """);
        return (stated + OTHERS).getBytes(StandardCharsets.UTF_8);
    }
}
