package org.geokg.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.Token;

/**
 * Follows an account from a date with its year to those that leave it out: "In 2006 war broke out. On 12 July, ...",
 * "signed in March 2015 and ratified in June". It ends where a second sentence gives no date of it, and with "last year".
 */
public final class Story {
    /** A month named after that is another year's: "in March 2015 ... in February" may look back. */
    private static final int MONTHS_ON = 9;

    /** What somebody said yesterday may be of long ago. */
    private static final Set<String> TELLING = Set.of(
            "said", "says", "told", "added", "recalled", "announced", "wrote", "reported", "noted");

    /** How an aside begins: "its chairman, who took office in 2019, said". */
    private static final Set<String> ASIDES = Set.of("WDT", "WP", "WP$", "WRB", "VBN", "VBG");

    private static final int FEW = 4;

    private static final Set<String> POINTING = Set.of("PRP", "PRP$", "DT", "EX");

    private static final Set<String> OPENERS = Set.of("in", "on", "during", "after", "when", "following", "at", "late", "early");

    private final Optional<ReferenceDate> now;
    private Optional<DateRange> soFar = Optional.empty();
    private boolean beganInFront;
    private int sentencesSince;

    private Story(Optional<ReferenceDate> now) {
        this.now = now;
    }

    /**
     * The mentions of each sentence, with those that leave out the year tied to the story they are told in.
     *
     * @param sentences the tokens of each sentence
     * @param mentions  its dates, from left to right
     * @param now       when it is told, as far as known
     */
    public static List<List<TimeMention>> follow(
            List<List<Token>> sentences, List<List<TimeMention>> mentions, Optional<ReferenceDate> now) {
        Story story = new Story(now);
        List<List<TimeMention>> told = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            told.add(story.sentence(sentences.get(s), mentions.get(s)));
        }
        return List.copyOf(told);
    }

    private List<TimeMention> sentence(List<Token> tokens, List<TimeMention> mentions) {
        if (++sentencesSince > 2) {
            soFar = Optional.empty();
        }
        List<TimeMention> told = new ArrayList<>();
        for (TimeMention mention : mentions) {
            boolean news = isBare(mention)
                    && (TimeResolver.isNews(mention.expression(), now) || Outlook.of(mention, tokens) == Direction.FUTURE);
            boolean tied = soFar.isPresent() && isBare(mention) && !news && !isAside(mention, tokens) && goesOn(mention, tokens);
            told.add(tied ? mention.as(new TimeExpression.InStory(mention.expression(), soFar.get())) : mention);
            Optional<DateRange> opened = isAside(mention, tokens) ? Optional.empty() : opened(mention, tokens);
            if (opened.isPresent() || news || isPresent(mention, tokens)) {
                soFar = opened;
                beganInFront = mention.beginToken() < FEW;
            }
            if (tied || opened.isPresent()) {
                sentencesSince = 0;
            }
        }
        return List.copyOf(told);
    }

    /** "Though last year it withheld aid", "it left last September": the account is back in the present. */
    private static boolean isPresent(TimeMention mention, List<Token> tokens) {
        return !mention.modifier() && switch (mention.expression()) {
            case TimeExpression.Relative(int amount, CalendarUnit unit) -> amount <= 0 && switch (unit) {
                case YEAR, MONTH -> amount >= -1;
                case DAY, WEEK -> !isOfTelling(mention, tokens);
                case QUARTER, DECADE, CENTURY -> false;
            };
            case TimeExpression.MonthOfYear month -> month.which() == Which.LAST || month.which() == Which.THIS;
            case TimeExpression.SeasonOfYear season -> season.which() == Which.LAST || season.which() == Which.THIS;
            case TimeExpression.Within(TimeExpression inner, TimeExpression.Relative year) -> true;
            default -> false;
        };
    }

    /**
     * In the sentence of the story, in front as that began, or told of what was told of before: "Fiji and Togo met on 19 April"
     * is news.
     */
    private boolean goesOn(TimeMention mention, List<Token> tokens) {
        Token first = tokens.getFirst();
        return sentencesSince == 0 || mention.beginToken() < FEW && (beganInFront || pointsBehind(mention, tokens)) || first.tag().isEmpty()
                || isPointing(0, tokens) || mention.beginToken() >= FEW && opensClause(mention, tokens);
    }

    /** "In June it left", "On 12 July, the bloc acted". */
    private static boolean pointsBehind(TimeMention mention, List<Token> tokens) {
        int subject = mention.endToken() < tokens.size() && tokens.get(mention.endToken()).word().equals(",")
                ? mention.endToken() + 1 : mention.endToken();
        return subject < tokens.size() && isPointing(subject, tokens);
    }

    /** "It", "their envoys", "the bloc", but not "the Solomon Islands". */
    private static boolean isPointing(int word, List<Token> tokens) {
        boolean name = word + 1 < tokens.size() && tokens.get(word + 1).tag().startsWith("NNP");
        return POINTING.contains(tokens.get(word).tag()) && !(tokens.get(word).tag().equals("DT") && name);
    }

    /** A comma parts what opens the sentence from its subject: "After it refused to vote, the bloc acted on 9 January". */
    private static boolean opensClause(TimeMention mention, List<Token> tokens) {
        return OPENERS.contains(tokens.getFirst().word().toLowerCase(Locale.ROOT))
                && tokens.subList(0, mention.beginToken()).stream().anyMatch(t -> t.word().equals(","));
    }

    private static boolean isOfTelling(TimeMention mention, List<Token> tokens) {
        return tokens.subList(Math.max(0, mention.beginToken() - FEW), mention.beginToken()).stream()
                .anyMatch(t -> TELLING.contains(t.word().toLowerCase(Locale.ROOT)));
    }

    /** Between commas, in a clause or participle of its own: what stands around it is of another time. */
    private static boolean isAside(TimeMention mention, List<Token> tokens) {
        int begin = mention.beginToken();
        while (begin > 0 && !tokens.get(begin - 1).word().equals(",")) {
            begin--;
        }
        boolean closed = mention.endToken() < tokens.size() && tokens.get(mention.endToken()).word().equals(",");
        return begin > 0 && begin < mention.beginToken() && closed && ASIDES.contains(tokens.get(begin).tag());
    }

    private static boolean isBare(TimeMention mention) {
        return !mention.modifier() && switch (mention.expression()) {
            case TimeExpression.DayOfYear day -> day.which() == Which.UNMARKED;
            case TimeExpression.MonthOfYear month -> month.which() == Which.UNMARKED;
            case TimeExpression.SeasonOfYear season -> season.which() == Which.UNMARKED;
            default -> false;
        };
    }

    /** A year alone opens a story only in front: "the president, elected in 2019, said in March". */
    private static Optional<DateRange> opened(TimeMention mention, List<Token> tokens) {
        if (mention.modifier() || mention.connective() != Connective.AT) {
            return Optional.empty();
        }
        return TimeResolver.resolve(mention, Anchor.none())
                .filter(day -> day.precision().compareTo(Precision.YEAR) < 0
                        || day.precision() == Precision.YEAR && isInFront(mention, tokens));
    }

    private static boolean isInFront(TimeMention mention, List<Token> tokens) {
        return Chronology.opens(mention, tokens) || OPENERS.contains(tokens.getFirst().word().toLowerCase(Locale.ROOT))
                && tokens.subList(0, mention.beginToken()).stream().noneMatch(t -> t.word().equals(","));
    }

    /** The days with such a name that the story comes to next. */
    static Optional<NamedDates.Days> next(TimeExpression name, DateRange soFar) {
        if (soFar.precision() == Precision.YEAR) {
            return NamedDates.inYear(name, soFar.first().getYear());
        }
        LocalDate from = soFar.first();
        return NamedDates.around(name, Which.UNMARKED, from, Direction.FUTURE)
                .filter(days -> days.first().isBefore(from.plusMonths(MONTHS_ON)));
    }
}
