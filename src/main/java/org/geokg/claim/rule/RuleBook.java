package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** All rules, found by trigger. */
public final class RuleBook {
    private final List<Rule> rules;
    private final Map<String, List<Rule>> byLemma;

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<String, List<Rule>> map = new LinkedHashMap<>();
        for (Rule rule : rules) {
            rule.trigger().lemmas().forEach(l -> map.computeIfAbsent(l, k -> new ArrayList<>()).add(rule));
        }
        this.byLemma = Collections.unmodifiableMap(map);
    }

    public List<Rule> rules() {
        return rules;
    }

    /**
     * Whether some rule could match: its trigger is there, and a word of each of its conditions. No sentence that a rule
     * matches is turned away, for conditions are met by words of the sentence alone.
     */
    public boolean mayMatch(TaggedSentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(token.lemma());
            words.add(token.word().toLowerCase(Locale.ROOT));
        }
        return sentence.tokens().stream().anyMatch(token -> byLemma.getOrDefault(token.lemma(), List.of()).stream()
                .anyMatch(rule -> rule.trigger().mayBe(token)
                        && rule.where().stream().allMatch(c -> c.takesAny() || c.words().stream().anyMatch(words::contains))));
    }

    public List<Rule> triggeredBy(ParsedSentence sentence, int token) {
        return byLemma.getOrDefault(sentence.lemma(token), List.of()).stream()
                .filter(r -> r.trigger().matches(sentence, token))
                .toList();
    }
}
