package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Token;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Connective;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeResolver;

/**
 * Adds the dates that are counted from what the article tells of elsewhere: "Soldiers seized power on 7 March. The bloc suspended
 * Mali the day after the coup." Where it dates two of a kind, nobody knows which is meant.
 */
public final class Happenings {
    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final Set<String> AUXILIARIES = Set.of("be", "have");

    /** What a deed on that very day stands behind. */
    private static final Set<String> SETTING = Set.of("after", "since", "following", "in", "at", "during");

    /** "blamed them for seizing power on 12 April". */
    private static final Set<String> DONE = Set.of("for", "after", "since", "by");

    private final WordBook words;
    private final Optional<ReferenceDate> reference;
    private final Map<Happening, List<DateRange>> days = new EnumMap<>(Happening.class);
    /** Days that stand near a word for one, too: "condemned the coup on Thursday" may tell of another. */
    private final Map<Happening, List<DateRange>> near = new EnumMap<>(Happening.class);

    private Happenings(WordBook words, Optional<ReferenceDate> reference) {
        this.words = words;
        this.reference = reference;
    }

    /**
     * @param sentences the tokens of each sentence
     * @param dates     its dates, from left to right
     */
    public static List<List<TimeMention>> follow(
            List<List<Token>> sentences, List<List<TimeMention>> dates, Optional<ReferenceDate> reference, WordBook words) {
        Happenings happenings = new Happenings(words, reference);
        IntStream.range(0, sentences.size()).forEach(s -> happenings.learn(sentences.get(s), dates.get(s)));
        return happenings.days.isEmpty() ? dates
                : IntStream.range(0, sentences.size()).mapToObj(s -> happenings.count(sentences.get(s), dates.get(s))).toList();
    }

    /** "on Thursday, ten days after they seized power" dates the coup, too. */
    private void learnFromCount(List<Token> tokens, List<TimeMention> dates, HappeningCounts.Count count) {
        boolean days = count.count() instanceof TimeExpression.Anaphoric(int steps, CalendarUnit unit) && unit == CalendarUnit.DAY;
        int pause = count.begin() - 1;
        dates.stream().filter(d -> days && d.connective() == Connective.AT && pause > 0
                        && (d.endToken() == count.begin() || d.endToken() == pause && tokens.get(pause).word().equals(",")))
                .findFirst()
                .flatMap(d -> TimeResolver.resolve(d, tokens, reference).filter(day -> day.precision() == Precision.DAY)
                        .flatMap(day -> TimeResolver.resolve(d.counted(day, back(count.count())), tokens, reference)))
                .ifPresent(day -> add(this.days, count.from(), day));
    }

    private static TimeExpression back(TimeExpression count) {
        return count instanceof TimeExpression.Anaphoric(int steps, CalendarUnit unit) ? new TimeExpression.Anaphoric(-steps, unit) : count;
    }

    private static void add(Map<Happening, List<DateRange>> days, Happening kind, DateRange day) {
        days.computeIfAbsent(kind, k -> new ArrayList<>()).add(day);
    }

    private void learn(List<Token> tokens, List<TimeMention> dates) {
        HappeningCounts counts = new HappeningCounts(tokens, words);
        for (int i = 0; i < tokens.size() && !dates.isEmpty(); i++) {
            int at = i;
            Happening.at(tokens, i, words).ifPresent(h -> {
                learn(tokens, date(tokens, dates, at, h.end(tokens, at, words)), h, days);
                learn(tokens, dateNear(tokens, dates, h.end(tokens, at, words)), h, near);
            });
            counts.at(i).ifPresent(c -> learnFromCount(tokens, dates, c));
        }
    }

    private void learn(List<Token> tokens, Optional<TimeMention> date, Happening kind, Map<Happening, List<DateRange>> into) {
        date.flatMap(d -> TimeResolver.resolve(d, tokens, reference)).ifPresent(day -> add(into, kind, day));
    }

    private Optional<TimeMention> dateNear(List<Token> tokens, List<TimeMention> dates, int end) {
        return dates.stream().filter(d -> d.connective() == Connective.AT && d.beginToken() >= end && d.beginToken() - end <= FAR
                && isPlain(tokens.subList(end, d.beginToken()))).findFirst();
    }

    /** "Sunday's coup", "a coup on Sunday", "the vote was held on 1 May", "On Sunday soldiers toppled him". */
    private Optional<TimeMention> date(List<Token> tokens, List<TimeMention> dates, int begin, int end) {
        boolean verb = tokens.get(begin).tag().startsWith("VB");
        boolean told = !verb || tokens.get(begin).tag().matches("VB[DNZ]") // "tried to topple him on Sunday"
                || tokens.get(begin).tag().equals("VBG") && begin > 0 && DONE.contains(tokens.get(begin - 1).lemma());
        boolean set = !verb && isSet(tokens, begin);
        return dates.stream().filter(d -> d.connective() == Connective.AT)
                .filter(d -> d.modifier() && d.endToken() <= begin && begin - d.endToken() <= NEAR
                        || told && d.beginToken() >= end && d.beginToken() - end <= FAR && isPlain(tokens.subList(end, d.beginToken()))
                                && (verb || set || comesAbout(tokens.subList(end, d.beginToken())))
                        || told && verb && d.beginToken() == 0 && isPlain(tokens.subList(d.endToken(), begin)))
                .findFirst();
    }

    /** "after a coup on Sunday", "staged a coup on Sunday", but not "condemned the coup on Thursday". */
    private boolean isSet(List<Token> tokens, int noun) {
        int before = noun - 1;
        while (before >= 0 && tokens.get(before).tag().matches("DT|JJ|NN.*|CD|POS|PRP\\$")) {
            before--;
        }
        return before < 0 || SETTING.contains(tokens.get(before).lemma()) || words.has(WordClass.STAGING, tokens.get(before).lemma());
    }

    private boolean comesAbout(List<Token> between) {
        return between.stream().anyMatch(this::isTakingPlace);
    }

    private boolean isTakingPlace(Token token) {
        return AUXILIARIES.contains(token.lemma()) || words.has(WordClass.TAKING_PLACE, token.lemma());
    }

    private boolean isPlain(List<Token> between) {
        return between.stream().allMatch(t -> isTakingPlace(t) || t.tag().matches("NN.*|IN|TO|DT|JJ|PRP.*|POS|CD"));
    }

    private List<TimeMention> count(List<Token> tokens, List<TimeMention> dates) {
        List<TimeMention> all = new ArrayList<>(dates);
        HappeningCounts counts = new HappeningCounts(tokens, words);
        for (int i = 0; i < tokens.size(); i++) {
            counts.at(i).filter(c -> isFree(c, all))
                    .flatMap(c -> day(c.from()).map(day -> mention(tokens, c, day))).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(TimeMention::beginToken));
        return List.copyOf(all);
    }

    /** Neither the phrase nor what stands right behind it has a date of its own: "a day after the coup on 7 March". */
    private static boolean isFree(HappeningCounts.Count count, List<TimeMention> dates) {
        return dates.stream().noneMatch(d -> d.beginToken() <= count.end() && d.endToken() > count.begin());
    }

    /** The only day that a happening of the kind is told of; "the coup of 2020" beside one of 2021 leaves it open which is meant. */
    private Optional<DateRange> day(Happening kind) {
        List<DateRange> told = days.getOrDefault(kind, List.of());
        return told.stream().filter(d -> d.precision() == Precision.DAY).findFirst().filter(day ->
                Stream.concat(told.stream(), near.getOrDefault(kind, List.of()).stream()).allMatch(day::overlaps));
    }

    private static TimeMention mention(List<Token> tokens, HappeningCounts.Count count, DateRange day) {
        String text = String.join(" ", tokens.subList(count.begin(), count.end()).stream().map(Token::word).toList());
        return new TimeMention(count.begin(), count.end(), text, new TimeExpression.Counted(day, count.count()), Connective.AT, false);
    }
}
