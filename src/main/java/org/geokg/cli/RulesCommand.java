package org.geokg.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.geokg.claim.rule.Rule;
import org.geokg.pipeline.Knowledge;
import org.geokg.pipeline.StandardExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rules in use. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists the rules by which claims are read.",
            "Each with its relation; rules that cannot be used are reported."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg rules",
            "  geokg rules --examples --knowledge mine/"
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--examples", description = "Also show the sentences that each rule must and must not match.")
    private boolean examples;

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ProblemLog problems = new ProblemLog(console);
        Knowledge known = knowledge.load(problems);
        List<Rule> rules = StandardExtractor.rules(known.files(), known.relations(), problems).rules();
        for (Rule rule : rules) {
            console.out().printf("%-40s %s%n", rule.id(), rule.relation().name());
            if (examples) {
                rule.matches().forEach(e -> console.out().println("    yes: " + Plain.text(e.sentence())));
                rule.rejects().forEach(e -> console.out().println("    no:  " + Plain.text(e.sentence())));
            }
        }
        return problems.status();
    }
}
