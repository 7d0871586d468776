package org.geokg.claim.rule;

import java.util.Optional;
import java.util.Set;
import org.geokg.claim.rule.Holder.Link;
import org.geokg.entity.Mention;
import org.geokg.entity.SentenceNames;
import org.geokg.entity.Title;
import org.geokg.entity.TitleFinder.Found;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/** Finds the holder of a title who is named behind it, with nothing between but what the title is of. */
final class HolderAfter {
    private static final int REACH = 12;
    private static final Set<String> OF_SEAT = Set.of("of", "for", "at", "to", "in");

    private final SentenceNames names;
    private final TaggedSentence sentence;

    HolderAfter(SentenceNames names) {
        this.names = names;
        this.sentence = names.sentence();
    }

    Optional<Holder> of(Found title) {
        return direct(title).or(() -> afterTime(title)).or(() -> afterSeat(title)).or(() -> afterPortfolio(title));
    }

    /** "President Macron", "France's president, Emmanuel Macron". */
    private Optional<Holder> direct(Found title) {
        boolean comma = sentence.word(title.end()).equals(",");
        int next = comma ? title.end() + 1 : title.end();
        int name = behindRank(next);
        return person(name)
                .filter(p -> !comma || (isFull(p) || name > next) && !inHeadline())
                .map(p -> new Holder(p, Link.NAMED));
    }

    /** "Italy's foreign minister at the time, Gianluca Bertoldi". */
    private Optional<Holder> afterTime(Found title) {
        boolean then = sentence.word(title.end()).equals("at") && sentence.word(title.end() + 1).matches("the|that")
                && sentence.word(title.end() + 2).equals("time");
        int next = title.end() + (sentence.word(title.end() + 3).equals(",") ? 4 : 3);
        return then ? person(behindRank(next)).filter(HolderAfter::isFull).map(p -> new Holder(p, Link.THEN)) : Optional.empty();
    }

    /** "army chief, General Burhan", "Pentagon spokesman Maj. Gen. Pat Ryder": the rank is part of the name. */
    private int behindRank(int token) {
        int i = token;
        for (Optional<Found> rank = rankAt(i); rank.isPresent(); rank = rankAt(i)) {
            i = rank.get().end();
        }
        return i;
    }

    private Optional<Found> rankAt(int token) {
        return names.titleAt(token).filter(t -> t.begin() == token
                && (t.title().kind() == Title.Kind.RANK || t.title().kind() == Title.Kind.HONORIFIC));
    }

    /** "the president of France, Emmanuel Macron", "the US ambassador to Japan, Rahm Emanuel", "the governor of Iraq's Kirkuk". */
    private Optional<Holder> afterSeat(Found title) {
        if (!OF_SEAT.contains(sentence.lemma(title.end()))) {
            return Optional.empty();
        }
        int seat = sentence.lemma(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
        if (seat >= sentence.size()) {
            return Optional.empty();
        }
        return names.at(seat).filter(m -> !HolderFinder.isPerson(m)).flatMap(m -> {
            int next = sentence.word(m.end()).equals(",") ? m.end() + 1 : m.end();
            int name = behindRank(next);
            return person(name).filter(p -> isFull(p) || name > next).map(p -> new Holder(p, Link.NAMED));
        });
    }

    /** "the deputy assistant secretary of state for European affairs, Hoyt Brian Yee", "the commander of US forces in Iraq, Gen. …". */
    private Optional<Holder> afterPortfolio(Found title) {
        if (!Set.of("of", "for", "on", "in", "at", "to").contains(sentence.lemma(title.end())) || inHeadline()) {
            return Optional.empty();
        }
        for (int i = title.end() + 1; i < title.end() + REACH; i++) {
            if (sentence.word(i).equals(",")) {
                int next = i + 1;
                int name = behindRank(next);
                return person(name).filter(p -> isFull(p) || name > next).map(p -> new Holder(p, Link.NAMED));
            }
            if (!sentence.tag(i).matches("JJ|NNP?S?|CC|DT|POS") && !Set.of("of", "in", "for").contains(sentence.lemma(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(Mention person) {
        return person.end() - person.begin() > 1;
    }

    /** A comma in a headline means "and". */
    private boolean inHeadline() {
        return sentence.sentence().place() == Sentence.Place.TITLE;
    }

    private Optional<Mention> person(int token) {
        return token < sentence.size()
                ? names.at(token).filter(HolderFinder::isPerson).filter(m -> m.begin() == token) : Optional.empty();
    }
}
