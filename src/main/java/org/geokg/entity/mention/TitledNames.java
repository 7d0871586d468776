package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Title;
import org.geokg.text.ParsedSentence;

/**
 * Mends phrases of an office, its seat and its holder's name, which the parser reads as one name: in "the president of
 * [Kenya William Ruto] met" and "with [Republic] of Cyprus President Nikos Christodoulides" the holder is the one who acts.
 */
public final class TitledNames {
    private static final Set<String> OF = Set.of("of", "to", "for", "in", "at");
    private static final Set<String> LOST = Set.of("obj", "dep", "conj", "nmod", "obl", "parataxis");
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
                changed |= mended.mend(mention) || mended.appose(mention) || mended.lift(mention);
            }
        }
        return changed ? new ParsedSentence(sentence.sentence(), mended.heads, mended.relations) : sentence;
    }

    /** From one token to before another. */
    private record Stretch(int begin, int end) {}

    private boolean mend(Mention person) {
        int start = withRank(person.begin());
        Optional<Stretch> ofSeat = seatBehindOf(start);
        int behindTitle = ofSeat.map(s -> beforePreposition(s) + 1).orElse(start);
        Optional<TitleFinder.Found> title = behindTitle < 1 ? Optional.empty()
                : names.titleAt(behindTitle - 1).filter(t -> t.end() == behindTitle);
        if (title.isEmpty()) {
            return false;
        }
        Optional<Stretch> seat = ofSeat.or(() -> seatBefore(title.get()));
        int begin = Math.min(seat.map(Stretch::begin).orElse(title.get().begin()), title.get().begin());
        int top = top(begin, person.end());
        boolean lost = top >= 0 && top < start && (seat.isPresent() || sentence.is(person.end() - 1, "nmod"));
        if (lost) {
            lift(person, begin, top);
            hang(join(title.get().begin(), title.get().end()), person.end() - 1, "compound");
            join(start, person.end());
            seat.ifPresent(s -> hangSeat(s, title.get(), ofSeat.isPresent(), person.end() - 1));
        }
        return lost;
    }

    /** "talks with the minister of Togo, [Ann Testa], in Lima": the name behind the comma was lost to the verb. */
    private boolean appose(Mention person) {
        int start = withRank(person.begin());
        int head = person.end() - 1;
        boolean lost = start > 2 && sentence.lemma(start - 1).equals(",") && LOST.contains(relations.get(head)) && heads.get(head) >= 0;
        Optional<TitleFinder.Found> title = !lost ? Optional.empty()
                : seatBehindOf(start - 1).map(s -> beforePreposition(s)).filter(t -> t >= 0).flatMap(names::titleAt);
        int office = title.flatMap(t -> IntStream.range(t.begin(), t.end())
                .filter(i -> heads.get(i) < t.begin() || heads.get(i) >= t.end()).boxed().findFirst()).orElse(-1);
        if (office < 0 || heads.get(head) >= title.get().begin() && heads.get(head) < start || below(office, head)
                || relations.get(office).startsWith("nsubj") && relations.get(head).equals("obj")) {
            return false;
        }
        hang(head, office, "appos");
        return true;
    }

    /** "the leader of the [Labour Party, Keir Testov]": nobody is a party, but its leader. */
    private boolean lift(Mention person) {
        int head = person.end() - 1;
        int host = relations.get(head).equals("appos") ? heads.get(head) : -1;
        boolean seat = host >= 0 && names.at(host).filter(m -> !m.entity().isA(EntityType.PERSON)).isPresent();
        int office = host;
        while (seat && office >= 0 && relations.get(office).equals("nmod") && names.titleAt(office).isEmpty()) {
            office = heads.get(office);
        }
        boolean held = seat && office >= 0 && office != host && names.titleAt(office).isPresent();
        if (held) {
            hang(head, office, "appos");
        }
        return held;
    }

    private boolean below(int token, int ancestor) {
        int t = token;
        for (int steps = 0; t >= 0 && steps < heads.size(); steps++) {
            if (t == ancestor) {
                return true;
            }
            t = heads.get(t);
        }
        return false;
    }

    /** "General" of "Chief of Army Staff General Asim Munir". */
    private int withRank(int begin) {
        int start = begin;
        for (Optional<TitleFinder.Found> rank = rankBefore(start); rank.isPresent(); rank = rankBefore(start)) {
            start = rank.get().begin();
        }
        return start;
    }

    private Optional<TitleFinder.Found> rankBefore(int begin) {
        return begin < 2 ? Optional.empty() : names.titleAt(begin - 1).filter(t -> t.end() == begin && t.begin() > 1
                && (t.title().kind() == Title.Kind.RANK || t.title().kind() == Title.Kind.HONORIFIC));
    }

    /** Makes the name head of the phrase and of what belongs to the whole. */
    private void lift(Mention person, int begin, int top) {
        int head = person.end() - 1;
        for (int child : children(begin, person.end())) {
            if (child >= person.end() || heads.get(child) == top && OF_WHOLE_PHRASE.contains(relations.get(child))) {
                heads.set(child, head);
            }
        }
        hang(head, heads.get(top), relations.get(top));
    }

    private void hangSeat(Stretch seat, TitleFinder.Found title, boolean behindOf, int head) {
        int place = join(seat.begin(), seat.end());
        hang(place, behindOf ? title.end() - 1 : head, behindOf ? "nmod" : "compound");
        for (int t = title.end(); t < seat.begin(); t++) {
            hang(t, place, sentence.tag(t).equals("DT") ? "det" : "case");
        }
    }

    /** The seat in "president of Kenya William Ruto", be it known or not. */
    private Optional<Stretch> seatBehindOf(int end) {
        int last = end - 1;
        Optional<Mention> name = names.at(last);
        int begin = name.map(Mention::begin).orElse(last > 1 && !OF.contains(sentence.lemma(last - 1)) ? last - 1 : last);
        boolean seat = name.map(m -> m.end() == end && !m.entity().isA(EntityType.PERSON) && m.form() == NameForm.NAME)
                .orElse(IntStream.rangeClosed(begin, last).allMatch(t -> sentence.tag(t).equals("NNP")));
        Stretch stretch = new Stretch(begin, end);
        int of = seat ? beforePreposition(stretch) + 1 : -1;
        return of > 0 && OF.contains(sentence.lemma(of))
                && names.titleAt(of - 1).filter(t -> t.end() == of && t.title().kind() != Title.Kind.OCCUPATION).isPresent()
                ? Optional.of(stretch) : Optional.empty();
    }

    /** The word that stands before "of" or "of the". */
    private int beforePreposition(Stretch seat) {
        boolean article = seat.begin() > 1 && sentence.lemma(seat.begin() - 1).equals("the");
        return article ? seat.begin() - 3 : seat.begin() - 2;
    }

    /** The seat in "Republic of Cyprus President Nikos Christodoulides": shorter names the parser reads well. */
    private Optional<Stretch> seatBefore(TitleFinder.Found title) {
        return title.begin() == 0 ? Optional.empty() : names.at(title.begin() - 1)
                .filter(s -> s.end() == title.begin() && s.end() - s.begin() > 2 && !s.entity().isA(EntityType.PERSON))
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
