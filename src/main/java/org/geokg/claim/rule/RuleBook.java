package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geokg.text.ParsedSentence;

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

    /** Whether some rule hangs on a word with this lemma. */
    boolean isTrigger(String lemma) {
        return byLemma.containsKey(lemma);
    }

    List<Rule> triggeredBy(ParsedSentence sentence, int token) {
        return byLemma.getOrDefault(sentence.lemma(token), List.of()).stream()
                .filter(r -> r.trigger().matches(sentence, token))
                .toList();
    }
}
