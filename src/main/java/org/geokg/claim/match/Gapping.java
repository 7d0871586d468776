package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.time.TimeMention;

/**
 * Clauses that leave out their verb, as it was just said: "Sweden joined in 2024 and Finland a year earlier", "Latvia
 * expelled two diplomats, and Estonia three of them", "France signed a pact with Kenya and Germany one with Ghana". Read
 * from the order of words, as parsers mostly take the names for more objects.
 */
public final class Gapping {
    private static final Set<String> JOINING = Set.of("and", "but", "while", ";");
    private static final Set<String> IN_LIST = Set.of(",", "and", "the");
    private static final Set<String> COUNTS = Set.of("one", "two", "three", "four", "five", "all", "both", "several", "another", "dozen");
    private static final Set<String> PREPOSITIONS = Set.of("with", "on", "to", "from", "against");
    private static final Set<String> CLOSING = Set.of(".", ",", ";", ")", "and", "but", "while", ":");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final SentenceNames names;
    private final ReferentFinder referents;
    private final EndResolver ends;
    private final List<TimeMention> times;

    public Gapping(ParsedSentence sentence, Arguments arguments, SentenceNames names, ReferentFinder referents, EndResolver ends,
            List<TimeMention> times) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.names = names;
        this.referents = referents;
        this.ends = ends;
        this.times = List.copyOf(times);
    }

    /** What remains of a clause: who did it, to whom where that is told anew, and when where that is. */
    private record Remnant(int begin, int end, boolean afterComma, List<Referent> who, List<Referent> whom, Optional<TimeMention> time) {}

    /** The matches of the full clauses without what belongs to others, and those of the clauses that leave out their verb. */
    public List<RuleMatch> read(List<RuleMatch> matches) {
        List<RuleMatch> all = new ArrayList<>(matches);
        if (matches.isEmpty() || names.mentions().size() < 2) {
            return all;
        }
        for (int i = 1; i + 2 < sentence.size(); i++) {
            if (JOINING.contains(sentence.lemma(i))) {
                remnant(i).ifPresent(r -> complete(r, all));
            } else if (isComma(i) && endsTime(i)) {
                remnant(i).filter(r -> r.time().isPresent() && r.whom().isEmpty()).ifPresent(r -> complete(r, all));
            }
        }
        return all;
    }

    private Optional<Remnant> remnant(int joining) {
        int begin = joining + 1;
        int end = endOfNames(begin);
        if (end == begin) {
            return Optional.empty();
        }
        List<Referent> who = referentsIn(begin, end);
        boolean afterComma = sentence.lemma(joining).equals(";") || sentence.lemma(joining).equals("while")
                || sentence.lemma(joining - 1).equals(",");
        int counted = afterCount(end);
        int rest = counted;
        List<Referent> whom = List.of();
        if (counted > end && counted < sentence.size() && PREPOSITIONS.contains(sentence.lemma(counted))) {
            rest = endOfNames(counted + 1);
            whom = referentsIn(counted + 1, rest);
            if (whom.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<TimeMention> time = timeAt(rest);
        int close = time.map(TimeMention::endToken).orElse(rest);
        boolean something = counted > end || time.isPresent();
        boolean closed = close >= sentence.size() || CLOSING.contains(sentence.lemma(close));
        return something && closed && !who.isEmpty()
                ? Optional.of(new Remnant(begin, close, afterComma, who, whom, time))
                : Optional.empty();
    }

    /** Where the names, or "the latter", that begin at a token end; the token itself where there are none. */
    private int endOfNames(int begin) {
        int end = begin;
        for (int i = begin; i < sentence.size(); ) {
            int token = i;
            Optional<Integer> name = names.mentions().stream().filter(m -> m.begin() == token).map(m -> m.end()).findFirst();
            boolean latter = Set.of("latter", "former").contains(sentence.lemma(i)) && sentence.lemma(i - 1).equals("the");
            if (name.isPresent() || latter) {
                i = name.orElse(i + 1);
                end = i;
            } else if (IN_LIST.contains(sentence.lemma(i))) {
                i++;
            } else {
                return end;
            }
        }
        return end;
    }

    private List<Referent> referentsIn(int begin, int end) {
        List<Referent> found = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            int token = i;
            boolean last = names.at(i).map(m -> m.end() == token + 1).orElse(Set.of("latter", "former").contains(sentence.lemma(i)));
            if (last) {
                found.addAll(referents.single(i));
            }
        }
        return found;
    }

    /** Behind "three of them", "all of its diplomats", "one". */
    private int afterCount(int from) {
        if (from >= sentence.size() || !COUNTS.contains(sentence.lemma(from)) && !sentence.tag(from).equals("CD")
                || timeAt(from).isPresent()) {
            return from;
        }
        boolean ofThem = from + 2 < sentence.size() && sentence.lemma(from + 1).equals("of") && sentence.tag(from + 2).equals("PRP");
        return ofThem ? from + 3 : from + 1;
    }

    private Optional<TimeMention> timeAt(int token) {
        return times.stream().filter(t -> t.beginToken() == token || isComma(token) && t.beginToken() == token + 1).findFirst();
    }

    /** "recognized it in January, Chad in May": what parts one day from the next parts who did it from who else did. */
    private boolean endsTime(int comma) {
        return times.stream().anyMatch(t -> t.endToken() == comma);
    }

    private boolean isComma(int token) {
        return token < sentence.size() && sentence.lemma(token).equals(",");
    }

    private void complete(Remnant remnant, List<RuleMatch> all) {
        int last = all.stream().mapToInt(RuleMatch::trigger).filter(t -> t < remnant.begin()).max().orElse(-1);
        if (last < 0 || verbBetween(last, remnant.begin())) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            RuleMatch match = all.get(i);
            if (match.trigger() == last && match.time().isEmpty()) {
                Optional<RuleMatch> gapped = gapped(match, remnant);
                gapped.ifPresent(all::add);
                if (gapped.isPresent()) {
                    all.set(i, match.withObjects(outside(match.objects(), remnant)));
                }
            }
        }
    }

    /** Another finite verb between them would be what is left out. */
    private boolean verbBetween(int trigger, int begin) {
        for (int i = trigger + 1; i < begin; i++) {
            if (Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.tag(i)) && !sentence.relation(i).startsWith("aux")) {
                return true;
            }
        }
        return false;
    }

    private Optional<RuleMatch> gapped(RuleMatch match, Remnant remnant) {
        Rule rule = match.rule();
        List<Referent> objects = remnant.whom().isEmpty() ? outside(match.objects(), remnant) : remnant.whom();
        if (rule.allows(Rule.Option.PAIRS) || rule.relation().takesDateAsObject() || rule.isInverted() || objects.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.isPassive(match.trigger())) {
            return undergone(match, remnant);
        }
        Predicate<Referent> acts = r -> !ends.both(r, rule.relation().subjectTypes(), rule).isEmpty();
        Predicate<Referent> undergoes = r -> ends.fit(r, rule.relation().objectTypes(), rule).isPresent();
        List<Referent> who = remnant.who().stream().filter(acts)
                .filter(r -> objects.stream().noneMatch(o -> o.entity().equals(r.entity()))).toList();
        boolean told = remnant.afterComma() || !remnant.whom().isEmpty() || remnant.who().stream().noneMatch(undergoes)
                || isEcho(match)
                || objects.stream().allMatch(o -> sentence.tag(o.head()).equals("PRP")); // "recognized it in May, Chad in June"
        return who.isEmpty() || !told
                ? Optional.empty()
                : Optional.of(match.withEnds(who, objects, remnant.time()));
    }

    /** "Mali was suspended in 2020 and Guinea a year later". */
    private Optional<RuleMatch> undergone(RuleMatch match, Remnant remnant) {
        Rule rule = match.rule();
        List<Referent> whom = remnant.who().stream()
                .filter(r -> ends.fit(r, rule.relation().objectTypes(), rule).isPresent())
                .filter(r -> match.subjects().stream().noneMatch(s -> s.entity().equals(r.entity()))).toList();
        return whom.isEmpty() || !remnant.whom().isEmpty()
                ? Optional.empty()
                : Optional.of(match.withEnds(match.subjects(), whom, remnant.time()));
    }

    /** Behind "as Britain had done in January and", where nobody is done anything to. */
    private boolean isEcho(RuleMatch match) {
        return sentence.lemma(match.trigger()).equals("do");
    }

    private static List<Referent> outside(List<Referent> referents, Remnant remnant) {
        return referents.stream().filter(r -> r.head() < remnant.begin() || r.head() >= remnant.end()).toList();
    }
}
