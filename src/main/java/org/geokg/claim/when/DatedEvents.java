package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;
import org.geokg.time.Connective;
import org.geokg.time.DateRange;
import org.geokg.time.TimeMention;

/** Reads from tags where a definite noun names an event with its date: "Monday's raid", "the talks, held on 3 May". */
public final class DatedEvents {
    private static final int MOST_BETWEEN = 3;
    private static final int FAR = 5;
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    /** Before a noun they make the event another than the one told of. */
    private static final Set<String> OTHER = Set.of("last", "next", "another", "second", "third", "other", "first");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> HAPPENING = Set.of("VBD", "VBN", "VBZ", "VBP");
    private static final Set<String> WITHIN = Set.of(
            "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "SYM", "CD", "VBN", "VBG", "POS", ",");
    private static final Set<String> BARE = Set.of("IN", "TO", "NNP", "NNPS", "DT", "CC", "HYPH", "POS", "JJ");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final List<TimeMention> dates;
    private final WordBook words;
    private final Function<TimeMention, Optional<DateRange>> resolver;

    /** @param resolver gives the days that a date of the sentence means */
    public DatedEvents(SentenceNames names, List<TimeMention> dates, WordBook words, Function<TimeMention, Optional<DateRange>> resolver) {
        this.names = names;
        this.sentence = names.sentence();
        this.dates = dates.stream()
                .filter(d -> d.connective() == Connective.AT || d.connective() == Connective.FROM).toList();
        this.words = words;
        this.resolver = resolver;
    }

    public List<DatedEvent> read() {
        List<DatedEvent> found = new ArrayList<>();
        for (int noun = 0; noun < sentence.size() && !dates.isEmpty(); noun++) {
            boolean head = sentence.tag(noun).startsWith("NN") && isFree(noun) && !sentence.tag(noun + 1).startsWith("NN");
            List<EventKind> kinds = head ? EventKind.namedBy(sentence.lemma(noun), words) : List.of();
            if (!kinds.isEmpty()) {
                event(noun, kinds).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** No part of a name, or all of an agreement's: "the nuclear deal". */
    private boolean isFree(int noun) {
        return names.at(noun).filter(m -> !m.entity().isA(EntityType.AGREEMENT) || m.end() != noun + 1).isEmpty();
    }

    private Optional<DatedEvent> event(int noun, List<EventKind> kinds) {
        int first = first(noun);
        Optional<TimeMention> date = isOther(first, noun) ? Optional.empty()
                : before(first, noun).or(() -> announced(first, noun))
                        .or(() -> isDefinite(first, noun) ? behind(first, noun).or(() -> happened(noun)) : Optional.empty());
        return date.flatMap(d -> resolver.apply(d).map(day -> new DatedEvent(
                kinds, sentence.sentence().index(), day, named(first, chainEnd(noun)),
                words.has(WordClass.MOVE_DEED, sentence.lemma(noun)))));
    }

    /** "the Feb. 13-17 visit", "Monday's deadly raid". */
    private Optional<TimeMention> before(int first, int noun) {
        return dates.stream()
                .filter(d -> d.modifier() && d.endToken() <= noun && d.endToken() >= first && noun - d.endToken() <= MOST_BETWEEN)
                .filter(d -> isDefinite(Math.min(first, d.beginToken()), noun))
                .findFirst();
    }

    /** "told reporters on Thursday that the decision was hard". */
    private Optional<TimeMention> announced(int first, int noun) {
        boolean told = first > 1 && words.has(WordClass.MOVE_DEED, sentence.lemma(noun)) && isDefinite(first, noun)
                && sentence.lemma(first - 1).equals("that");
        return dates.stream().filter(d -> told && d.endToken() == first - 1 && d.beginToken() > 0)
                .filter(d -> sentence.tokens().subList(Math.max(0, d.beginToken() - FAR * 2), d.beginToken()).stream()
                        .anyMatch(t -> t.tag().equals("VBD") && words.has(WordClass.SAYING, t.lemma())))
                .findFirst();
    }

    /** "the attack of 7 October"; "the talks in Cairo on Friday were …" as the subject of what follows. */
    private Optional<TimeMention> behind(int first, int noun) {
        int end = chainEnd(noun);
        return dates.stream()
                .filter(d -> d.beginToken() == noun + 1 && d.modifier() && sentence.lemma(d.beginToken()).equals("of")
                        || d.beginToken() == end && (opens(first) && goesOn(d.endToken()) || isFiniteVerb(d.endToken()) || isMade(first)))
                .findFirst();
    }

    /** "the visit began on Monday", "the deal, which was reached in May". */
    private Optional<TimeMention> happened(int noun) {
        int verb = chainEnd(noun);
        while (Set.of(",", "which", "that", "be", "have").contains(sentence.lemma(verb))) {
            verb++;
        }
        int happening = verb;
        boolean happens = HAPPENING.contains(sentence.tag(verb)) && words.has(WordClass.HAPPENING, sentence.lemma(verb));
        return !happens ? Optional.empty() : dates.stream()
                .filter(d -> d.beginToken() > happening && d.beginToken() - happening <= FAR && !holdsVerb(happening + 1, d.beginToken()))
                .findFirst();
    }

    private boolean holdsVerb(int begin, int end) {
        return sentence.tokens().subList(begin, end).stream().anyMatch(t -> t.tag().startsWith("VB") || t.tag().startsWith("W"));
    }

    /** Behind "the talks between Iran and the United States in Geneva". */
    private int chainEnd(int noun) {
        int end = noun + 1;
        while (end < sentence.size() && (BARE.contains(sentence.tag(end)) || isTitle(end)) && !startsDate(end)
                && !sentence.lemma(end).equals("that")) {
            end++;
        }
        return end;
    }

    /** "between Zarif and president Erdogan". */
    private boolean isTitle(int token) {
        return sentence.tag(token).equals("NN") && sentence.tag(token + 1).equals("NNP");
    }

    private boolean startsDate(int token) {
        return dates.stream().anyMatch(d -> d.beginToken() == token);
    }

    private boolean opens(int first) {
        return first == 0 || Set.of(",", "that", "but", "and", "``", "\"", "“").contains(sentence.lemma(first - 1));
    }

    private boolean goesOn(int token) {
        return isFiniteVerb(token) || Set.of(",", "RB").contains(sentence.tag(token));
    }

    private boolean isFiniteVerb(int token) {
        return FINITE.contains(sentence.tag(token));
    }

    /** "signed the deal in July", "made the visit last week": what is dated is what comes about. */
    private boolean isMade(int first) {
        return first > 0 && Set.of("VBD", "VBN").contains(sentence.tag(first - 1))
                && words.has(WordClass.BRINGING_ABOUT_EVENT, sentence.lemma(first - 1))
                && !Set.of("have", "will", "would").contains(sentence.lemma(first - 2));
    }

    /** "the raid", "their raid", "Monday's raid". */
    private boolean isDefinite(int first, int noun) {
        return POINTING.contains(sentence.lemma(first)) || sentence.tag(first).equals("PRP$")
                || sentence.tokens().subList(Math.max(0, first - 1), noun).stream().anyMatch(t -> t.tag().equals("POS"));
    }

    private boolean isOther(int first, int noun) {
        for (int i = first; i < noun; i++) {
            int token = i;
            boolean dated = dates.stream().anyMatch(d -> d.beginToken() <= token && token < d.endToken());
            if (!dated && (OTHER.contains(sentence.lemma(i)) || words.has(WordClass.OTHER_EVENT, sentence.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    private int first(int noun) {
        int first = noun;
        while (first > 0 && WITHIN.contains(sentence.tag(first - 1)) && !isPause(first - 1)) {
            first--;
        }
        return first > 0 && Set.of("DT", "PRP$").contains(sentence.tag(first - 1)) ? first - 1 : first;
    }

    /** A comma that is none within a date. */
    private boolean isPause(int token) {
        return sentence.tag(token).equals(",") && dates.stream().noneMatch(d -> d.beginToken() < token && token < d.endToken());
    }

    private List<Entity> named(int first, int end) {
        return names.mentions().stream().filter(m -> m.begin() >= first && m.end() <= end).map(Mention::entity).distinct().toList();
    }
}
