package org.geokg.publish.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How a release is to be cited.
 *
 * @see <a href="https://github.com/citation-file-format/citation-file-format">Citation File Format 1.2.0</a>
 */
record Citation(ReleaseOptions options, String dataset) {
    static final String FILE = "CITATION.cff";

    /** SPDX's names of licences for data, by their IRIs without the scheme, which alone CFF takes for {@code license}. */
    private static final Map<String, String> SPDX = Map.of(
            "creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0",
            "creativecommons.org/licenses/by/4.0/", "CC-BY-4.0",
            "creativecommons.org/licenses/by-sa/4.0/", "CC-BY-SA-4.0",
            "creativecommons.org/licenses/by-nc/4.0/", "CC-BY-NC-4.0",
            "creativecommons.org/licenses/by-nc-sa/4.0/", "CC-BY-NC-SA-4.0",
            "creativecommons.org/licenses/by-nd/4.0/", "CC-BY-ND-4.0",
            "creativecommons.org/licenses/by-nc-nd/4.0/", "CC-BY-NC-ND-4.0",
            "opendatacommons.org/licenses/odbl/1-0/", "ODbL-1.0",
            "opendatacommons.org/licenses/by/1-0/", "ODC-By-1.0",
            "opendatacommons.org/licenses/pddl/1-0/", "PDDL-1.0");

    byte[] toYaml() {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("cff-version", "1.2.0");
        file.put("message", "If you use this dataset, please cite it as below.");
        file.put("type", "dataset");
        file.put("title", options.title());
        file.put("version", options.version());
        file.put("date-released", options.date().toString());
        file.put("authors", authors());
        Map<String, String> identifier = new LinkedHashMap<>();
        identifier.put("type", "url");
        identifier.put("value", dataset);
        file.put("identifiers", List.of(identifier));
        options.address().ifPresent(url -> file.put("url", url));
        options.licence().ifPresent(iri -> spdx(iri).ifPresentOrElse(
                id -> file.put("license", id), () -> file.put("license-url", iri)));
        DumperOptions style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setSplitLines(false);
        return new Yaml(style).dump(file).getBytes(StandardCharsets.UTF_8);
    }

    /** Where nobody is named, the makers of the dataset as a body, as the format's guide has it: it wants an author. */
    private List<Map<String, String>> authors() {
        return options.creators().isEmpty()
                ? List.of(Map.of("name", "The makers of " + options.title()))
                : options.creators().stream().map(Citation::author).toList();
    }

    private static Map<String, String> author(String creator) {
        String[] names = creator.split(",", 2);
        Map<String, String> author = new LinkedHashMap<>();
        if (names.length == 2 && !names[0].isBlank() && !names[1].isBlank()) {
            author.put("family-names", names[0].strip());
            author.put("given-names", names[1].strip());
        } else {
            author.put("name", creator.strip());
        }
        return author;
    }

    static Optional<String> spdx(String licence) {
        String iri = licence.replaceFirst("^https?://(www\\.)?", "").replaceFirst("deed\\.[a-z_]+$|legalcode$", "");
        return Optional.ofNullable(SPDX.get(iri.endsWith("/") ? iri : iri + "/"));
    }

    /** Reads a file that is to say this. */
    void check(Path file) throws IOException {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        if (!(read instanceof Map<?, ?> map) || !options.title().equals(map.get("title"))
                || !options.version().equals(map.get("version")) || !(map.get("authors") instanceof List<?> a) || a.isEmpty()) {
            throw new IOException("it does not say what is to be cited");
        }
    }
}
