package org.geokg.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file has what the schema of CFF 1.2.0 demands, in the types that it demands, and no key that it does not know. */
class CitationTest {
    private static final Set<String> KNOWN = Set.of("cff-version", "message", "type", "title", "version", "date-released", "authors",
            "identifiers", "url", "license", "license-url");

    @Test
    void hasWhatTheFormatDemands() {
        Map<String, Object> file = read(options("Graph: \"1\" # x", List.of("Doe, Jane", "Some Institute", "Yes"),
                "https://creativecommons.org/licenses/by/4.0/"));
        assertTrue(KNOWN.containsAll(file.keySet()), file.toString());
        assertEquals("1.2.0", file.get("cff-version"));
        assertEquals("dataset", file.get("type"));
        assertEquals("Graph: \"1\" # x", file.get("title"));
        assertEquals("2026-03-31", file.get("date-released"), "text, not a date");
        assertEquals("1.10", file.get("version"), "text, not a number");
        assertEquals("CC-BY-4.0", file.get("license"));
        assertEquals(List.of(Map.of("family-names", "Doe", "given-names", "Jane"), Map.of("name", "Some Institute"), Map.of("name", "Yes")),
                file.get("authors"));
        assertEquals(List.of(Map.of("type", "url", "value", "https://w3id.org/geokg/dataset/1.10")), file.get("identifiers"));
    }

    @Test
    void aLicenceThatSpdxDoesNotNameIsGivenByItsAddress() {
        Map<String, Object> file = read(options("Graph", List.of(), "https://example.org/terms"));
        assertEquals("https://example.org/terms", file.get("license-url"));
        assertFalse(file.containsKey("license"));
        assertEquals(Optional.of("CC0-1.0"), Citation.spdx("http://creativecommons.org/publicdomain/zero/1.0"));
        assertEquals(Optional.of("CC-BY-SA-4.0"), Citation.spdx("https://creativecommons.org/licenses/by-sa/4.0/deed.en"));
    }

    @Test
    void thereIsAlwaysAnAuthor() {
        assertEquals(List.of(Map.of("name", "The makers of Graph")), 
                read(options("Graph", List.of(), "https://example.org/terms")).get("authors"));
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        for (String version : List.of("", "1 0", "../1", "1.0\n", "-1", "<1>")) {
            assertThrows(IllegalArgumentException.class, () -> ReleasedStore.options(version), version);
        }
        assertThrows(IllegalArgumentException.class, () -> options("Graph", List.of(), "CC-BY-4.0"));
        assertThrows(IllegalArgumentException.class, () -> options("Graph", List.of(" "), "https://example.org/terms"));
        assertThrows(IllegalArgumentException.class, () -> options(" ", List.of(), "https://example.org/terms"));
    }

    private static ReleaseOptions options(String title, List<String> creators, String licence) {
        return new ReleaseOptions("1.10", LocalDate.of(2026, 3, 31), false, title, creators, Optional.of(licence), Optional.empty(),
                Optional.empty(), "test");
    }

    private static Map<String, Object> read(ReleaseOptions options) {
        byte[] file = new Citation(options, "https://w3id.org/geokg/dataset/1.10").toYaml();
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(file, StandardCharsets.UTF_8));
    }
}
