package org.geokg.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gold facts of one article by triple, with the article's own aliases. */
final class GoldIndex {
    private static final String FOUNDING = "establishedIn";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** A formal application is evidence of seeking membership, so the two count as one relation. */
    private static final Map<String, String> COUNTED_AS = Map.of("appliedToJoin", "seeksMembershipIn");

    private final NameFolding names;
    private final Predicate<String> symmetric;
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<TripleKey, List<GoldFact>> required = new LinkedHashMap<>();
    private final Map<TripleKey, List<GoldFact>> optional = new LinkedHashMap<>();
    private final Map<TripleKey, List<GoldFact>> nonActual = new LinkedHashMap<>();

    GoldIndex(GoldArticle article, NameFolding names, Predicate<String> symmetric) {
        this.names = names;
        this.symmetric = symmetric;
        for (GoldFact fact : article.facts()) {
            learn(fact.subject());
            learn(fact.object());
        }
        for (GoldFact fact : article.facts()) {
            boxOf(fact)
                    .computeIfAbsent(
                            key(fact.subject().getFirst(), fact.relation(), fact.object().getFirst()),
                            k -> new ArrayList<>())
                    .add(fact);
        }
        optional.keySet().removeAll(required.keySet());
    }

    private void learn(List<String> spellings) {
        String label = names.canonical(spellings.getFirst());
        spellings.forEach(s -> aliases.putIfAbsent(names.canonical(s), label));
    }

    private Map<TripleKey, List<GoldFact>> boxOf(GoldFact fact) {
        if (!fact.isAffirmedAndActual()) {
            return nonActual;
        }
        return fact.required() ? required : optional;
    }

    TripleKey key(String subject, String relation, String object) {
        String counted = COUNTED_AS.getOrDefault(relation, relation);
        String s = name(subject);
        String o = counted.equals(FOUNDING) ? year(name(object)) : name(object);
        boolean swapped = symmetric.test(counted) && o.compareTo(s) < 0;
        return swapped ? new TripleKey(o, counted, s) : new TripleKey(s, counted, o);
    }

    String name(String spelling) {
        String canonical = names.canonical(spelling);
        return aliases.getOrDefault(canonical, canonical);
    }

    private static String year(String date) {
        Matcher matcher = YEAR.matcher(date);
        return matcher.find() ? matcher.group() : date;
    }

    /** Facts that must be found, in the order of the gold. */
    Map<TripleKey, List<GoldFact>> required() {
        return required;
    }

    boolean isOptional(TripleKey key) {
        return optional.containsKey(key);
    }

    /** Triples that the article puts forward only as negated, planned, possible, demanded or denied, or also so. */
    Map<TripleKey, List<GoldFact>> nonActual() {
        return nonActual;
    }
}
