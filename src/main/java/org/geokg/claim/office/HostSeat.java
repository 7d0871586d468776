package org.geokg.claim.office;

import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Tells of which state a bare minister is whom a visitor meets: "arrived in Lima and held talks with Foreign Minister Ann Testa". */
final class HostSeat {
    private static final int PLACE_REACH = 5;
    private static final int SENTENCES_BEFORE = 2;
    private static final int RECEIVED_REACH = 12;
    private static final Set<String> TO = Set.of("in", "to", "at", "for");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Discourse discourse;

    HostSeat(SentenceNames names, Discourse discourse) {
        this.names = names;
        this.sentence = names.sentence();
        this.discourse = discourse;
    }

    Optional<Entity> of(int begin) {
        if (!isOfHost(begin)) {
            return Optional.empty();
        }
        int here = sentence.sentence().index();
        Optional<Entity> host = visited(names, begin);
        for (int i = here - 1; host.isEmpty() && i >= Math.max(0, here - SENTENCES_BEFORE); i--) {
            host = visited(discourse.sentence(i), discourse.sentence(i).sentence().size());
        }
        return host;
    }

    /** Whether somebody meets those named from a token on, and not they somebody. */
    boolean isOfHost(int begin) {
        int at = beforeList(begin);
        return sentence.lemma(at).equals("by") ? receivedBefore(at)
                : sentence.lemma(at).equals("with") || discourse.gazetteer().words().has(WordClass.MEETING, sentence.lemma(at));
    }

    /** "was received at the airport by". */
    private boolean receivedBefore(int by) {
        for (int i = by - 1; i >= Math.max(0, by - RECEIVED_REACH); i--) {
            if (sentence.tag(i).startsWith("VB")) {
                return discourse.gazetteer().words().has(WordClass.RECEIVING, sentence.lemma(i));
            }
        }
        return false;
    }

    /** "with the president and Foreign Minister Ann Testa": the token before the list that the title stands in. */
    private int beforeList(int begin) {
        int i = begin - 1;
        while (i > 0 && (names.at(i).filter(HolderFinder::isPerson).isPresent() || names.titleAt(i).isPresent()
                || sentence.lemma(i).matches("the|and|,|his|her|counterpart|separately"))) {
            i--;
        }
        return i;
    }

    /** The last place that somebody visits there. */
    private Optional<Entity> visited(SentenceNames in, int end) {
        TaggedSentence words = in.sentence();
        for (int i = end - 1; i >= 0; i--) {
            Optional<Mention> place = in.at(i).filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m));
            int begin = place.map(m -> beginning(in, m.begin())).orElse(-1);
            if (begin > 0 && leadsTo(beforeArticle(words, begin)) && isVisit(words, begin)) {
                return HomeState.stateOf(place.get().entity(), discourse);
            }
        }
        return Optional.empty();
    }

    private boolean leadsTo(String before) {
        return TO.contains(before) || discourse.gazetteer().words().has(WordClass.VISITING, before);
    }

    /** "to the Moroccan capital, Rabat": where the whole phrase begins. */
    private static int beginning(SentenceNames in, int name) {
        TaggedSentence words = in.sentence();
        boolean capital = words.lemma(name - 1).equals(",") && words.lemma(name - 2).equals("capital");
        return !capital ? name : in.at(name - 3).map(Mention::begin).orElse(name - 2);
    }

    private static String beforeArticle(TaggedSentence words, int token) {
        return words.lemma(token - 1).equals("the") ? words.lemma(token - 2) : words.lemma(token - 1);
    }

    private boolean isVisit(TaggedSentence words, int place) {
        for (int i = place - 1; i >= Math.max(0, place - PLACE_REACH); i--) {
            if (discourse.gazetteer().words().has(WordClass.GOING_THERE, words.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
