package org.geokg.claim.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Connective;
import org.geokg.time.Counting;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;

/**
 * Dates that are told by how long something has been: "the second anniversary of the invasion", "ten months after they
 * cut ties, trade is at a standstill", "left on Friday, a day before it was hit".
 */
final class Distances {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final ParsedSentence sentence;
    private final List<TimeMention> mentions;
    private final List<Distance> distances;

    Distances(ParsedSentence sentence, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.distances = IntStream.range(0, sentence.size()).boxed().flatMap(i -> Distance.at(sentence, i).stream()).toList();
    }

    /** The date of what a word says, as if it were told in other words. */
    Optional<TimeMention> of(int trigger) {
        return anniversary(trigger).or(() -> within(trigger).flatMap(d -> governed(trigger, d)));
    }

    private Optional<TimeMention> anniversary(int trigger) {
        int noun = sentence.headOrRoot(trigger);
        boolean of = noun >= 0 && sentence.lemma(noun).equals("anniversary") && sentence.is(trigger, "nmod");
        OptionalInt years = of && noun > 0 ? Counting.ordinal(sentence.token(noun - 1).word().toLowerCase(Locale.ROOT))
                : OptionalInt.empty();
        return years.isEmpty() ? Optional.empty()
                : Optional.of(mention(noun, new TimeExpression.Relative(-years.getAsInt(), CalendarUnit.YEAR)));
    }

    /** Whether a date stands before "a week before he left" and the predicate in it. */
    boolean isApart(TimeMention mention, int trigger) {
        return within(trigger).filter(d -> mention.endToken() <= d.begin() || isFronted(d) && mention.beginToken() > d.end()).isPresent();
    }

    /** The distance whose clause or noun a word stands in, by the parse or by the commas around it. */
    private Optional<Distance> within(int trigger) {
        return distances.stream()
                .filter(d -> isGoverned(trigger, d) || isSetOff(d) && d.marker() < trigger && trigger < d.end())
                .findFirst();
    }

    private boolean isSetOff(Distance distance) {
        return isFronted(distance) || distance.begin() > 0 && sentence.lemma(distance.begin() - 1).equals(",");
    }

    /** Whether the marker governs the word or one that it depends on without a clause between. */
    private boolean isGoverned(int trigger, Distance distance) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            if (t == distance.clause()) {
                return true;
            }
            if (Set.of("ccomp", "acl:relcl", "advcl", "parataxis").contains(sentence.relation(t))) {
                return false;
            }
        }
        return false;
    }

    private boolean isFronted(Distance distance) {
        return distance.begin() == 0 && distance.end() < sentence.size() - 1;
    }

    /** From a date told beside it, else from the present if the sentence is told in it. */
    private Optional<TimeMention> governed(int trigger, Distance distance) {
        boolean own = mentions.stream().anyMatch(m -> distance.marker() < m.beginToken() && m.endToken() <= distance.end());
        if (own) {
            return Optional.empty();
        }
        if (distance.isFromPresent(sentence)) {
            return Optional.of(mention(distance.marker(), distance.fromPresent()));
        }
        boolean dated = mentions.stream().anyMatch(m -> m.endToken() <= distance.begin() && m.connective() == Connective.AT);
        if (dated || mentions.isEmpty() && comesAfter(distance)) {
            return Optional.of(mention(distance.marker(), distance.from(1)));
        }
        Optional<TimeMention> behind = mentions.stream()
                .filter(m -> isFronted(distance) && m.beginToken() > distance.end() && m.connective() == Connective.AT && !m.modifier())
                .findFirst();
        if (behind.isPresent() && mentions.size() == 1) {
            return Optional.of(mention(behind.get().endToken(), distance.from(1)));
        }
        return mentions.isEmpty() && distance.amount() < 0 && isTold(PRESENT, distance)
                ? Optional.of(mention(distance.marker(), new TimeExpression.Relative(distance.amount(), distance.unit())))
                : Optional.empty();
    }

    /** The date of what happened so long before or after something that is dated: "left two days after the raid on 3 May". */
    Optional<TimeMention> beside(int trigger) {
        for (Distance distance : distances) {
            boolean beside = isFronted(distance) ? isMain(trigger, distance) : isRightBefore(trigger, distance);
            Optional<TimeMention> date = !beside ? Optional.empty() : mentions.stream()
                    .filter(m -> m.beginToken() > distance.marker() && m.endToken() <= distance.end() && m.connective() == Connective.AT)
                    .findFirst();
            if (date.isPresent() && mentions.size() == 1) {
                return Optional.of(mention(date.get().endToken(), distance.from(-1)));
            }
        }
        return Optional.empty();
    }

    /** The verb of the clause behind the fronted one, or its object. */
    private boolean isMain(int trigger, Distance distance) {
        int verb = sentence.tag(trigger).startsWith("NN") ? sentence.headOrRoot(trigger) : trigger;
        return verb > distance.end() && (sentence.headOrRoot(verb) < 0 || isFirst(verb, distance.end())) && !isGoverned(trigger, distance);
    }

    /** The first finite verb behind the comma, where the parser took something else for the main one. */
    private boolean isFirst(int verb, int comma) {
        return sentence.isFinite(verb) && IntStream.range(comma, verb).noneMatch(sentence::isFinite);
    }

    /** "severed ties two days after": the word, or the verb it is the object of, governs what the marker does. */
    private boolean isRightBefore(int trigger, Distance distance) {
        int governor = distance.clause() < 0 ? -1 : sentence.headOrRoot(distance.clause());
        boolean governs = governor == trigger || governor >= 0 && sentence.is(trigger, "obj") && governor == sentence.headOrRoot(trigger);
        return governs && trigger < distance.begin() && !isSetOff(distance);
    }

    /** "The move comes four days after …", "the move, which came a day after …" count from the day of what was told before. */
    private boolean comesAfter(Distance distance) {
        for (int t = distance.clause(); t >= 0; t = sentence.headOrRoot(t)) {
            boolean comes = sentence.lemma(t).equals("come") && Set.of("VBZ", "VBD", "VBP").contains(sentence.tag(t));
            if (comes && (sentence.headOrRoot(t) < 0 || sentence.is(t, "acl:relcl")) && t < distance.begin()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence, or what stands behind a fronted clause that was taken for it, is told so. */
    private boolean isTold(Set<String> tags, Distance distance) {
        if (isFronted(distance)) {
            for (int t = distance.end(); t < sentence.size(); t++) {
                if (sentence.isFinite(t) || sentence.tag(t).equals("MD")) {
                    return tags.contains(sentence.tag(t));
                }
            }
        }
        for (int t = 0; t < sentence.size(); t++) {
            if (sentence.headOrRoot(t) < 0) {
                return tags.contains(sentence.tag(t))
                        || sentence.children(t, "cop", "aux").stream().anyMatch(c -> tags.contains(sentence.tag(c)));
            }
        }
        return false;
    }

    private TimeMention mention(int token, TimeExpression expression) {
        return new TimeMention(token, token + 1, sentence.words(Math.max(0, token - 2), token), expression, Connective.AT, false);
    }
}
