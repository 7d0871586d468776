package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;
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
final class SentenceTimes {
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "announce", "report", "add", "state", "declare", "warn", "write", "note", "confirm", "claim");

    /** So many tokens may stand from a name to the date right behind it. */
    private static final int NEAR = 2;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final List<TimeMention> mentions;
    private final Optional<ReferenceDate> reference;
    private final MentionedDates previous;

    SentenceTimes(
            ParsedSentence sentence, Arguments arguments, List<TimeMention> mentions, Optional<ReferenceDate> reference,
            MentionedDates previous) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.mentions = List.copyOf(mentions);
        this.reference = reference;
        this.previous = previous;
    }

    /**
     * When what a match says happened or held with one of several ends: "with Australia in 2021 and with New Zealand in
     * 2022", "with Peru and Chile in 2001 and 2003 respectively".
     *
     * @param ends heads of all the ends of that side, in order
     */
    ClaimTime of(RuleMatch match, Stance stance, List<Integer> ends, int end) {
        if (match.time().isPresent() || ends.size() < 2 || mentions.size() < 2) {
            return of(match, stance);
        }
        return distributed(match, ends, end)
                .map(own -> of(match.withTime(own), stance))
                .orElseGet(() -> of(match, stance));
    }

    /** The date of one end: the one right behind it where each has one, or in the same place of the list of dates. */
    private Optional<TimeMention> distributed(RuleMatch match, List<Integer> ends, int end) {
        List<TimeMention> dates = belongingTo(match).stream().sorted(Comparator.comparingInt(TimeMention::beginToken)).toList();
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
    ClaimTime of(RuleMatch match, Stance stance) {
        if (match.rule().phase() == Rule.Phase.TIMELESS) {
            return new ClaimTime.Unknown();
        }
        Direction direction = stance.future() ? Direction.FUTURE : Direction.PAST;
        for (TimeMention mention : match.time().map(List::of).orElseGet(() -> belongingTo(match))) {
            Anchor anchor = anchor(mention, direction);
            ClaimTime time = match.rule().relation().kind() == Relation.Kind.EVENT
                    ? event(mention, anchor)
                    : state(mention, anchor, match);
            if (!(time instanceof ClaimTime.Unknown)) {
                return time;
            }
        }
        return new ClaimTime.Unknown();
    }

    /** "In 2020, and Montenegro three years earlier": what counts from a date counts from one of the sentence too. */
    private Anchor anchor(TimeMention mention, Direction direction) {
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
    Stance scheduled(RuleMatch match, Stance stance) {
        boolean underWay = match.rule().allows(Rule.Option.TO_COME) && sentence.tag(match.trigger()).equals("VBG");
        boolean planned = stance.factuality() == Factuality.ACTUAL && (isPresent(match.trigger()) || underWay && isReportedPresent(match.trigger()))
                && (underWay || belongingTo(match).stream().findFirst().filter(this::isYetToCome).isPresent());
        return planned ? new Stance(stance.polarity(), Factuality.PLANNED, stance.speaker(), true) : stance;
    }

    private boolean isPresent(int trigger) {
        return switch (sentence.tag(trigger)) {
            case "VBP", "VBZ" -> true;
            case "VBG" -> sentence.children(trigger, "aux").stream().anyMatch(c -> Set.of("VBP", "VBZ").contains(sentence.tag(c)));
            default -> false;
        };
    }

    /** "said it was leaving" reports "we are leaving". */
    private boolean isReportedPresent(int trigger) {
        boolean was = sentence.children(trigger, "aux").stream().anyMatch(c -> sentence.tag(c).equals("VBD"));
        int head = sentence.headOrRoot(trigger);
        return was && head >= 0 && sentence.is(trigger, "ccomp") && sentence.tag(head).equals("VBD");
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
            case AT, FROM, BY, UNTIL -> TimeResolver.resolve(mention, anchor).<ClaimTime>map(ClaimTime.At::new)
                    .orElseGet(ClaimTime.Unknown::new);
            case SINCE -> TimeBounds.of(mention, anchor).flatMap(TimeBounds::begin).<ClaimTime>map(ClaimTime.At::new)
                    .orElseGet(ClaimTime.Unknown::new);
            case BEFORE, AFTER, FOR_DURATION -> new ClaimTime.Unknown();
        };
    }

    private ClaimTime state(TimeMention mention, Anchor anchor, RuleMatch match) {
        if (mention.connective() == Connective.BEFORE || mention.connective() == Connective.AFTER) {
            return new ClaimTime.Unknown();
        }
        boolean holds = match.rule().phase() == Rule.Phase.HOLDS;
        if (holds && mention.connective() == Connective.AT) {
            return isPast(match.trigger()) && !(mention.expression() instanceof TimeExpression.Relative r && r.amount() == 0)
                    ? TimeResolver.resolve(mention, anchor).map(SentenceTimes::bounded).orElseGet(ClaimTime.Unknown::new)
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

    /** A state told in the past with a bounded time is over by the end of the bound: history is not now. */
    private static ClaimTime bounded(DateRange day) {
        return new ClaimTime.Between(Optional.of(day), Optional.of(day));
    }

    private boolean isPast(int trigger) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            boolean past = sentence.tag(t).equals("VBD")
                    || sentence.children(t, "cop", "aux", "aux:pass").stream().anyMatch(c -> sentence.tag(c).equals("VBD"));
            if (past) {
                return true;
            }
            boolean finite = sentence.tag(t).equals("VBZ") || sentence.tag(t).equals("VBP")
                    || sentence.children(t, "cop", "aux").stream().anyMatch(c -> Set.of("VBZ", "VBP", "MD").contains(sentence.tag(c)));
            if (finite) {
                return false;
            }
        }
        return false;
    }

    /** Dates of the predicate itself first, then of the verb that shares its clause, then the only one there is. */
    private List<TimeMention> belongingTo(RuleMatch match) {
        List<TimeMention> own = new ArrayList<>();
        List<TimeMention> near = new ArrayList<>();
        List<TimeMention> rest = new ArrayList<>();
        for (TimeMention mention : mentions) {
            int head = headOf(mention);
            if (isOwn(head, match)) {
                own.add(mention);
            } else if (!mention.modifier() && !ofSaying(head, match)) {
                (sharesClause(head, match.trigger()) ? near : rest).add(mention);
            }
        }
        if (mentions.size() == 1 && own.isEmpty() && near.isEmpty()) {
            rest.stream().filter(m -> !datesAnotherClause(headOf(m), match.trigger())).forEach(near::add);
        }
        if (!match.rule().relation().takesDateAsObject()) {
            own.addAll(near); // a date that is the fact itself must be the trigger's own
        }
        return List.copyOf(own);
    }

    /** The date's own clause has a subject and does not hold the trigger: "a treaty that the two signed in 1998". */
    private boolean datesAnotherClause(int date, int trigger) {
        for (int t = sentence.headOrRoot(date); t >= 0; t = sentence.headOrRoot(t)) {
            if (arguments.isVerbal(t)) {
                boolean finite = !sentence.children(t, "nsubj", "nsubj:pass").isEmpty();
                return finite && !saysWhenOrWhere(t) && !sentence.isWithin(trigger, t) || isApposed(trigger, t);
            }
        }
        return false;
    }

    /** "China, an ally of Zimbabwe, sold tanks in 2021": the date is the sale's. */
    private boolean isApposed(int trigger, int clause) {
        for (int t = trigger; t >= 0 && t != clause; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "appos") || sentence.is(t, "acl:relcl") && !saysWhenOrWhere(t)) {
                return true;
            }
        }
        return false;
    }

    /** "in August 2023, when it was sanctioned", "in Jeddah, where on 11 May they signed": one occasion. */
    private boolean saysWhenOrWhere(int verb) {
        return sentence.children(verb).stream().anyMatch(c -> sentence.tag(c).equals("WRB"));
    }

    private int headOf(TimeMention mention) {
        for (int i = mention.beginToken(); i < mention.endToken(); i++) {
            int head = sentence.headOrRoot(i);
            boolean outside = head < mention.beginToken() || head >= mention.endToken();
            if (outside && !sentence.is(i, "case")) {
                return i;
            }
        }
        return mention.endToken() - 1;
    }

    /** Climbing from the date meets the predicate before any other verb. */
    private boolean isOwn(int date, RuleMatch match) {
        for (int t = date; t >= 0; t = sentence.headOrRoot(t)) {
            if (t == match.trigger() || match.content().contains(t)) {
                return true;
            }
            if (t != date && arguments.isVerbal(t)) {
                return false;
            }
        }
        return false;
    }

    /** "said on Monday" dates the saying; "the truce was announced on Monday" the truce. */
    private boolean ofSaying(int date, RuleMatch match) {
        for (int t = sentence.headOrRoot(date); t >= 0; t = sentence.headOrRoot(t)) {
            if (arguments.isVerbal(t)) {
                return SAYING.contains(sentence.lemma(t)) && !arguments.objects(t).contains(match.trigger());
            }
        }
        return false;
    }

    /** The date hangs on a verb that the predicate is an infinitive, a noun or a second verb of. */
    private boolean sharesClause(int date, int trigger) {
        int clause = -1;
        for (int t = sentence.headOrRoot(date); t >= 0 && clause < 0; t = sentence.headOrRoot(t)) {
            clause = arguments.isVerbal(t) ? t : -1;
        }
        for (int t = trigger; t >= 0 && clause >= 0; t = sentence.headOrRoot(t)) {
            if (t == clause) {
                return true;
            }
            if (Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "acl", "appos").contains(sentence.relation(t))) {
                return false;
            }
        }
        return false;
    }
}
