package org.geokg.publish.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to publish.
 *
 * @param version   names the release, such as {@code 1.0.0}: letters, digits, dots, hyphens and plus signs
 * @param date      the day of the release
 * @param shortened whether the sentences and titles of articles are left out
 * @param title     what the dataset is called
 * @param creators  who made it, as they are to be cited; a person as {@code Family, Given}
 * @param licence   IRI of the licence under which the data may be used; without it none is stated
 * @param address   where the folder will be on the web; without it the description names files relative to itself
 * @param previous  the folder of the release before
 * @param program   the program's name and version
 */
public record ReleaseOptions(
        String version,
        LocalDate date,
        boolean shortened,
        String title,
        List<String> creators,
        Optional<String> licence,
        Optional<String> address,
        Optional<Path> previous,
        String program) {

    /** What a dataset is called if nobody says otherwise. */
    public static final String USUAL_TITLE = "GeoKG knowledge graph";

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,63}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[A-Za-z0-9.\\-:\\[\\]]+/([A-Za-z0-9._~/%+?=&#:-]*)");

    /** @throws IllegalArgumentException with words for the user */
    public ReleaseOptions {
        creators = List.copyOf(creators);
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "a version has letters, digits, dots, hyphens and plus signs, such as 1.0.0; found '" + version + "'");
        }
        licence.filter(l -> !WEB_ADDRESS.matcher(l).matches()).ifPresent(l -> {
            throw new IllegalArgumentException("a licence is named by its IRI, such as "
                    + "https://creativecommons.org/licenses/by/4.0/; found '" + l + "'");
        });
        address.filter(a -> !WEB_ADDRESS.matcher(a).matches() || !a.endsWith("/")).ifPresent(a -> {
            throw new IllegalArgumentException("the address is that of a folder on the web and ends with a slash, such as "
                    + "https://example.org/releases/1.0.0/; found '" + a + "'");
        });
        if (title.isBlank() || creators.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the title and the creators need a name");
        }
    }
}
