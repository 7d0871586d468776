package org.geokg.claim.when;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.claim.stance.Stance;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.time.Anchor;
import org.geokg.time.Connective;
import org.geokg.time.DateRange;
import org.geokg.time.Direction;
import org.geokg.time.MentionedDates;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeBounds;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeResolver;
import org.geokg.time.Which;

/** Tells which of a sentence's dates belongs to a predicate, and what it makes of a claim. */
public final class SentenceTimes {
    /** So many tokens may stand from a name to the date right behind it. */
    private static final int NEAR = 2;

    private static final Set<String> ALREADY = Set.of("now", "already", "still", "currently");

    private static final Set<String> ENDING = Set.of("end", "over", "cease", "finish", "lapse", "expire", "terminate");

    private final ParsedSentence sentence;
    private final List<TimeMention> mentions;
    private final Optional<ReferenceDate> reference;
    private final MentionedDates previous;
    private final WordBook words;
    private final DateOwners owners;
    private final Tense tense;

    public SentenceTimes(
            ParsedSentence sentence, Arguments arguments, List<TimeMention> mentions, Optional<ReferenceDate> reference,
            MentionedDates previous, WordBook words, Voices voices) {
        this.sentence = sentence;
        this.mentions = List.copyOf(mentions);
        this.reference = reference;
        this.previous = previous;
        this.words = words;
        this.tense = new Tense(sentence);
        this.owners = new DateOwners(sentence, arguments, this.mentions, words, voices);
    }

    /**
     * When what a match says happened or held with one of several ends: "with Australia in 2021 and with New Zealand in
     * 2022", "with Peru and Chile in 2001 and 2003 respectively".
     *
     * @param ends heads of all the ends of that side, in order
     */
    public ClaimTime of(RuleMatch match, Stance stance, List<Integer> ends, int end) {
        if (match.time().isPresent() || mentions.size() < 2) {
            return of(match, stance);
        }
        if (ends.size() < 2) {
            return secondOfTwo(match, end).map(own -> of(match.withTime(own), stance)).orElseGet(() -> of(match, stance));
        }
        return distributed(match, ends, end)
                .map(own -> of(match.withTime(own), stance))
                .orElseGet(() -> of(match, stance));
    }

    /** "met him in Riyadh in April and in Manila on Monday": what is told of Manila was on Monday. */
    private Optional<TimeMention> secondOfTwo(RuleMatch match, int end) {
        boolean second = owners.belongingTo(match, true).stream().findFirst()
                .filter(d -> d.beginToken() > match.trigger() && d.endToken() < end
                        && IntStream.range(d.endToken(), end).allMatch(t -> sentence.tag(t).matches("CC|IN|DT|JJ|NNP?|,"))
                        && sentence.tag(d.endToken()).equals("CC")).isPresent();
        return second ? mentions.stream().filter(d -> d.beginToken() == end + 1 && d.connective() == Connective.AT).findFirst()
                : Optional.empty();
    }

    /** The date of one end: the one right behind it where each has one, or in the same place of the list of dates. */
    private Optional<TimeMention> distributed(RuleMatch match, List<Integer> ends, int end) {
        List<TimeMention> dates = owners.belongingTo(match, true).stream().sorted(Comparator.comparingInt(TimeMention::beginToken))
                .toList();
        int place = ends.indexOf(end);
        if (place < 0 || dates.size() < ends.size()) {
            return Optional.empty();
        }
        boolean respectively = sentence.tokens().stream().anyMatch(t -> t.lemma().equals("respectively"));
        if (respectively) {
            return dates.size() == ends.size() ? Optional.of(dates.get(place)) : Optional.empty();
        }
        int next = place + 1 < ends.size() ? ends.get(place + 1) : sentence.size();
        return dates.stream().filter(d -> d.beginToken() > end && d.beginToken() - end <= NEAR && d.beginToken() < next).findFirst();
    }

    /** When what a match says happened or held. */
    public ClaimTime of(RuleMatch match, Stance stance) {
        if (match.rule().phase() == Rule.Phase.TIMELESS) {
            return new ClaimTime.Unknown();
        }
        Direction direction = stance.future() || isAwaited(match) ? Direction.FUTURE : Direction.PAST;
        for (TimeMention dated : match.time().map(List::of).orElseGet(() -> owners.belongingTo(match, !stance.future()))) {
            TimeMention mention = isNotUntil(dated, match) ? dated.at() : dated;
            Anchor anchor = anchor(mention, direction, tense.isOfPresent(match.trigger()));
            ClaimTime time = match.rule().relation().kind() == Relation.Kind.EVENT
                    ? event(mention, anchor)
                    : state(mention, anchor, match);
            if (!(time instanceof ClaimTime.Unknown)) {
                return time;
            }
        }
        return new ClaimTime.Unknown();
    }

    /** "did not join until 2005", "not until 2005 did it join": it began then. */
    private boolean isNotUntil(TimeMention mention, RuleMatch match) {
        boolean begins = mention.connective() == Connective.UNTIL && match.rule().phase() == Rule.Phase.BEGINS;
        boolean not = mention.beginToken() > 0 && Set.of("not", "only").contains(sentence.lemma(mention.beginToken() - 1));
        return begins && (not || sentence.children(match.trigger(), "advmod", "neg").stream()
                .anyMatch(c -> Set.of("not", "n't", "never").contains(sentence.lemma(c))));
    }

    /** "is expected in Accra on Friday": on the next one. */
    private boolean isAwaited(RuleMatch match) {
        return match.rule().factuality().filter(f -> f == Factuality.PLANNED).isPresent()
                && words.has(WordClass.AWAITED, sentence.lemma(match.trigger()));
    }

    /** "In 2020, and Montenegro three years earlier": what counts from a date counts from one of the sentence too. */
    private Anchor anchor(TimeMention mention, Direction direction, boolean present) {
        if (present && mention.expression().isOfUnitTold()) {
            return new Anchor(reference, direction, Optional.empty()); // "has signed two since the start of the year"
        }
        MentionedDates known = previous;
        for (TimeMention before : mentions) {
            if (before.endToken() <= mention.beginToken()) {
                Anchor at = new Anchor(reference, direction, known.previousFor(before.expression()));
                known = TimeResolver.resolve(before, at).map(known::with).orElse(known);
            }
        }
        return new Anchor(reference, direction, known.previousFor(mention.expression()));
    }

    /** "The ministers meet on Monday", read on a Sunday: what the present tense gives another day is planned. */
    public Stance scheduled(RuleMatch match, Stance stance) {
        boolean underWay = match.rule().allows(Rule.Option.TO_COME) && sentence.tag(match.trigger()).equals("VBG");
        boolean present = isPresent(match.trigger()) && !isNow(match.trigger()) && !isJudging(match.trigger());
        boolean planned = stance.factuality() == Factuality.ACTUAL
                && (present || underWay && isReportedPresent(match.trigger()))
                && (underWay || owners.belongingTo(match, false).stream().findFirst().filter(this::isYetToCome).isPresent())
                || stance.factuality() == Factuality.ACTUAL && isNamedAhead(match.trigger());
        return planned ? new Stance(stance.polarity(), Factuality.PLANNED, stance.speaker(), true) : stance;
    }

    /** "her visit to Togo next week": the date stands right behind what the noun tells. */
    private boolean isNamedAhead(int trigger) {
        return sentence.tag(trigger).startsWith("NN") && mentions.stream()
                .filter(m -> m.beginToken() > trigger && sentence.isWithin(m.beginToken(), trigger))
                .anyMatch(m -> m.connective() == Connective.AT && m.expression().isAhead());
    }

    private boolean isPresent(int trigger) {
        return switch (sentence.tag(trigger)) {
            case "VBZ" -> true;
            case "VBP" -> !LexicalClass.SAME_FORM.has(sentence.token(trigger).word()); // "whose rockets hit the town on Monday"
            case "VBG" -> sentence.children(trigger, "aux").stream().anyMatch(c -> sentence.lemma(c).equals("be")
                    && Set.of("VBP", "VBZ").contains(sentence.tag(c)));
            default -> false;
        };
    }

    /** "accuses Chad of opening fire on Monday": nobody announces that. */
    private boolean isJudging(int trigger) {
        return words.has(WordClass.JUDGING, sentence.lemma(trigger));
    }

    /** "resumed their advance on Wednesday, and now hold the town": what is so already. */
    private boolean isNow(int trigger) {
        return sentence.children(trigger, "advmod").stream().anyMatch(c -> ALREADY.contains(sentence.lemma(c)));
    }

    /** "said it was leaving" reports "we are leaving". */
    private boolean isReportedPresent(int trigger) {
        boolean was = sentence.children(trigger, "aux").stream().anyMatch(c -> sentence.tag(c).equals("VBD"));
        int head = sentence.headOrRoot(trigger);
        return was && head >= 0 && sentence.is(trigger, "ccomp") && isToldThen(head);
    }

    /** "announced", "had announced". */
    private boolean isToldThen(int verb) {
        return sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBN")
                && sentence.children(verb, "aux").stream().anyMatch(c -> sentence.tag(c).equals("VBD"));
    }

    private boolean isYetToCome(TimeMention mention) {
        if (reference.isEmpty() || mention.connective() != Connective.AT) {
            return false;
        }
        return switch (mention.expression()) {
            case TimeExpression.Weekday weekday -> weekday.which() == Which.NEXT
                    || weekday.which() == Which.UNMARKED && weekday.day() != reference.get().day().getDayOfWeek();
            case TimeExpression.Relative relative -> relative.amount() > 0;
            default -> false;
        };
    }

    private ClaimTime event(TimeMention mention, Anchor anchor) {
        return switch (mention.connective()) {
            case AT, FROM, BY -> TimeResolver.resolve(mention.due(), anchor).<ClaimTime>map(ClaimTime.At::new)
                    .orElseGet(ClaimTime.Unknown::new);
            case SINCE -> TimeBounds.of(mention, anchor).flatMap(TimeBounds::begin).<ClaimTime>map(ClaimTime.At::new)
                    .orElseGet(ClaimTime.Unknown::new);
            case BEFORE -> anchor.direction() != Direction.FUTURE ? new ClaimTime.Unknown()
                    : TimeBounds.left(mention, anchor).<ClaimTime>map(ClaimTime.At::new).orElseGet(ClaimTime.Unknown::new);
            case AFTER, FOR_DURATION, UNTIL -> new ClaimTime.Unknown(); // "gave them until Friday and threatened"
        };
    }

    private ClaimTime state(TimeMention mention, Anchor anchor, RuleMatch match) {
        boolean limit = mention.connective() == Connective.BEFORE || mention.connective() == Connective.BY;
        if (limit && anchor.direction() == Direction.FUTURE) {
            return event(mention, anchor) instanceof ClaimTime.At(DateRange day)
                    ? new ClaimTime.Between(Optional.of(day), Optional.empty()) : new ClaimTime.Unknown();
        }
        if (mention.connective() == Connective.BY && match.rule().phase() == Rule.Phase.BEGINS && !mention.due().equals(mention)) {
            return TimeResolver.resolve(mention.due(), anchor).<ClaimTime>map(d -> new ClaimTime.Between(Optional.of(d), Optional.empty()))
                    .orElseGet(ClaimTime.Unknown::new);
        }
        if (mention.connective() == Connective.BEFORE || mention.connective() == Connective.AFTER) {
            return new ClaimTime.Unknown();
        }
        boolean holds = match.rule().phase() == Rule.Phase.HOLDS;
        if (holds && isAttribute(match.trigger())) {
            return new ClaimTime.Unknown();
        }
        if (holds && mention.connective() == Connective.AT && !isBecome(match.trigger()) && !isOriginal(match.trigger())) {
            return tense.isPast(match.trigger()) && !(mention.expression() instanceof TimeExpression.Relative r && r.amount() == 0)
                    ? TimeResolver.resolve(mention, anchor).map(day -> isEnded(match.trigger()) ? ended(day) : bounded(day))
                            .orElseGet(ClaimTime.Unknown::new)
                    : new ClaimTime.Unknown();
        }
        if (mention.connective() == Connective.AT && !(mention.expression() instanceof TimeExpression.Interval)) {
            return TimeResolver.resolve(mention, anchor)
                    .<ClaimTime>map(d -> new ClaimTime.Between(Optional.of(d), Optional.empty()))
                    .orElseGet(ClaimTime.Unknown::new);
        }
        return TimeBounds.of(mention, anchor)
                .<ClaimTime>map(b -> new ClaimTime.Between(b.begin(), b.end()))
                .orElseGet(ClaimTime.Unknown::new);
    }

    /** "the Iranian-backed rebels left on Monday": they were so before and after. */
    private boolean isAttribute(int trigger) {
        return (sentence.is(trigger, "amod") || sentence.is(trigger, "compound")) && sentence.headOrRoot(trigger) > trigger;
    }

    /** "became a member in 2004": what somebody becomes begins then. */
    private boolean isBecome(int trigger) {
        int verb = sentence.headOrRoot(trigger);
        return verb >= 0 && sentence.lemma(verb).equals("become") && !sentence.relation(trigger).startsWith("nsubj");
    }

    /** "was a founding member in 1945": has been one since. */
    private boolean isOriginal(int trigger) {
        return sentence.children(trigger, "amod", "compound").stream()
                .anyMatch(c -> words.has(WordClass.FOUNDING_MEMBER, sentence.lemma(c)));
    }

    /** A state told in the past with a bounded time is over by the end of the bound: history is not now. */
    private static ClaimTime bounded(DateRange day) {
        return new ClaimTime.Between(Optional.of(day), Optional.of(day));
    }

    private static ClaimTime ended(DateRange day) {
        return new ClaimTime.Between(Optional.empty(), Optional.of(day));
    }

    /** "the war between them ended on 9 July", "ended its membership in 2004": nobody knows when it began. */
    private boolean isEnded(int trigger) {
        int t = trigger;
        while (sentence.is(t, "nmod") || sentence.is(t, "compound")) {
            t = sentence.headOrRoot(t);
        }
        boolean argument = sentence.is(t, "nsubj") || sentence.is(t, "nsubj:pass") || sentence.is(t, "obj");
        return argument && ENDING.contains(sentence.lemma(sentence.headOrRoot(t)));
    }
}
