package org.geokg.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;

/**
 * Mends phrases of an office, its seat and its holder's name, which the parser reads as one name: in "the president of
 * [Kenya William Ruto] met" and "with [Republic] of Cyprus President Nikos Christodoulides" the holder is the one who acts.
 */
public final class TitledNames {
    private static final Set<String> OF = Set.of("of", "to", "for", "in", "at");
    private static final Set<String> OF_WHOLE_PHRASE = Set.of("case", "mark", "cc", "punct", "advmod");

    private final ParsedSentence sentence;
    private final SentenceNames names;
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    private TitledNames(ParsedSentence sentence, SentenceNames names) {
        this.sentence = sentence;
        this.names = names;
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.headOrRoot(i));
            relations.add(sentence.relation(i));
        }
    }

    /** The sentence with such phrases headed by the holder's name; the same where there are none. */
    public static ParsedSentence mend(ParsedSentence sentence, SentenceNames names) {
        TitledNames mended = new TitledNames(sentence, names);
        boolean changed = false;
        for (Mention mention : names.mentions()) {
            if (mention.entity().isA(EntityType.PERSON) && mention.begin() > 1) {
                changed |= mended.mend(mention);
            }
        }
        return changed ? new ParsedSentence(sentence.sentence(), mended.heads, mended.relations) : sentence;
    }

    /** From one token to before another. */
    private record Stretch(int begin, int end) {}

    private boolean mend(Mention person) {
        Optional<Stretch> ofSeat = seatBehindOf(person);
        Optional<Stretch> seat = ofSeat.or(() -> seatBeforeTitle(person));
        int behindTitle = ofSeat.map(s -> beforePreposition(s) + 1).orElse(person.begin());
        Optional<TitleFinder.Found> title = behindTitle < 1 ? Optional.empty() : names.titleAt(behindTitle - 1);
        if (seat.isEmpty() || title.isEmpty()) {
            return false;
        }
        int begin = Math.min(seat.get().begin(), title.get().begin());
        int top = top(begin, person.end());
        if (top < 0 || top >= person.begin()) {
            return false;
        }
        int head = person.end() - 1;
        for (int child : children(begin, person.end())) {
            if (child >= person.end() || heads.get(child) == top && OF_WHOLE_PHRASE.contains(relations.get(child))) {
                heads.set(child, head);
            }
        }
        hang(head, heads.get(top), relations.get(top));
        int office = join(title.get().begin(), title.get().end());
        int place = join(seat.get().begin(), seat.get().end());
        hang(office, head, "compound");
        hang(place, ofSeat.isPresent() ? office : head, ofSeat.isPresent() ? "nmod" : "compound");
        for (int t = title.get().end(); t < seat.get().begin(); t++) {
            hang(t, place, sentence.tag(t).equals("DT") ? "det" : "case");
        }
        join(person.begin(), person.end());
        return true;
    }

    /** The seat in "president of Kenya William Ruto", be it known or not. */
    private Optional<Stretch> seatBehindOf(Mention person) {
        int last = person.begin() - 1;
        Optional<Mention> name = names.at(last);
        int begin = name.map(Mention::begin).orElse(last > 1 && !OF.contains(sentence.lemma(last - 1)) ? last - 1 : last);
        boolean seat = name.map(m -> m.end() == person.begin() && !m.entity().isA(EntityType.PERSON) && m.form() == NameForm.NAME)
                .orElse(IntStream.rangeClosed(begin, last).allMatch(t -> sentence.tag(t).equals("NNP")));
        Stretch stretch = new Stretch(begin, person.begin());
        int of = seat ? beforePreposition(stretch) + 1 : -1;
        return of > 0 && OF.contains(sentence.lemma(of))
                && names.titleAt(of - 1).filter(t -> t.title().kind() != Title.Kind.OCCUPATION).isPresent()
                ? Optional.of(stretch) : Optional.empty();
    }

    /** The word that stands before "of" or "of the". */
    private int beforePreposition(Stretch seat) {
        boolean article = seat.begin() > 1 && sentence.lemma(seat.begin() - 1).equals("the");
        return article ? seat.begin() - 3 : seat.begin() - 2;
    }

    /** The seat in "Republic of Cyprus President Nikos Christodoulides": shorter names the parser reads well. */
    private Optional<Stretch> seatBeforeTitle(Mention person) {
        return names.titleAt(person.begin() - 1)
                .filter(t -> t.end() == person.begin() && t.begin() > 0)
                .flatMap(t -> names.at(t.begin() - 1).filter(s -> s.end() == t.begin() && s.end() - s.begin() > 2))
                .map(s -> new Stretch(s.begin(), s.end()));
    }

    /** The one word of a stretch that hangs on something outside; -1 where there are several of different phrases. */
    private int top(int begin, int end) {
        int top = -1;
        for (int t = begin; t < end; t++) {
            boolean outward = heads.get(t) < begin || heads.get(t) >= end;
            if (outward && top >= 0) {
                return -1;
            }
            top = outward ? t : top;
        }
        return top;
    }

    private List<Integer> children(int begin, int end) {
        List<Integer> children = new ArrayList<>();
        for (int t = 0; t < heads.size(); t++) {
            if ((t < begin || t >= end) && heads.get(t) >= begin && heads.get(t) < end) {
                children.add(t);
            }
        }
        return children;
    }

    /** Hangs the words of a stretch that are not below one another on its last, and tells which that is. */
    private int join(int begin, int end) {
        int last = end - 1;
        for (int t = begin; t < last; t++) {
            if (heads.get(t) < begin || heads.get(t) > last) {
                hang(t, last, "compound");
            }
        }
        return last;
    }

    private void hang(int token, int head, String relation) {
        heads.set(token, head);
        relations.set(token, relation);
    }
}
