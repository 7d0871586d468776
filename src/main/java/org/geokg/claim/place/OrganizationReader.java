package org.geokg.claim.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.KnownSeats;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;
import org.geokg.time.Anchor;
import org.geokg.time.DateRange;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeResolver;

/**
 * Reads seats and founding dates from the words behind an organization's name, where parsers often go astray: "IGAD, a
 * Djibouti-based body", "the CIS, a grouping founded in 1991 and headquartered in Minsk", "the OAS, whose headquarters
 * are in Washington". Tags suffice; no parse is needed.
 */
public final class OrganizationReader {
    private static final int REACH = 14;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Gazetteer gazetteer;
    private final Discourse discourse;

    public OrganizationReader(SentenceNames names, Discourse discourse) {
        this.names = names;
        this.sentence = names.sentence();
        this.gazetteer = discourse.gazetteer();
        this.discourse = discourse;
    }

    /** When an organization came into being. */
    public record Founding(Entity organization, String text, DateRange day) {}

    /** Organizations with the place of their seat. */
    public List<Location> seats() {
        List<Location> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            if (isOrganization(m)) {
                compound(m).or(() -> seat(m)).ifPresent(found::add);
            }
        }
        described().stream().filter(d -> found.stream().noneMatch(s -> s.place().equals(d.place()))).forEach(found::add);
        return List.copyOf(found);
    }

    /** "the Vienna-based group", where that points back to one named before. */
    private List<Location> described() {
        List<Location> found = new ArrayList<>();
        for (Mention place : names.mentions()) {
            int noun = place.end() + 2;
            boolean based = sentence.tag(place.end()).equals("HYPH") && is(WordClass.SITED, noun - 1);
            while (based && sentence.tag(noun).matches("JJ") && noun < sentence.size()) {
                noun++;
            }
            int head = noun;
            Optional<Entity> meant = based ? discourse.meantBy(sentence.sentence().index(), head) : Optional.empty();
            meant.filter(e -> e.isA(EntityType.ORGANIZATION))
                    .flatMap(e -> town(place).filter(t -> isOwnSeat(e, t, head + 1)).map(town -> new Location(
                    e, names.words(place.begin(), head + 1), town, words(place), 0.85, "organization.seat-v1"))).ifPresent(found::add);
        }
        return found;
    }

    /** "the Manila-based Asian Development Bank", "the Berlin-based security firm MOSECON", but not "the Bonn-based UN agency". */
    private Optional<Location> compound(Mention organization) {
        if (sentence.tag(organization.end()).matches("NNS?")) {
            return Optional.empty();
        }
        for (int i = organization.begin() - 1; i > 1 && organization.begin() - i <= 4; i--) {
            if (is(WordClass.SITED, i) && sentence.word(i - 1).equals("-")) {
                return names.at(i - 2).flatMap(place -> seat(organization, place));
            }
            if (!sentence.tag(i).matches("JJ|NNP?|VBN|CC|HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Location> seat(Mention organization) {
        int begin = behind(organization);
        for (int i = begin; i < Math.min(sentence.size(), begin + REACH) && (i == begin || isDescription(i)); i++) {
            boolean compound = is(WordClass.SITED, i) && sentence.word(i - 1).equals("-");
            boolean phrase = is(WordClass.SITED, i) && sentence.word(i + 1).equals("in");
            int in = sentence.word(i + 1).matches("is|are") ? i + 2 : i + 1;
            boolean noun = is(WordClass.SEAT, i) && sentence.word(in).equals("in");
            int place = compound ? i - 2 : phrase ? i + 2 : sentence.word(i + 1).equals("in") ? i + 2 : i + 3;
            if (compound || phrase || noun) {
                int at = sentence.word(place).equals("the") ? place + 1 : place;
                return at < 0 || at >= sentence.size() ? Optional.empty() : names.at(at).flatMap(m -> seat(organization, m));
            }
        }
        return Optional.empty();
    }

    private Optional<Location> seat(Mention organization, Mention place) {
        return town(place).filter(t -> !isBased(place) || isOwnSeat(organization.entity(), t, organization.end())).map(town -> new Location(
                organization.entity(), words(organization), town, words(place), 0.88, "organization.seat-v1"));
    }

    /** A seat is in a town, in a state that has the same name and is called so, or in any that it is told to be based in. */
    private Optional<Entity> town(Mention place) {
        if (place.form() != NameForm.NAME || place.entity().isA(EntityType.PLACE)) {
            return Optional.of(place.entity()).filter(e -> place.form() == NameForm.NAME);
        }
        String name = words(place);
        return Optional.of(place.entity()).filter(state -> isBased(place) && state.isA(EntityType.STATE) || gazetteer.entries().stream()
                .anyMatch(e -> e.contextNames().contains(name) && e.kind().equals("capital")));
    }

    private boolean isBased(Mention place) {
        return sentence.tag(place.end()).equals("HYPH") && is(WordClass.SITED, place.end() + 1);
    }

    /** "Beirut-based Human Rights Watch researcher": who is there may be but one of its people. */
    private boolean isOwnSeat(Entity organization, Entity town, int behind) {
        KnownSeats known = new KnownSeats(gazetteer);
        boolean ofOfficial = names.titleAt(behind).isPresent() && !known.isSeatOf(organization, town);
        return !ofOfficial && known.mayBeSeatOf(organization, town);
    }

    /** Organizations with the date of their founding. */
    public List<Founding> foundings(List<TimeMention> dates, Anchor anchor) {
        List<Founding> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            if (isOrganization(m)) {
                founding(m, behind(m), dates, anchor).or(() -> opening(m, dates, anchor)).or(() -> origin(m, dates, anchor))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Founding> founding(Mention organization, int begin, List<TimeMention> dates, Anchor anchor) {
        for (int i = begin; i < Math.min(sentence.size(), begin + REACH) && (i == begin || isDescription(i)); i++) {
            boolean participle = sentence.tag(i).equals("VBN") || i == begin && sentence.tag(i).equals("VBD");
            if (is(WordClass.FOUNDED, i) && (participle || i + 1 < sentence.size() && sentence.word(i + 1).equals("up"))) {
                return date(i, dates, anchor).map(d -> new Founding(organization.entity(), words(organization), d));
            }
        }
        return Optional.empty();
    }

    /** "Founded in Bangkok in 1967, the Association …". */
    private Optional<Founding> opening(Mention organization, List<TimeMention> dates, Anchor anchor) {
        int before = sentence.word(organization.begin() - 1).equals("the") ? organization.begin() - 2 : organization.begin() - 1;
        int noun = sentence.lemma(0).matches("since|after|before|from") && sentence.lemma(1).matches("its|they|it") ? 2 : 0;
        boolean founding = noun > 0 && before > 3 && sentence.word(before).equals(",") && is(WordClass.FOUNDING, noun);
        if (founding) {
            return date(noun, dates, anchor).map(d -> new Founding(organization.entity(), words(organization), d));
        }
        boolean opens = before > 1 && sentence.word(before).equals(",")
                && gazetteer.words().has(WordClass.FOUNDED, sentence.word(0).toLowerCase(Locale.ROOT));
        return opens
                ? date(0, dates, anchor).map(d -> new Founding(organization.entity(), words(organization), d))
                : Optional.empty();
    }

    /** "The bloc came into being in 2015", "which dates back to 1948". */
    private Optional<Founding> origin(Mention organization, List<TimeMention> dates, Anchor anchor) {
        int comma = sentence.word(organization.end()).equals(",") ? organization.end() + 1 : organization.end();
        int verb = sentence.word(comma).matches("which|that") ? comma + 1 : comma;
        String words = names.words(verb, Math.min(sentence.size(), verb + 3)).toLowerCase(Locale.ROOT);
        boolean came = words.matches("came into (being|existence)|(dates|dated) (back|from).*|goes back to");
        int before = sentence.word(verb).equals("came") ? verb + 2 : verb;
        return came ? date(before, dates, anchor).map(d -> new Founding(organization.entity(), words(organization), d)) : Optional.empty();
    }

    /** The date right behind the verb, its place perhaps between. */
    private Optional<DateRange> date(int verb, List<TimeMention> dates, Anchor anchor) {
        for (TimeMention date : dates) {
            boolean near = date.beginToken() > verb && date.beginToken() - verb <= 5;
            boolean same = near && sentence.tokens().subList(verb + 1, date.beginToken()).stream()
                    .noneMatch(t -> t.word().matches("[,;]|and") || t.tag().startsWith("VB"));
            if (same) {
                return TimeResolver.resolve(date, anchor);
            }
        }
        return Optional.empty();
    }

    private static boolean isOrganization(Mention m) {
        return m.form() == NameForm.NAME && m.entity().isA(EntityType.ORGANIZATION) && !m.entity().isA(EntityType.GOVERNMENT_BODY);
    }

    /** The token after the name's comma, its abbreviation in brackets left out; past the end where there is no comma. */
    private int behind(Mention m) {
        int i = m.end();
        if (sentence.word(i).equals("(") || sentence.word(i).equals("-LRB-")) {
            i += 3;
        }
        return sentence.word(i).equals(",") ? i + 1 : sentence.size();
    }

    /** Within an apposition or relative clause on the name: no other organization and no finite verb but "is". */
    private boolean isDescription(int i) {
        boolean verb = sentence.tag(i).matches("VB|VBD|VBP|VBZ|MD") && !sentence.word(i).matches("is|are|was|were");
        return !verb && names.at(i).filter(OrganizationReader::isOrganization).isEmpty() && !sentence.word(i).matches("[;:]");
    }

    private boolean is(WordClass c, int i) {
        return gazetteer.words().has(c, sentence.word(i));
    }

    private String words(Mention m) {
        return names.words(m.begin(), m.end());
    }
}
