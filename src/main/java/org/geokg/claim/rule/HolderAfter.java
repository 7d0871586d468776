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
        int name = behindRank(sentence.behindBrackets(next));
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
            i = sentence.behindBrackets(rank.get().end());
        }
        return i;
    }

    private Optional<Found> rankAt(int token) {
        return names.titleAt(token).filter(t -> t.begin() == token && isAddress(t.title()));
    }

    /** How somebody is addressed beside an office: "Foreign Minister Ambassador Ann Testa", "Education Minister Prof. …". */
    static boolean isAddress(Title title) {
        return title.kind() == Title.Kind.RANK || title.kind() == Title.Kind.HONORIFIC
                || Set.of("Ambassador", "Professor", "Senator").contains(title.canonical());
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
            int end = behindList(behindAbbreviation(m.end()));
            int next = sentence.word(end).equals(",") ? end + 1 : end;
            int name = behindRank(next);
            return person(name).filter(p -> isFull(p) || name > next).map(p -> new Holder(p, Link.NAMED));
        });
    }

    /** "chairman of the National Party (NP), Ann Testa". */
    private int behindAbbreviation(int token) {
        return sentence.word(token).equals("(") && sentence.word(token + 2).equals(")") ? token + 3 : token;
    }

    /** "ambassador to Morocco and Mauritania, Ann Testa". */
    private int behindList(int token) {
        int next = sentence.lemma(token).equals("and") ? token + 1 : token;
        boolean place = next > token && next < sentence.size() && names.at(next).filter(m -> !HolderFinder.isPerson(m) && m.begin() == next).isPresent();
        return place && sentence.word(names.at(next).get().end()).equals(",") ? names.at(next).get().end() : token;
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
            int name = behindRank(i);
            boolean direct = i > title.end() + 1 && sentence.tag(i - 1).equals("NN") && person(name).filter(HolderAfter::isFull).isPresent();
            if (direct) {
                return person(name).map(p -> new Holder(p, Link.NAMED));
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
