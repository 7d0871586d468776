package org.geokg.entity.gazetteer;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Office;
import org.geokg.entity.Title;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/**
 * Reads the gazetteer's CSV files. Every file has a header; columns are found by name, cells with several values
 * separate them by {@code |}. A bad row is reported with file and line and left out.
 */
public final class GazetteerReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    private static final Pattern OFFICE = Pattern.compile("(.+) of ([a-z0-9/-]+) (\\d{4})(?:-(\\d{4})?)?");

    private final WordBook words;
    private final ProblemSink problems;
    private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
    private final Map<String, Title> titles = new LinkedHashMap<>();
    private final Map<String, String> forenames = new LinkedHashMap<>();
    private final Map<String, String> outlets = new LinkedHashMap<>();

    public GazetteerReader(WordBook words, ProblemSink problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Adds a file; its columns tell whether it holds entities, titles, given names or outlets. */
    public GazetteerReader add(String source, Reader text) throws IOException {
        try (var parser = FORMAT.parse(text)) {
            List<String> header = parser.getHeaderNames();
            for (CSVRecord row : parser) {
                if (header.contains("id")) {
                    addEntry(source, row);
                } else if (header.contains("title")) {
                    addTitle(source, row);
                } else if (header.contains("name")) {
                    forenames.putIfAbsent(NameKey.of(row.get("name")), cell(row, "gender").orElse(""));
                } else if (header.contains("outlet")) {
                    outlets.putIfAbsent(Gazetteer.outletKey(row.get("outlet")), row.get("state"));
                }
            }
        }
        return this;
    }

    public Gazetteer build() {
        return new Gazetteer(entries.values(), titles, forenames, outlets, words);
    }

    private void addEntry(String source, CSVRecord row) {
        List<EntityType> types = new ArrayList<>();
        for (String name : cells(row, "type")) {
            EntityType.ofLocalName(name).ifPresentOrElse(types::add, () -> reject(source, row, "unknown type " + name));
        }
        String id = cell(row, "id").orElse("");
        String label = cell(row, "label").orElse("");
        if (types.isEmpty() || id.isEmpty() || label.isEmpty()) {
            reject(source, row, "a row needs id, label and type");
        } else if (entries.containsKey(id)) {
            reject(source, row, "a second row with the id " + id);
        } else {
            entries.put(id, entry(source, row, id, label, types));
        }
    }

    private GazetteerEntry entry(String source, CSVRecord row, String id, String label, List<EntityType> types) {
        List<String> aliases = cells(row, "aliases");
        Entity entity = new Entity(
                id, label, types, aliases, cell(row, "wikidata"), cell(row, "iso2"), cell(row, "iso3"), cell(row, "bodyOf"),
                cell(row, "metonymFor"));
        List<String> names = new ArrayList<>(List.of(label));
        names.addAll(aliases);
        Optional<String> country = cell(row, "country").or(() -> cell(row, "locatedIn")).or(() -> cell(row, "bodyOf"));
        List<Office> offices = new ArrayList<>();
        for (String text : cells(row, "offices")) {
            Matcher m = OFFICE.matcher(text);
            if (m.matches()) {
                offices.add(office(m, text));
            } else {
                reject(source, row, "an office reads 'Title of id 2001-2005', not '" + text + "'");
            }
        }
        return new GazetteerEntry(
                entity, names, cells(row, "ambiguousAliases"), cells(row, "adjectives"), cells(row, "demonyms"),
                cells(row, "descriptors"), cells(row, "neighbours"), country, offices,
                cell(row, "kind").orElse(""), cell(row, "ambiguous").orElse("").equals("true"));
    }

    private static Office office(Matcher m, String text) {
        int from = Integer.parseInt(m.group(3));
        OptionalInt to = m.group(4) != null
                ? OptionalInt.of(Integer.parseInt(m.group(4)))
                : text.endsWith("-") ? OptionalInt.empty() : OptionalInt.of(from);
        return new Office(m.group(1), m.group(2), from, to);
    }

    private void addTitle(String source, CSVRecord row) {
        String kind = cell(row, "kind").orElse("office").toUpperCase(Locale.ROOT);
        if (Arrays.stream(Title.Kind.values()).noneMatch(k -> k.name().equals(kind))) {
            reject(source, row, "unknown kind of title " + kind);
            return;
        }
        for (String title : cells(row, "title")) {
            if (title.endsWith(" of") || title.endsWith(" for")) {
                continue; // the finder completes portfolios by itself
            }
            String canonical = cell(row, "canonical").orElse(title);
            titles.put(NameKey.of(title).toLowerCase(Locale.ROOT), new Title(canonical, Title.Kind.valueOf(kind), cell(row, "of")));
        }
    }

    private void reject(String source, CSVRecord row, String found) {
        int line = (int) row.getParser().getCurrentLineNumber();
        problems.report(Problem.at(source, line, ProblemCode.GAZETTEER_INVALID, found, "correct the row; it was left out"));
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return row.isSet(column) ? Optional.of(row.get(column)).filter(s -> !s.isBlank()) : Optional.empty();
    }

    private static List<String> cells(CSVRecord row, String column) {
        return cell(row, column).stream().flatMap(s -> Arrays.stream(s.split("\\|"))).map(String::strip)
                .filter(s -> !s.isEmpty()).toList();
    }
}
