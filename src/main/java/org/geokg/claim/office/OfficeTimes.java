package org.geokg.claim.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.office.Holder.Link;
import org.geokg.text.TaggedSentence;
import org.geokg.time.Anchor;
import org.geokg.time.Connective;
import org.geokg.time.DateRange;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeBounds;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeResolver;

/** Tells since when and until when an office was held, from the dates that stand beside its words. */
public final class OfficeTimes {
    private static final int NEAR = 2;
    private static final int SAME_CLAUSE = 8;
    private static final int LONG_AGO = 20;
    private static final Set<Connective> POINTS = Set.of(Connective.AT, Connective.BY);

    private final TaggedSentence sentence;
    private final List<TimeMention> mentions;
    private final Anchor anchor;

    public OfficeTimes(TaggedSentence sentence, List<TimeMention> mentions, Anchor anchor) {
        this.sentence = sentence;
        this.mentions = List.copyOf(mentions);
        this.anchor = anchor;
    }

    /** When an office was held whose words, person included, go from one token to before another. */
    ClaimTime of(Link link, int begin, int end) {
        for (TimeMention mention : mentions) {
            if (belongs(mention, link, begin, end)) {
                ClaimTime time = time(mention, link);
                if (!(time instanceof ClaimTime.Unknown)) {
                    return time;
                }
            }
        }
        return new ClaimTime.Unknown();
    }

    /** Whether an office's time is over on the day that the article speaks of. */
    boolean isOver(ClaimTime time) {
        Optional<ReferenceDate> today = anchor.reference();
        return time instanceof ClaimTime.Between between && between.end().isPresent()
                && (today.isEmpty() || between.end().get().last().isBefore(today.get().day()));
    }

    /** Whether the sentence opens with a day so long ago that hardly anybody of then is in office now: "In March 1991 …". */
    boolean isLongAgo() {
        Optional<ReferenceDate> today = anchor.reference();
        return mentions.stream().filter(m -> m.beginToken() <= 1).findFirst()
                .flatMap(m -> TimeResolver.resolve(m, anchor))
                .filter(day -> today.isPresent() && day.last().isBefore(today.get().day().minusYears(LONG_AGO))).isPresent();
    }

    private boolean belongs(TimeMention mention, Link link, int begin, int end) {
        boolean inside = begin < mention.beginToken() && mention.endToken() <= end;
        int reach = link == Link.NAMED ? NEAR : SAME_CLAUSE;
        boolean behind = mention.beginToken() >= end && mention.beginToken() - end <= reach && sameClause(end, mention.beginToken(), link);
        boolean opens = link != Link.NAMED && mention.beginToken() == 0 && begin - mention.endToken() <= NEAR;
        return inside || behind || opens;
    }

    private boolean sameClause(int from, int to, Link link) {
        for (int i = from; i < to; i++) {
            String word = sentence.token(i).word();
            boolean bracket = word.equals("(") || word.equals("-LRB-");
            if (link == Link.NAMED && !bracket || sentence.token(i).tag().startsWith("VB") || word.matches("[,;:]|who|which|that")) {
                return false;
            }
        }
        return true;
    }

    private ClaimTime time(TimeMention mention, Link link) {
        Optional<TimeBounds> bounds = TimeBounds.of(mention, anchor);
        Optional<DateRange> day = POINTS.contains(mention.connective()) ? TimeResolver.resolve(mention, anchor) : Optional.empty();
        return switch (link) {
            case BEGINS -> between(day.or(() -> bounds.flatMap(TimeBounds::begin)), bounds.flatMap(TimeBounds::end));
            case ENDS -> between(Optional.empty(), day);
            case WAS -> bounds.isPresent() ? between(bounds.get().begin(), bounds.get().end()) : between(day, day);
            case IS, NAMED, THEN -> between(bounds.flatMap(TimeBounds::begin), bounds.flatMap(TimeBounds::end));
        };
    }

    private static ClaimTime between(Optional<DateRange> begin, Optional<DateRange> end) {
        return begin.isEmpty() && end.isEmpty() ? new ClaimTime.Unknown() : new ClaimTime.Between(begin, end);
    }
}
