package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.claim.Relation;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.time.CalendarUnit;
import org.geokg.time.Connective;
import org.geokg.time.TimeExpression;
import org.geokg.time.TimeMention;

/** Tells which of a sentence's dates belong to a predicate. */
final class DateOwners {
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "following", "despite");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final List<TimeMention> mentions;
    private final ToldDeeds deeds;
    private final Distances distances;
    private final WordBook words;
    private final OtherDates others;
    private final WhenClauses whens;
    private final Aftermath aftermath;
    private final Pacts pacts;
    private final Findings findings;
    private final Publications publications;
    private final NounDates nouns;

    DateOwners(ParsedSentence sentence, Arguments arguments, List<TimeMention> mentions, WordBook words, Voices voices) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.mentions = mentions;
        this.deeds = new ToldDeeds(sentence, arguments, words, voices);
        this.distances = new Distances(sentence, mentions);
        this.words = words;
        this.others = new OtherDates(sentence, arguments, words);
        this.whens = new WhenClauses(sentence, mentions);
        this.aftermath = new Aftermath(sentence, words);
        this.pacts = new Pacts(sentence, arguments, words);
        this.findings = new Findings(sentence);
        this.publications = new Publications(sentence, words);
        this.nouns = new NounDates(sentence, words, pacts);
    }

    /**
     * Dates of the predicate itself first, then that of its telling where both are one, then of the verb that shares its clause,
     * then the only one there is.
     *
     * @param telling whether that of the telling counts: "said on Monday that it had left"
     */
    List<TimeMention> belongingTo(RuleMatch match, boolean telling) {
        Sorted dates = new Sorted();
        mentions.forEach(m -> sort(m, match, dates));
        List<TimeMention> own = new ArrayList<>(distances.of(match.trigger()).stream().toList());
        // "at the same meeting in May"
        dates.own.sort(Comparator.comparing((TimeMention m) -> m.expression() instanceof TimeExpression.SameTime)
                .thenComparing(m -> others.isBeyondStop(m, match.trigger())).thenComparing(m -> isSetOff(m, match.trigger())));
        own.addAll(dates.own);
        if (telling) {
            own.addAll(dates.told);
        }
        whens.before(match.trigger()).ifPresent(own::add);
        if (own.isEmpty()) {
            distances.beside(match.trigger()).ifPresent(own::add);
        }
        if (mentions.size() == 1 && own.isEmpty() && dates.near.isEmpty()) {
            dates.rest.stream().filter(m -> !datesAnotherClause(headOf(m), match.trigger()))
                    .filter(m -> !isBeforeOrAfter(match.trigger(), clauseOf(headOf(m))))
                    .forEach(dates.near::add);
        }
        if (!match.rule().relation().takesDateAsObject()) {
            own.addAll(dates.near); // a date that is the fact itself must be the trigger's own
        }
        boolean deed = match.rule().phase() != Rule.Phase.HOLDS && !match.rule().relation().takesDateAsObject();
        if (own.isEmpty() && telling && deed) {
            mentions.stream().flatMap(m -> aftermath.of(m, match.trigger()).stream()).findFirst()
                    .filter(m -> m.expression() instanceof TimeExpression.CalendarYear || !isSlow(match)).ifPresent(own::add);
        }
        return List.copyOf(own);
    }

    /** Wars take longer to come than what is decided at a desk. */
    private boolean isSlow(RuleMatch match) {
        String relation = match.rule().relation().name();
        return words.has(WordClass.HOSTILE_RELATION, relation);
    }

    /** The dates of a sentence by how near they are to a predicate. */
    private static final class Sorted {
        private final List<TimeMention> own = new ArrayList<>();
        private final List<TimeMention> told = new ArrayList<>();
        private final List<TimeMention> near = new ArrayList<>();
        private final List<TimeMention> rest = new ArrayList<>();
    }

    private void sort(TimeMention mention, RuleMatch match, Sorted dates) {
        int head = headOf(mention);
        int clause = clauseOf(head);
        boolean bygone = deeds.isSaidNow(match) && isBygone(mention) && !opensEntry(mention) || distances.isApart(mention, match.trigger());
        if (bygone || isStateOf(mention, match) || nouns.isOfNounBefore(head, clause, match.trigger())
                || others.isOfOther(mention, head, clause, match)) {
            return;
        }
        if (isOfPublication(mention, match)) {
            sortPublished(mention, match, dates);
            return;
        }
        boolean apart = deeds.isNamedSaying(match) && !sentence.isWithin(head, match.trigger());
        if (isOfPlaceClause(head, match.trigger()) || isOfPact(head, clause, match.trigger())) {
            (pacts.isFounding(match.trigger()) ? dates.own : dates.near).add(mention);
        } else if (isOwn(head, match) && !apart && !nouns.isOfAnother(mention, head, match) || hangsOn(match.trigger(), mention)) {
            dates.own.add(mention);
        } else if (deeds.isDoneInSaying(match, clause)) {
            dates.told.add(mention);
        } else if (!deeds.isNamedSaying(match) && !mention.modifier() && !ofSaying(head, match)) {
            boolean shares = (sharesClause(head, match.trigger()) || isFronted(clause, match.trigger()))
                    && !isBeforeOrAfter(match.trigger(), clause);
            (shares ? dates.near : dates.rest).add(mention);
        }
    }

    private boolean isOfPact(int date, int clause, int trigger) {
        int maker = pacts.makerOf(trigger);
        return pacts.isOfClause(date, trigger) || pacts.isOfOutcome(clause, trigger) || maker >= 0 && isOfPlaceClause(date, maker);
    }

    /** But not that of "signed" in "an accord signed on Monday". */
    private boolean isOfPublication(TimeMention mention, RuleMatch match) {
        int noun = publications.noun(mention);
        return noun >= 0 && IntStream.range(noun, mention.endToken())
                .noneMatch(t -> t == match.trigger() || match.content().contains(t));
    }

    private void sortPublished(TimeMention mention, RuleMatch match, Sorted dates) {
        int saying = publications.saying(match.trigger());
        boolean means = saying < 0 && deeds.isProclaimedOrSpoken(match)
                && publications.isMeans(publications.noun(mention), mention, match.trigger());
        if (means) {
            dates.near.add(mention);
        } else if (deeds.isDoneInSaying(match, saying)) {
            dates.told.add(mention);
        }
    }

    /** "Peru, at war with it in 1995, signed a treaty in 1998": what stands between commas is said besides. */
    private boolean isSetOff(TimeMention date, int trigger) {
        int begin = date.beginToken();
        while (begin > 0 && !sentence.lemma(begin - 1).equals(",")) {
            begin--;
        }
        return begin > 0 && begin < date.beginToken() && date.endToken() < trigger && sentence.lemma(date.endToken()).equals(",");
    }

    /** "The president, in power since 1991, visited Fiji": what simply happened on a day did not go on since. */
    private boolean isStateOf(TimeMention mention, RuleMatch match) {
        int verb = match.trigger();
        while (sentence.tag(verb).equals("VB") && sentence.is(verb, "xcomp")) {
            verb = sentence.headOrRoot(verb); // "offered to mediate"
        }
        return mention.connective() == Connective.SINCE && match.rule().relation().kind() == Relation.Kind.EVENT
                && (sentence.tag(verb).equals("VBD") || isMistaken(verb)) && sentence.children(verb, "aux").isEmpty();
    }

    /** "The bloc, at odds with Mali since 2020, accused it", taken for a participle. */
    private boolean isMistaken(int verb) {
        return sentence.tag(verb).equals("VBN") && sentence.children(verb, "aux:pass", "mark", "case").isEmpty()
                && !sentence.children(verb, "nsubj").isEmpty();
    }

    /** "Speaking in Accra on Friday, he condemned it". */
    private boolean isFronted(int clause, int trigger) {
        int verb = sentence.tag(trigger).startsWith("NN") ? clauseOf(trigger) : trigger;
        return clause >= 0 && clause < trigger && sentence.headOrRoot(clause) == trigger && deeds.isManner(clause)
                || whens.isFronted(clause, verb);
    }

    /** "and in 2007 it joined", where the parser took the date for the verb's head. */
    private boolean hangsOn(int trigger, TimeMention mention) {
        int head = sentence.headOrRoot(trigger);
        return mention.beginToken() > 0 && sentence.tag(mention.beginToken() - 1).equals("CC") && sentence.is(trigger, "dep")
                && mention.beginToken() <= head && head < mention.endToken();
    }

    /** "a visit last week to Myanmar, where he met the general": who is there was there then. */
    private boolean isOfPlaceClause(int date, int trigger) {
        int place = sentence.is(trigger, "acl:relcl") ? sentence.headOrRoot(trigger) : -1;
        boolean there = place >= 0 && date < trigger
                && sentence.children(trigger, "advmod").stream().anyMatch(w -> sentence.lemma(w).equals("where"));
        int governor = there ? sentence.headOrRoot(place) : -1;
        return there && sentence.tag(trigger).equals("VBD")
                && (sentence.headOrRoot(date) == place || governor >= 0 && sentence.headOrRoot(date) == governor);
    }

    /** The date's own clause has a subject and does not hold the trigger: "a treaty that the two signed in 1998". */
    private boolean datesAnotherClause(int date, int trigger) {
        for (int t = sentence.headOrRoot(date); t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "acl:relcl") && !sentence.isWithin(trigger, t) && !saysWhenOrWhere(t)) {
                return true;
            }
            if (arguments.isVerbal(t)) {
                boolean finite = !sentence.children(t, "nsubj", "nsubj:pass").isEmpty();
                // "a war begun in 2014"
                boolean below = sentence.is(t, "acl") || sentence.is(t, "dep") && isNoun(sentence.headOrRoot(t));
                boolean ofNoun = below && sentence.tag(t).equals("VBN") && sentence.headOrRoot(t) != trigger;
                boolean nextClause = sentence.is(t, "conj") && trigger < date && date < t; // "left, and on Friday sent"
                return (finite || ofNoun || nextClause) && !saysWhenOrWhere(t) && !sentence.isWithin(trigger, t) || isApposed(trigger, t);
            }
        }
        return false;
    }

    private boolean isNoun(int token) {
        return token >= 0 && sentence.tag(token).startsWith("NN");
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

    /** "6 April: Peru condemns the raid": told as if it were that day. */
    private boolean opensEntry(TimeMention mention) {
        return mention.beginToken() == 0 && mention.endToken() < sentence.size() && sentence.lemma(mention.endToken()).equals(":");
    }

    private static boolean isBygone(TimeMention mention) {
        return switch (mention.expression()) {
            case TimeExpression.Weekday weekday -> false;
            case TimeExpression.Relative(int amount, CalendarUnit unit) -> amount < 0 && unit != CalendarUnit.DAY;
            default -> true;
        };
    }

    /** "bombed it on Friday after the raid on Goma": the raid was earlier, nobody knows when. */
    private boolean isBeforeOrAfter(int trigger, int clause) {
        for (int t = trigger; t >= 0 && clause >= 0 && t != clause; t = sentence.headOrRoot(t)) {
            boolean because = sentence.is(t, "advcl")
                    && sentence.children(t, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("because"));
            if (because || sentence.children(t, "mark", "case").stream().anyMatch(m -> APART.contains(sentence.lemma(m)))) {
                return sentence.isWithin(trigger, clause);
            }
        }
        return false;
    }

    /** The verb that a date hangs on, even one that was taken for a noun: "which will lapse in May". */
    private int clauseOf(int date) {
        for (int t = sentence.headOrRoot(date); t >= 0; t = sentence.headOrRoot(t)) {
            if (arguments.isVerbal(t) || sentence.is(t, "acl:relcl")) {
                return t;
            }
        }
        return -1;
    }

    /** "sent troops in 2011 and brought them home": what the verb before has, though it tells whose or where from. */
    private boolean isOfFirst(int token, int trigger) {
        return sentence.is(trigger, "conj") && sentence.isWithin(token, sentence.headOrRoot(trigger)) && !sentence.isWithin(token, trigger);
    }

    /** "France, which sent troops to Mali in 2013, withdrew the last of them": the relative clause has its own date. */
    private boolean isOfOtherRelative(int token, int trigger) {
        for (int t = token; t >= 0 && t != trigger; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "acl:relcl") && !sentence.isWithin(trigger, t) && !saysWhenOrWhere(t)) {
                return true;
            }
        }
        return false;
    }

    /** Climbing from the date meets the predicate before any other verb. */
    private boolean isOwn(int date, RuleMatch match) {
        for (int t = date; t >= 0; t = sentence.headOrRoot(t)) {
            if (t == match.trigger() || match.content().contains(t) && !isOfFirst(t, match.trigger())
                    && !isOfOtherRelative(t, match.trigger())) {
                return true;
            }
            if (sentence.is(t, "appos") && t != date || sentence.is(t, "acl:relcl")) {
                return false;
            }
            if (t != date && arguments.isVerbal(t)) {
                return false;
            }
        }
        return false;
    }

    /** "said on Monday" dates the saying; "the truce was announced on Monday" the truce. */
    private boolean ofSaying(int date, RuleMatch match) {
        int verb = sentence.headOrRoot(date);
        while (verb >= 0 && !arguments.isVerbal(verb)) {
            verb = sentence.headOrRoot(verb);
        }
        boolean saying = verb >= 0 && words.has(WordClass.SAYING, sentence.lemma(verb))
                && !arguments.objects(verb).contains(match.trigger());
        return saying || findings.isFound(match.trigger(), date, verb);
    }

    /** The date hangs on a verb that the predicate is an infinitive, a noun or a second verb of. */
    private boolean sharesClause(int date, int trigger) {
        int clause = clauseOf(date);
        for (int t = trigger; t >= 0 && clause >= 0; t = sentence.headOrRoot(t)) {
            if (t == clause) {
                return true;
            }
            if (deeds.isManner(t)) {
                continue;
            }
            if (Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "acl", "appos").contains(sentence.relation(t))) {
                return false;
            }
        }
        return false;
    }
}
