package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;
import org.geokg.time.Connective;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.TimeMention;

/** Reads from tags who spoke on which day: "Foreign Minister Asim told reporters in Malé on Thursday", "Rao said on Friday". */
public final class DatedTellings {
    private static final int FAR = 7;
    private static final int LONGEST_TITLE = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SPEAKING = Set.of("speak", "testify");
    private static final Set<String> ON_AIR = Set.of("television", "tv", "radio", "air");
    private static final Set<String> SPEECHES = Set.of("speech", "statement", "interview", "address", "broadcast", "letter", "sermon");
    private static final Set<String> STOPS = Set.of(";", ":", "''", "\"", "”");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final List<TimeMention> dates;
    private final WordBook words;
    private final Function<TimeMention, Optional<DateRange>> resolver;

    /** @param resolver gives the days that a date of the sentence means */
    public DatedTellings(
            SentenceNames names, List<TimeMention> dates, WordBook words, Function<TimeMention, Optional<DateRange>> resolver) {
        this.names = names;
        this.sentence = names.sentence();
        this.dates = dates.stream().filter(d -> d.connective() == Connective.AT && !d.modifier()).toList();
        this.words = words;
        this.resolver = resolver;
    }

    public List<DatedTelling> read() {
        List<DatedTelling> found = new ArrayList<>();
        for (int verb = 1; verb < sentence.size() && !dates.isEmpty(); verb++) {
            if (isTold(verb)) {
                int said = verb;
                Optional<DateRange> day = date(verb).or(() -> ofSpeech(said)).flatMap(resolver).filter(d -> d.precision() == Precision.DAY);
                day.flatMap(d -> speaker(said).map(s -> new DatedTelling(sentence.sentence().index(), s.entity(), d)))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** "said", "spoke to reporters", "went on television", and any verb behind "in a speech on Monday". */
    private boolean isTold(int verb) {
        boolean past = sentence.tag(verb).equals("VBD");
        int end = Math.min(sentence.size(), verb + 4);
        boolean onAir = sentence.lemma(verb).equals("go") && sentence.lemma(verb + 1).equals("on")
                && sentence.tokens().subList(verb + 1, end).stream().anyMatch(t -> ON_AIR.contains(t.lemma()));
        return past && (words.has(WordClass.SAYING, sentence.lemma(verb)) || SPEAKING.contains(sentence.lemma(verb)) || onAir
                || ofSpeech(verb).isPresent());
    }

    /** "In a speech on Monday, Rao praised": the first verb behind the phrase that opens the sentence. */
    private Optional<TimeMention> ofSpeech(int verb) {
        boolean opens = sentence.lemma(0).equals("in")
                && sentence.tokens().stream().limit(FAR).anyMatch(t -> SPEECHES.contains(t.lemma()));
        return dates.stream().filter(d -> opens && d.beginToken() > 1 && d.endToken() < verb && isPlain(1, d.beginToken())
                && sentence.lemma(d.endToken()).equals(",") && isFirst(verb, d.endToken())).findFirst();
    }

    /** "told reporters in Accra on Friday", "on Friday said", "On Friday Rao said": no other verb and no clause lies between. */
    private Optional<TimeMention> date(int verb) {
        return dates.stream().filter(d -> d.endToken() == verb || d.beginToken() == 0 && isFirst(verb, d.endToken())
                || d.beginToken() > verb && d.beginToken() - verb <= FAR && isPlain(verb + 1, d.beginToken())).findFirst();
    }

    private boolean isFirst(int verb, int begin) {
        return begin < verb && sentence.tokens().subList(begin, verb).stream().noneMatch(t -> FINITE.contains(t.tag()));
    }

    private boolean isPlain(int begin, int end) {
        return sentence.tokens().subList(begin, end).stream()
                .noneMatch(t -> t.tag().matches("VB.*|W.*|MD|[,:.]") || t.lemma().equals("that"));
    }

    /** The last one named before the verb whom no other finite verb parts from it. */
    private Optional<Mention> speaker(int verb) {
        return names.mentions().stream()
                .filter(m -> m.end() <= verb && verb - m.end() <= LONGEST_TITLE && !m.entity().isMerePlace())
                .filter(m -> sentence.tokens().subList(m.end(), verb).stream().noneMatch(t -> FINITE.contains(t.tag()) || isStop(t.word())))
                .max(Comparator.comparingInt((Mention m) -> m.entity().isA(EntityType.PERSON) ? 1 : 0).thenComparing(Mention::end));
    }

    private static boolean isStop(String word) {
        return STOPS.contains(word);
    }
}
