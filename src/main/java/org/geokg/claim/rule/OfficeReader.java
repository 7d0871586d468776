package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geokg.entity.Discourse;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.GazetteerEntry;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.SentenceNames;
import org.geokg.entity.Title;
import org.geokg.entity.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Reads offices from the words around a title: "Armenian Foreign Minister Ararat Mirzoyan", "Emmanuel Macron, president
 * of France", "Jens Stoltenberg became NATO's secretary general". Tags suffice; no parse is needed.
 */
final class OfficeReader {
    private static final Set<String> FORMER = Set.of("former", "ex", "then", "ousted", "deposed", "late", "onetime", "erstwhile");
    private static final Set<String> BETWEEN = Set.of(
            "new", "acting", "interim", "outgoing", "incoming", "current", "longtime", "top", "chief", "senior", "deputy",
            "visiting", "newly", "elected", "first", "foreign", "defense", "defence", "interior", "ministry", "government",
            "state", "department", "parliament", "parliamentary", "opposition", "military", "army", "party", "presidential",
            "then", "-", "former", "ex", "the", "a", "an", "embassy", "cabinet", "office", "main", "rebel", "national",
            "security", "political", "supreme", "de", "facto", "long", "time", "serving", "hardline", "moderate", "reformist",
            "policy", "affairs", "finance", "trade", "economic", "intelligence", "naval", "navy", "air", "police", "ruling");
    private static final Set<String> COPULAS = Set.of("be", "become", "remain", "serve", "as", "elect", "appoint", "name", "swear", "in");
    private static final Set<String> OF = Set.of("of", "for", "at", "with", "in", "to");
    private static final Set<String> ONLY_BEFORE = Set.of("spokesman", "spokeswoman", "spokesperson");

    private final Discourse discourse;
    private final OptionalInt year;
    private final OfficeBook known;

    OfficeReader(Discourse discourse, OptionalInt year, OfficeBook known) {
        this.discourse = discourse;
        this.year = year;
        this.known = known;
    }

    /** What a title belongs to, and the words that say so. */
    private record Seat(Entity entity, String text, int begin, int end, boolean former, double certainty, String how) {}

    List<Office> read(SentenceNames names) {
        List<Office> offices = new ArrayList<>();
        for (Found title : names.titles()) {
            if (title.title().kind() == Title.Kind.OFFICE) {
                person(names, title).flatMap(p -> office(names, title, p)).ifPresent(offices::add);
            }
        }
        offices.forEach(o -> known.add(o.person(), o.in()));
        return List.copyOf(offices);
    }

    private Optional<Office> office(SentenceNames names, Found title, Mention person) {
        return seatBefore(names, title)
                .or(() -> seatAfter(names, title))
                .or(() -> seatOfKnownPerson(names, title, person))
                .filter(seat -> !seat.entity().equals(person.entity()))
                .map(seat -> {
                    int begin = Math.min(person.begin(), Math.min(title.begin(), seat.begin()));
                    int end = Math.max(person.end(), Math.max(title.end(), seat.end()));
                    boolean former = seat.former() || isFormer(names.sentence(), title.begin());
                    return new Office(
                            person.entity(), names.words(person.begin(), person.end()), seat.entity(), seat.text(),
                            title.title().canonical(), former, seat.certainty(), "office." + seat.how() + "-v1", begin, end);
                });
    }

    /** The person right after the title, in apposition before it, or joined to it by "is", "became", "serves as". */
    private static Optional<Mention> person(SentenceNames names, Found title) {
        TaggedSentence sentence = names.sentence();
        int next = title.end();
        if (next < sentence.size() && sentence.token(next).word().equals(",")) {
            next++;
        }
        Optional<Mention> after = next < sentence.size() ? names.at(next).filter(OfficeReader::isPerson) : Optional.empty();
        if (after.isPresent() && (next == title.end() || after.get().end() - after.get().begin() > 1)) {
            return after;
        }
        Optional<Mention> afterSeat = afterSeat(names, title);
        return afterSeat.isPresent() ? afterSeat : before(names, title);
    }

    /** "the president of France, Emmanuel Macron". */
    private static Optional<Mention> afterSeat(SentenceNames names, Found title) {
        TaggedSentence sentence = names.sentence();
        if (title.end() + 1 >= sentence.size() || !OF.contains(sentence.token(title.end()).lemma())) {
            return Optional.empty();
        }
        int seat = sentence.token(title.end() + 1).lemma().equals("the") ? title.end() + 2 : title.end() + 1;
        return seat >= sentence.size() ? Optional.empty() : names.at(seat).flatMap(m -> {
            int i = m.end() < sentence.size() && sentence.token(m.end()).word().equals(",") ? m.end() + 1 : m.end();
            return i < sentence.size() ? names.at(i).filter(OfficeReader::isPerson).filter(p -> p.end() - p.begin() > 1) : Optional.empty();
        });
    }

    private static Optional<Mention> before(SentenceNames names, Found title) {
        TaggedSentence sentence = names.sentence();
        boolean apposition = false;
        boolean copula = false;
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - 9); i--) {
            Optional<Mention> mention = names.at(i);
            String lemma = sentence.token(i).lemma();
            if (mention.filter(OfficeReader::isPerson).isPresent()) {
                return apposition || copula ? mention : Optional.empty();
            }
            if (sentence.token(i).word().equals(",") || sentence.token(i).word().equals("(")) {
                if (apposition || copula) {
                    return Optional.empty();
                }
                apposition = true;
            } else if (COPULAS.contains(lemma) && !sentence.token(i).tag().equals("NN")) {
                copula = true;
            } else if (!(mention.isPresent() || isFiller(sentence, i, lemma))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFiller(TaggedSentence sentence, int i, String lemma) {
        String tag = sentence.token(i).tag();
        return BETWEEN.contains(lemma) || FORMER.contains(lemma) || tag.equals("POS") || tag.equals("PRP$") || tag.equals("JJ")
                || tag.equals("NN") || tag.equals("NNP") || tag.equals("RB") || lemma.equals("have");
    }

    private static boolean isPerson(Mention m) {
        return m.entity().isA(EntityType.PERSON);
    }

    /** "Armenian Prime Minister", "Iran's president", "NATO Secretary General", "Russian Foreign Ministry spokeswoman". */
    private static Optional<Seat> seatBefore(SentenceNames names, Found title) {
        TaggedSentence sentence = names.sentence();
        boolean former = false;
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - 7); i--) {
            Optional<Mention> mention = names.at(i).filter(m -> !isPerson(m));
            String lemma = sentence.token(i).lemma();
            if (mention.isPresent() && mention.get().form() != NameForm.DEMONYM) {
                Mention m = mention.get();
                if (isAfterHyphenPrefix(sentence, m.begin()) || m.entity().isA(EntityType.AGREEMENT)) {
                    return Optional.empty();
                }
                boolean was = former || isFormer(sentence, m.begin());
                return Optional.of(new Seat(m.entity(), names.words(m.begin(), m.end()), m.begin(), title.end(), was, 0.95, "before"));
            }
            former |= FORMER.contains(lemma);
            boolean noun = Character.isUpperCase(sentence.token(i).word().charAt(0)) && sentence.token(i).tag().startsWith("NN");
            if (!(BETWEEN.contains(lemma) || FORMER.contains(lemma) || sentence.token(i).tag().equals("POS") || noun)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "anti-European", "pro-Russian" name nobody's office; "then-U.S." does. */
    private static boolean isAfterHyphenPrefix(TaggedSentence sentence, int begin) {
        return begin >= 2 && sentence.token(begin - 1).word().equals("-")
                && Set.of("anti", "pro", "non").contains(sentence.token(begin - 2).lemma());
    }

    private static boolean isFormer(TaggedSentence sentence, int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - 3); i--) {
            String lemma = sentence.token(i).lemma();
            if (FORMER.contains(lemma)) {
                return true;
            }
            if (!lemma.equals("-") && !lemma.equals("the") && !lemma.equals("a") && !sentence.token(i).tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    /** "president of France", "executive director of the Institute", "ambassador to Japan" is not an office in Japan. */
    private static Optional<Seat> seatAfter(SentenceNames names, Found title) {
        TaggedSentence sentence = names.sentence();
        if (title.end() >= sentence.size() || !OF.contains(sentence.token(title.end()).lemma())
                || sentence.token(title.end()).lemma().equals("to") || ONLY_BEFORE.contains(title.title().canonical().toLowerCase(Locale.ROOT))
                && !sentence.token(title.end()).lemma().matches("for|of")) {
            return Optional.empty();
        }
        for (int i = title.end() + 1; i < Math.min(sentence.size(), title.end() + 6); i++) {
            Optional<Mention> mention = names.at(i).filter(m -> !isPerson(m));
            if (mention.isPresent()) {
                return Optional.of(seatAfter(names, title, mention.get()));
            }
            String tag = sentence.token(i).tag();
            if (!(tag.equals("DT") || tag.startsWith("JJ") || tag.equals("NNP") || tag.equals("NN") || tag.equals("IN")
                    && sentence.token(i).lemma().equals("of"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Seat seatAfter(SentenceNames names, Found title, Mention m) {
        boolean ownerOfMore = m.end() < names.sentence().size() && names.sentence().token(m.end()).tag().equals("POS");
        Optional<Mention> owned = ownerOfMore ? names.at(Math.min(names.sentence().size() - 1, m.end() + 1)) : Optional.empty();
        Mention seat = owned.filter(o -> !isPerson(o)).orElse(m);
        return new Seat(seat.entity(), names.words(seat.begin(), seat.end()), title.begin(), seat.end(), false, 0.94, "after");
    }

    /** A bare title: whose office it is, the article has said before or the gazetteer knows. */
    private Optional<Seat> seatOfKnownPerson(SentenceNames names, Found title, Mention person) {
        String text = names.words(title.begin(), title.end());
        Optional<Entity> byGazetteer = discourse.gazetteer().find(person.entity().id()).flatMap(e -> seat(e, title.title()));
        if (byGazetteer.isPresent()) {
            return Optional.of(new Seat(byGazetteer.get(), text, title.begin(), title.end(), false, 0.88, "known"));
        }
        return known.of(person.entity())
                .filter(in -> person.begin() == title.end())
                .map(in -> new Seat(in, text, title.begin(), title.end(), false, 0.8, "again"));
    }

    private Optional<Entity> seat(GazetteerEntry entry, Title title) {
        return entry.offices().stream()
                .filter(o -> o.title().equalsIgnoreCase(title.canonical()))
                .filter(o -> year.isEmpty() || o.covers(year.getAsInt()) || o.covers(year.getAsInt() - 1))
                .findFirst()
                .flatMap(o -> discourse.gazetteer().entity(o.in()));
    }
}
