package org.geokg.claim.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.EntityType;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rule file")
class RuleReaderTest {
    private static final RelationCatalog RELATIONS = new RelationCatalog(List.of(new Relation(
            "memberOf", "member of", Relation.Kind.STATE, false, List.of(EntityType.STATE),
            List.of(EntityType.INTERNATIONAL_ORGANIZATION), List.of(), List.of(), List.of())));

    private static final String RULE = """
            - rule: membership.%s
              relation: memberOf
              verb: [belong]
              subject: subj|obj.owner
              object: to|out_of
              where: {"with|obj": [it]}
              %s
              match: ["Norway belongs to NATO. => Norway > NATO"]
              reject: ["The tank belongs to Russia."]
            """;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    @DisplayName("gives its rules")
    void sound() {
        Rule rule = read(RULE.formatted("belong", "options: places, office-acts")).getFirst();
        assertEquals(List.of(), problems);
        assertEquals("membership.belong-v1", rule.id());
        assertEquals(List.of(Rule.Option.PLACES, Rule.Option.OFFICE_ACTS), rule.options());
        assertEquals("[subj, obj.owner]", rule.subject().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            options: places-x        | unknown option 'places-x', did you mean places? Known are places, office-acts
            options: [pairs, abraod] | unknown option 'abraod', did you mean abroad?
            options: zzz             | unknown option 'zzz'; known are places
            phase: begin             | unknown phase 'begin', did you mean begins? Known are begins, holds, timeless
            factuality: plannd       | unknown factuality 'plannd', did you mean planned? Known are actual
            colour: red              | unknown key 'colour'; known are rule, version, relation
            version: new             | version is a whole number, not new
            confidence: high         | confidence is a number from 0 to 1, not high
            confidence: 1.5          | confidence is a number from 0 to 1, not 1.5
            kind: [a, b]             | expected a text here, not a list or further keys
            bar: [[a]]               | expected a text here, not a list or further keys
            unless: words            | expected 'key: value' lines
            unless: {agianst: [x]}   | unknown step 'agianst', did you mean against? Known are subj, obj
            unless: {subjj.mod: [x]} | unknown step 'subjj', did you mean subj?
            unless: {obj.owner: [x]} | no words stand at obj.owner, which leads to actors
            unless: {poss.mod: [x]}  | poss can only be the last step, not as in poss.mod
            """)
    @DisplayName("is told what was found, what may stand there and what was likely meant, by file and line")
    void misspelt(String line, String found) {
        List<Rule> rules = read(RULE.formatted("wrong", line) + RULE.formatted("right", ""));
        assertEquals(List.of("membership.right"), rules.stream().map(Rule::name).toList(), "the others are read");
        String message = problems.getFirst().message();
        assertTrue(message.startsWith("own.yaml:7: GKG-201 " + found), message);
        assertEquals(1, problems.size());
    }

    @Test
    @DisplayName("may not have a misspelt step at either end, an unknown relation, or a name twice")
    void otherKeys() {
        String sound = RULE.formatted("belong", "");
        read(sound.replace("object: to", "object: too"));
        read(sound.replace("relation: memberOf", "relation: membrOf"));
        read(sound + sound);
        assertEquals(List.of("own.yaml:5: GKG-201 unknown step 'too', did you mean to?",
                        "own.yaml:2: GKG-201 unknown relation 'membrOf', did you mean memberOf?",
                        "own.yaml:10: GKG-201 a second rule named membership.belong; correct the rule; it was left out"),
                problems.stream().map(p -> p.message().replaceAll("(?<=\\?).*", "")).toList());
    }

    @Test
    @DisplayName("may name a list of words that stands in any of the files, once or beside other words")
    void lists() {
        String rule = RULE.formatted("belong", "bar: $parts, wing").replace("verb: [belong]", "verb: [$belongs, pertain]");
        RuleReader reader = new RuleReader(RELATIONS, problems::add).add("own.yaml", new StringReader(rule));
        reader.add("lists.yaml", new StringReader("""
                - list: parts
                  words: [branch, arm]
                - list: belongs
                  words: belong, adhere
                """));
        Rule read = reader.build().rules().getFirst();
        assertEquals(List.of(), problems);
        assertEquals(List.of("belong", "adhere", "pertain"), List.copyOf(read.trigger().lemmas()));
        assertEquals(List.of("branch", "arm", "wing"), List.copyOf(read.bars()));
    }

    @Test
    @DisplayName("is told of lists that are unknown, empty, defined twice or hold something else")
    void wrongLists() {
        read(RULE.formatted("belong", "unless: {by: [$frces]}") + """
                - list: forces
                  words: [troop]
                - list: forces
                  words: [soldier]
                - list: none
                  words: []
                - list: more
                  wrods: [soldier]
                - list: ofOthers
                  words: [$later]
                """);
        assertEquals(List.of("own.yaml:12: GKG-201 a second list named forces", "own.yaml:14: GKG-201 the list none needs words",
                        "own.yaml:17: GKG-201 unknown key 'wrods', did you mean words?",
                        "own.yaml:19: GKG-201 unknown list '$later'; known are $forces",
                        "own.yaml:7: GKG-201 unknown list '$frces', did you mean $forces?"),
                problems.stream().map(p -> p.message().replaceAll("(?<=\\?).*|; correct.*", "")).toList());
    }

    @ParameterizedTest
    @CsvSource({"rule: alone", "'- [a'", "'- {a: b'", "'- \u0000'", "'- {[a]: b}'"})
    @DisplayName("that is no list of rules is reported and read no further")
    void malformed(String text) {
        assertEquals(List.of(), read(text));
        assertEquals(1, problems.size());
    }

    private List<Rule> read(String text) {
        return new RuleReader(RELATIONS, problems::add).add("own.yaml", new StringReader(text)).build().rules();
    }
}
