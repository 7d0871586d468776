package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("geokg rules")
class RulesCommandTest {
    private static final String BELONG = """
            - rule: membership.belong
              relation: memberOf
              verb: [belong]
              object: to
              unless: {subj: [party]}
              match: ["Norway belongs to NATO. => Norway > NATO"]
              reject: ["The tank belongs to Russia."]
            """;

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void writeRules() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("contexts.csv"), "lemma,effect,speech\nsay,actual,yes\n");
        Files.writeString(rules.resolve("own.yaml"), BELONG);
    }

    @Test
    @DisplayName("--test passes when every sentence gives what it should")
    void passes() {
        CommandRun run = run("--test");
        assertEquals(ExitStatus.ALL_WELL, run.status(), run.err());
        assertEquals("1 rules, 2 sentences, 0 failed", run.out().strip());
    }

    @Test
    @DisplayName("--test lists the sentences that do not, and ends with 1")
    void fails() throws IOException {
        Files.writeString(rules.resolve("own.yaml"), BELONG.replace("The tank", "Finland").replace("Russia", "NATO"));
        CommandRun run = run("--test");
        assertEquals(ExitStatus.SOME_REJECTED, run.status());
        assertTrue(run.out().contains("membership.belong-v1: Finland belongs to NATO."), run.out());
        assertTrue(run.out().contains("expected: nothing"), run.out());
        assertTrue(run.out().contains("found:    Finland > North Atlantic Treaty Organization"), run.out());
        assertTrue(run.out().contains("1 failed"), run.out());
    }

    @Test
    @DisplayName("--test RULE leaves others alone")
    void some() {
        assertEquals("0 rules, 0 sentences, 0 failed", run("--test", "conflict").out().strip());
    }

    @Test
    @DisplayName("--trace shows ends and stance of a rule that matches")
    void matches() {
        String out = run("--trace", "Iran said that Serbia no longer belongs to NATO.").out();
        assertTrue(out.contains("At \"belongs\":"), out);
        assertTrue(out.contains("yes  Serbia > North Atlantic Treaty Organization [negated, actual, says Iran]"), out);
        assertTrue(out.contains("Claims:\n  Serbia memberOf"), out);
    }

    @Test
    @DisplayName("--trace shows what was amiss with one that does not")
    void rejections() {
        assertAmiss("Norway belongs here.", "object to: nobody is there");
        assertAmiss("Norway belongs to Russia.", "object to: Russia cannot be one");
        assertAmiss("The party belongs to NATO.", "unless subj: party is there");
        assertTrue(run("--trace", "Norway left NATO.").out().contains("No rule has its trigger here.\nNo claims."));
    }

    private void assertAmiss(String sentence, String why) {
        CommandRun run = run("--trace", sentence);
        assertEquals(ExitStatus.ALL_WELL, run.status());
        assertTrue(run.out().contains("no   " + why), sentence + "\n" + run.out());
    }

    private CommandRun run(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "rules";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "--knowledge";
        arguments[options.length + 2] = folder.toString();
        return CommandRun.of(folder, "", arguments);
    }
}
