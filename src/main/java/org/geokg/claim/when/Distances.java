package org.geokg.claim.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Connective;
import org.geokg.time.Counting;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;

/**
 * Dates that are told by how long something has been: "the second anniversary of the invasion", "ten months after they
 * cut ties, trade is at a standstill".
 */
final class Distances {
    /** Before a number they leave it open. */
    private static final Set<String> VAGUE = Set.of("than", "nearly", "almost", "about", "around", "some", "over", "roughly");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final ParsedSentence sentence;
    private final List<TimeMention> mentions;

    Distances(ParsedSentence sentence, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The date of what a word says, as if it were told in other words. */
    Optional<TimeMention> of(int trigger) {
        return anniversary(trigger).or(() -> after(trigger));
    }

    private Optional<TimeMention> anniversary(int trigger) {
        int noun = sentence.headOrRoot(trigger);
        boolean of = noun >= 0 && sentence.lemma(noun).equals("anniversary") && sentence.is(trigger, "nmod");
        OptionalInt years = of ? ordinalBefore(noun) : OptionalInt.empty();
        return years.isEmpty() ? Optional.empty()
                : Optional.of(mention(noun, new TimeExpression.Relative(-years.getAsInt(), CalendarUnit.YEAR)));
    }

    private OptionalInt ordinalBefore(int noun) {
        return noun == 0 ? OptionalInt.empty() : Counting.ordinal(word(noun - 1));
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    private Optional<TimeMention> after(int trigger) {
        int clause = clauseBehindAfter(trigger);
        for (int i = 2; clause >= 0 && i < sentence.size(); i++) {
            boolean on = i > 2 && isOnFrom(i);
            boolean governs = (sentence.lemma(i).equals("after") || on) && sentence.headOrRoot(i) == clause;
            int units = on ? i - 2 : i - 1;
            Optional<CalendarUnit> unit = governs ? Counting.unit(sentence.lemma(units)) : Optional.empty();
            boolean vague = units > 1 && VAGUE.contains(word(units - 2));
            OptionalInt amount = vague ? OptionalInt.empty() : Counting.amount(word(units - 1));
            if (unit.isPresent() && amount.isPresent()) {
                return shifted(i, -amount.getAsInt(), unit.get());
            }
        }
        return Optional.empty();
    }

    /** The verb or noun that "after" governs, where the trigger is it or depends on it without a clause between. */
    private int clauseBehindAfter(int trigger) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.children(t, "mark", "case").stream().anyMatch(m -> sentence.lemma(m).equals("after") || isOnFrom(m))) {
                return t;
            }
            if (Set.of("ccomp", "acl:relcl", "advcl", "parataxis").contains(sentence.relation(t))) {
                return -1;
            }
        }
        return -1;
    }

    /** "twenty years on from the war". */
    private boolean isOnFrom(int token) {
        return token > 0 && sentence.lemma(token).equals("from") && sentence.lemma(token - 1).equals("on");
    }

    /** From a date told before it, else from the present if the sentence is told in it. */
    private Optional<TimeMention> shifted(int after, int amount, CalendarUnit unit) {
        if (mentions.stream().anyMatch(m -> m.endToken() <= after && m.connective() == Connective.AT)) {
            return Optional.of(mention(after, new TimeExpression.Anaphoric(amount, unit)));
        }
        if (mentions.isEmpty() && comesAfter()) {
            return Optional.of(mention(after, new TimeExpression.Anaphoric(amount, unit)));
        }
        return mentions.isEmpty() && isTold(PRESENT)
                ? Optional.of(mention(after, new TimeExpression.Relative(amount, unit))) : Optional.empty();
    }

    /** "The move comes four days after …" counts from the day of what was told before. */
    private boolean comesAfter() {
        for (int t = 0; t < sentence.size(); t++) {
            if (sentence.headOrRoot(t) < 0) {
                return sentence.lemma(t).equals("come") && Set.of("VBZ", "VBD", "VBP").contains(sentence.tag(t));
            }
        }
        return false;
    }

    private boolean isTold(Set<String> tags) {
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
