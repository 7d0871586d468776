package org.geokg.claim.office;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.NameKey;
import org.geokg.entity.reference.Discourse;

/** Tells whether somebody else holds an office: a state has but one president and one foreign minister at a time. */
final class Incumbents {
    private final Discourse discourse;
    private final OptionalInt year;
    private final OfficeBook known;

    Incumbents(Discourse discourse, OptionalInt year, OfficeBook known) {
        this.discourse = discourse;
        this.year = year;
        this.known = known;
    }

    /** Whether the article or the gazetteer knows another holder at the article's time; the United States have no ministers. */
    boolean isTaken(Entity state, Title title, Entity person) {
        boolean none = state.id().equals("united-states") && title.canonical().matches(".*Minister.*|Foreign Secretary");
        if (!none && title.canonical().matches("(Deputy|Vice) .*Minister.*|Minister( of State)?|Ambassador.*")) {
            return false; // several may be
        }
        return none || isTakenInArticle(state, title, person)
                || year.isPresent() && isKnownOfOther(state, title, person, this::isHeldThroughout);
    }

    /** Whether the gazetteer knows another holder for some of the year: then the person is hardly one whom it does not know. */
    boolean isTakenForPart(Entity state, Title title, Entity person) {
        return year.isPresent() && isKnownOfOther(state, title, person, o -> o.covers(year.getAsInt()));
    }

    private boolean isKnownOfOther(Entity state, Title title, Entity person, Predicate<org.geokg.entity.Office> held) {
        return discourse.gazetteer().holders(state.id()).stream()
                .filter(e -> !e.entity().equals(person) && !isNamesake(e.entity(), person))
                .anyMatch(e -> e.offices().stream().anyMatch(o -> o.in().equals(state.id()) && held.test(o)
                        && plain(o.title()).equals(plain(title.canonical()))));
    }

    /** In the year of a change both the one and the other held the office. */
    private boolean isHeldThroughout(org.geokg.entity.Office office) {
        int now = year.getAsInt();
        return office.covers(now) && office.covers(now - 1) && office.covers(now + 1);
    }

    /** A spelling of the name that the gazetteer does not know. */
    private static boolean isNamesake(Entity known, Entity person) {
        return NameKey.of(lastName(known)).equals(NameKey.of(lastName(person)));
    }

    private static String lastName(Entity person) {
        return person.label().substring(person.label().lastIndexOf(' ') + 1);
    }

    /** Whom the gazetteer knows to be another state's can hold no office of this one. */
    boolean mayServe(Entity person, Entity state) {
        return discourse.gazetteer().find(person.id()).flatMap(GazetteerEntry::country).map(state.id()::equals).orElse(true);
    }

    /** Whether the article has told of another holder. */
    boolean isTakenInArticle(Entity state, Title title, Entity person) {
        return known.offices().stream().anyMatch(o -> !o.former() && o.in().equals(state) && !o.person().equals(person)
                && plain(o.role()).equals(plain(title.canonical())));
    }

    /** "Minister of Foreign Affairs" is the foreign minister. */
    static String plain(String role) {
        String plain = role.toLowerCase(Locale.ROOT)
                .replaceFirst("^minister (?:of|for) (.*)$", "$1 minister").replace("defense", "defence");
        boolean foreign = plain.matches("(foreign|external) .*minister");
        return foreign ? "foreign minister" : plain.equals("premier") ? "prime minister" : plain;
    }
}
