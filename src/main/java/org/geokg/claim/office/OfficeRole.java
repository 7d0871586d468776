package org.geokg.claim.office;

import java.util.Locale;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * What an office is called, with the words around its title that make it another office: "acting" in front of the state,
 * and what a director or head is of.
 */
final class OfficeRole {
    private static final int BEFORE = 6;
    private static final int BEHIND = 14;
    static final String ACTING = "Acting ";

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;

    OfficeRole(SentenceNames names, OfficeWords words) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
    }

    String of(Found title, Seat seat) {
        String called = words.role(title, seat.entity());
        String whole = words.saysLittle(title) ? called + behind(title, seat)
                : words.isEnvoy(title.title()) && !words.isServing(title) ? called + post(title)
                : isOfBody(title, seat) ? ofBody(title) + called.toLowerCase(Locale.ROOT) : called;
        return isActing(title) && !called.startsWith(ACTING) ? ACTING + whole : whole;
    }

    /** " to the United Nations": where an envoy is sent. */
    private String post(Found title) {
        int at = sentence.lemma(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
        boolean to = sentence.lemma(title.end()).equals("to") && at < sentence.size();
        return to ? names.at(at).filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m))
                .map(m -> " " + names.words(title.end(), behindList(m.end()))).orElse("") : "";
    }

    /** "to Morocco and Mauritania, Ann Testa". */
    private int behindList(int and) {
        boolean listed = sentence.lemma(and).equals("and") && and + 1 < sentence.size();
        return listed ? names.at(and + 1).filter(m -> !HolderFinder.isPerson(m) && sentence.pausesAt(m.end()))
                .map(Mention::end).orElse(and) : and;
    }

    /** "Russian Foreign Ministry spokesman": the ministry's, not the state's. */
    private boolean isOfBody(Found title, Seat seat) {
        return title.end() == title.begin() + 1 && sentence.lemma(title.begin()).startsWith("spokes")
                && seat.entity().isA(EntityType.GOVERNMENT_BODY)
                && names.at(title.begin() - 1).filter(m -> m.entity().equals(seat.entity()) && m.end() == title.begin()).isPresent();
    }

    private String ofBody(Found title) {
        int begin = names.at(title.begin() - 1).orElseThrow().begin();
        boolean states = sentence.tag(begin).equals("JJ") && !words.isPortfolio(sentence.token(begin)); // "Russian Foreign Ministry"
        int body = sentence.tag(begin + 1).equals("POS") ? begin + 2 : states ? begin + 1 : begin;
        return names.words(Math.min(body, title.begin() - 1), title.begin()) + " ";
    }

    /** "acting South Korean President", "Peru's interim leader". */
    private boolean isActing(Found title) {
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - BEFORE); i--) {
            if (words.isActing(sentence.token(i))) {
                return true;
            }
            if (names.at(i).filter(m -> !HolderFinder.isPerson(m)).isEmpty() && !words.isBetween(sentence.token(i))) {
                return false;
            }
        }
        return false;
    }

    /** "director of operations for the Union" is director of operations, "head of the Union" is its head. */
    private String behind(Found title, Seat seat) {
        if (!sentence.lemma(title.end()).matches("of|for")) {
            return "";
        }
        int field = title.end();
        int last = title.end();
        for (int i = title.end(); i < Math.min(sentence.size(), title.end() + BEHIND) && isPart(i); i++) {
            if (isWholeSeat(i, seat)) {
                return words(title, field);
            }
            boolean noun = sentence.tag(i).startsWith("NN");
            field = noun && names.at(i).isEmpty() ? i + 1 : field;
            last = noun ? i + 1 : last;
        }
        return field > title.end() ? words(title, last) : "";
    }

    private String words(Found title, int end) {
        return end > title.end() ? " " + names.words(title.end(), end) : "";
    }

    /** Whether the seat stands here by its own name, and not in front of a part of it: "the State Duma", "the US Senate". */
    private boolean isWholeSeat(int token, Seat seat) {
        return names.at(token).filter(m -> m.entity().equals(seat.entity()) && m.form() == NameForm.NAME)
                .filter(m -> !sentence.tag(m.end()).matches("NN.*|POS"))
                .filter(m -> !m.entity().isA(EntityType.STATE) || isStatesName(m.entity(), names.words(m.begin(), m.end())))
                .isPresent();
    }

    /** "the Duma" acts for a state, but is no name of it. */
    private static boolean isStatesName(Entity state, String words) {
        return words.equals(state.label()) || words.equals(words.toUpperCase(Locale.ROOT));
    }

    private boolean isPart(int token) {
        boolean person = names.at(token).filter(HolderFinder::isPerson).isPresent();
        return !person && (sentence.tag(token).matches("DT|JJ.*|NNPS?|NNS?|CC|HYPH|POS") || sentence.lemma(token).matches("of|for|on"));
    }
}
