package org.geokg.claim.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Title;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/** Finds the state or organization of an office behind its title. */
final class SeatAfter {
    private static final int BEHIND = 9;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final SeatBefore before;

    SeatAfter(SentenceNames names, OfficeWords words, SeatBefore before) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.before = before;
    }

    /** "president of France", "executive director of the Institute"; "ambassador to Japan" is not an office in Japan. */
    Optional<Seat> of(Found title) {
        String preposition = sentence.lemma(title.end());
        boolean of = preposition.equals("of") || preposition.equals("for") && !words.isEnvoy(title.title());
        of |= preposition.equals("to") && words.isServing(title) && isGovernment(title.end() + 1);
        of |= preposition.equals("from") && words.isEnvoy(title.title());
        boolean at = Set.of("at", "with", "in").contains(preposition) && !words.isEnvoy(title.title());
        if (!of && !at) {
            return Optional.empty();
        }
        int limit = title.end() + BEHIND;
        for (int i = title.end() + 1; i < Math.min(sentence.size(), limit); i++) {
            Optional<Mention> mention = names.at(i).filter(m -> !HolderFinder.isPerson(m));
            if (mention.isPresent() && before.isCompound(mention.get())) {
                i = mention.get().end() + 1;
                limit = i + BEHIND;
            } else if (mention.filter(m -> m.form() == NameForm.ADJECTIVE && SeatBefore.isTown(m) || isField(m)).isPresent()) {
                i = mention.get().end() - 1; // "for Asian and Oceanian Affairs at Tokyo's foreign ministry"
            } else if (mention.isPresent()) {
                boolean body = mention.get().entity().isA(EntityType.ORGANIZATION);
                return of || body ? owner(mention.get(), title) : Optional.empty();
            } else if (sentence.tag(i).equals("POS") && names.at(i - 1).filter(HolderFinder::isPerson).isPresent()) {
                return apposed(i + 1); // "in Testov's rebel group, the Army of Work"
            } else if (!sentence.tag(i).matches("DT|JJ.*|NNPS?|NNS?|CC|HYPH|VBN") && !sentence.lemma(i).matches("of|at|for|on|-")
                    && !(sentence.lemma(i).equals("in") && words.isStateBody(sentence.lemma(i - 1)))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "adviser to Togo's caretaker government", "aide to the Chilean defence minister". */
    private boolean isGovernment(int begin) {
        for (int i = begin; i < Math.min(sentence.size(), begin + BEHIND) && sentence.tag(i).matches("DT|JJ|NN.*|POS"); i++) {
            if (words.isStateBody(sentence.lemma(i)) || names.titleAt(i).filter(SeatAfter::isOffice).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "rebel group, the Army of Work": the name behind the noun that it explains. */
    private Optional<Seat> apposed(int begin) {
        int i = begin;
        while (i < begin + 6 && sentence.tag(i).matches("JJ.*|NN|HYPH|VBN")) {
            i++;
        }
        int name = sentence.lemma(i + 1).equals("the") ? i + 2 : i + 1;
        boolean explained = i > begin && sentence.word(i).equals(",") && name < sentence.size() && words.isGroup(sentence.token(i - 1));
        return explained ? names.at(name).filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.ORGANIZATION))
                .map(m -> seat(m, m.end(), false, 0.88, "after")) : Optional.empty();
    }

    /** "undersecretary for ASEAN affairs". */
    private boolean isField(Mention m) {
        return m.form() != NameForm.DEMONYM && words.isField(sentence.lemma(m.end()));
    }

    /** "head of Iran's Atomic Energy Organization" is the organization's; "leader of the French team" is nobody's. */
    private Optional<Seat> owner(Mention m, Found title) {
        boolean possessive = sentence.tag(m.end()).equals("POS");
        int next = possessive ? behindAttributes(m.end() + 1) : m.end();
        Optional<Mention> owned = possessive && next < sentence.size() ? names.at(next) : Optional.empty();
        Optional<Seat> explained = possessive ? apposed(m.end() + 1) : Optional.empty();
        if (explained.isPresent()) {
            return explained; // "Chad's main opposition group, the Army of Work"
        }
        if (possessive && m.entity().isA(EntityType.ORGANIZATION)) {
            return Optional.of(seat(m, m.end(), false, 0.9, "after"));
        }
        boolean another = owned.flatMap(o -> o.entity().bodyOf())
                .filter(of -> m.entity().isA(EntityType.STATE) && !of.equals(m.entity().id())).isPresent();
        another |= m.entity().isA(EntityType.STATE) && owned.filter(o -> o.entity().isProvisional()
                && words.isStateBody(o.entity().label().toLowerCase(Locale.ROOT))).isPresent(); // "Armenia's Security Council"
        if (another) {
            return Optional.of(seat(m, m.end(), false, 0.9, "after")); // "Vietnam's National Assembly", which another state has too
        }
        if (owned.filter(o -> o.entity().isA(EntityType.ORGANIZATION)).isPresent()) {
            return Optional.of(seat(owned.get(), owned.get().end(), false, 0.94, "after"));
        }
        if (m.form() == NameForm.DEMONYM || m.entity().isA(EntityType.AGREEMENT)) {
            return Optional.empty();
        }
        boolean bare = m.form() == NameForm.NAME && !possessive && !SeatBefore.isTown(m);
        boolean told = bare || isStateBody(next) || words.isServing(title) && isOffice(next);
        return told ? Optional.of(seat(m, m.end(), false, 0.94, "after")) : Optional.empty();
    }

    /** "Germany's far-right Alternative for Germany". */
    private int behindAttributes(int begin) {
        int i = begin;
        while (i < begin + 4 && names.at(i).isEmpty()
                && (before.isAttribute(i) || i < sentence.size() && words.isBetween(sentence.token(i)))) {
            i++;
        }
        return i < sentence.size() && names.at(i).isPresent() ? i : begin;
    }

    /** "the Iranian parliament", "the Indonesian National Police", "Norway's embassy". */
    private boolean isStateBody(int next) {
        int body = next;
        while (body < next + 3 && sentence.tag(body).matches("NNP?|JJ") && !words.isStateBody(sentence.lemma(body)) && !isBodyName(body)) {
            body++;
        }
        return words.isStateBody(sentence.lemma(body)) || isBodyName(body) || words.isEmbassy(sentence.lemma(next));
    }

    /** "spokesman for the Iranian president", "adviser to Turkey's long-time leader". */
    private boolean isOffice(int next) {
        int i = next;
        while (i < next + 3 && names.titleAt(i).isEmpty() && (before.isAttribute(i) || words.isBetween(sentence.token(i)))) {
            i++;
        }
        return names.titleAt(i).filter(SeatAfter::isOffice).isPresent();
    }

    private static boolean isOffice(Found title) {
        return title.title().kind() == Title.Kind.OFFICE;
    }

    private boolean isBodyName(int token) {
        return words.isStateBody(sentence.word(token).toLowerCase(Locale.ROOT));
    }

    private Seat seat(Mention m, int end, boolean former, double certainty, String how) {
        return new Seat(m.entity(), names.words(m.begin(), m.end()), end, former, certainty, how);
    }
}
