package org.geokg.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A decision as it is written down, cell by cell.
 *
 * @param decision accept, reject, date, merge or split
 * @param target   an IRI, or what follows the dataset's base in it
 * @param on       YYYY-MM-DD
 */
public record Row(String decision, String target, String value, String by, String on, String note) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~%/-]+");
    private static final String CLAIM = "claim/";
    private static final String STATEMENT = "statement/";
    private static final String ENTITY = "id/";
    private static final String ARTICLE = "article/";

    /** The row of a decision. */
    public static Row of(Decision d) {
        return new Row(d.act().word(), d.act().target(), d.act().value(), d.by(), d.on().toString(), d.note());
    }

    /**
     * What it decides.
     *
     * @param base the dataset's base, with which its IRIs begin
     * @throws IllegalArgumentException if it decides nothing; the message says what was wrong
     */
    public Decision read(String base) {
        if (by.isBlank()) {
            throw new IllegalArgumentException("nobody is named in the column by");
        }
        return new Decision(act(base), plain(by), day(), plain(note));
    }

    /** What RDF cannot carry is a space. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]", " ").strip();
    }

    private Act act(String base) {
        return switch (decision.strip()) {
            case "accept" -> new Act.Accept(iri(base, target, CLAIM, STATEMENT));
            case "reject" -> new Act.Reject(iri(base, target, CLAIM, STATEMENT));
            case "date" -> new Act.Date(iri(base, target, CLAIM), GivenTime.of(value.strip()));
            case "merge" -> merge(iri(base, target, ENTITY), iri(base, value, ENTITY));
            case "split" -> split(base, Arrays.asList(value.strip().split("\\s+")));
            default -> throw new IllegalArgumentException(
                    "unknown decision " + decision.strip() + "; there are accept, reject, date, merge and split");
        };
    }

    private static Act merge(String loser, String winner) {
        if (loser.equals(winner)) {
            throw new IllegalArgumentException("an entity cannot be merged into itself: " + loser);
        }
        return new Act.Merge(loser, winner);
    }

    private Act split(String base, List<String> words) {
        String from = iri(base, target, ENTITY);
        String into = iri(base, words.getFirst(), ENTITY);
        if (from.equals(into)) {
            throw new IllegalArgumentException("an entity cannot be split into itself: " + from);
        }
        return new Act.Split(from, into, words.stream().skip(1).map(a -> iri(base, a, ARTICLE)).sorted().distinct().toList());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no day in the column on, such as 2026-03-31: " + on, e);
        }
    }

    private static String iri(String base, String text, String... kinds) {
        String name = text.strip();
        String key = name.startsWith(base) ? name.substring(base.length()) : name;
        for (String kind : kinds) {
            if (key.startsWith(kind) && KEY.matcher(key.substring(kind.length())).matches()) {
                return base + key;
            }
        }
        throw new IllegalArgumentException("not the IRI of " + String.join(" or ", names(kinds)) + ": " + name);
    }

    private static List<String> names(String... kinds) {
        return Arrays.stream(kinds).map(k -> k.equals(ENTITY) ? "an entity" : k.equals(ARTICLE) ? "an article"
                : "a " + k.replace("/", "")).toList();
    }
}
