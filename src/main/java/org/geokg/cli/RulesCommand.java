package org.geokg.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.claim.rule.ExampleCheck;
import org.geokg.claim.rule.Rule;
import org.geokg.pipeline.Knowledge;
import org.geokg.pipeline.StandardExtractor;
import org.geokg.problem.ProblemSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rules in use, and how they fare. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists, tests and traces the rules by which claims are read.",
            "Each with its relation; rules that cannot be used are reported. --test ends with 1 if a sentence fails."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg rules",
            "  geokg rules --examples --knowledge mine/",
            "  geokg rules --test membership --knowledge mine/",
            "  geokg rules --trace 'Serbia no longer belongs to NATO.'"
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--examples", description = "Also show the sentences that each rule must and must not match.")
    private boolean examples;

    @Option(names = "--test", description = "Read the sentences of each rule and list those that do not give what they should.")
    private boolean test;

    @Option(names = "--trace", paramLabel = "SENTENCE",
            description = "Show which rules find their trigger in a sentence, and why each matches or does not.")
    private Optional<String> sentence = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "Only rules whose names begin so.")
    private String prefix = "";

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ProblemLog problems = new ProblemLog(console);
        Knowledge known = knowledge.load(problems);
        if (sentence.isPresent()) {
            trace(known, sentence.get(), problems);
            return problems.status();
        }
        if (test) {
            boolean passed = test(known, problems);
            return passed ? problems.status() : ExitStatus.SOME_REJECTED;
        }
        rules(known, problems).forEach(this::print);
        return problems.status();
    }

    private List<Rule> rules(Knowledge known, ProblemSink problems) throws IOException {
        return StandardExtractor.rules(known.files(), known.relations(), problems).rules().stream()
                .filter(r -> r.name().startsWith(prefix))
                .toList();
    }

    private void print(Rule rule) {
        console.out().printf("%-40s %s%n", rule.id(), rule.relation().name());
        if (examples) {
            rule.matches().forEach(e -> console.out().println("    yes: " + Plain.text(e.sentence())));
            rule.rejects().forEach(e -> console.out().println("    no:  " + Plain.text(e.sentence())));
        }
    }

    private boolean test(Knowledge known, ProblemLog problems) throws IOException {
        ExampleCheck check = new ExampleCheck(known.extractor(problems));
        ProblemSink reported = problem -> { };
        List<Rule> rules = rules(known, reported);
        int sentences = 0;
        int failed = 0;
        for (Rule rule : rules) {
            sentences += rule.matches().size() + rule.rejects().size();
            for (ExampleCheck.Failure failure : check.check(rule)) {
                failed++;
                print(failure);
            }
        }
        console.out().printf("%d rules, %d sentences, %d failed%n", rules.size(), sentences, failed);
        return failed == 0;
    }

    private void print(ExampleCheck.Failure failure) {
        console.out().println(failure.rule() + ": " + Plain.text(failure.sentence()));
        console.out().println("    expected: " + Plain.text(words(failure.expected())));
        console.out().println("    found:    " + Plain.text(words(failure.found())));
    }

    private static String words(List<String> claims) {
        return claims.isEmpty() ? "nothing" : String.join("; ", claims);
    }

    private void trace(Knowledge known, String text, ProblemLog problems) throws IOException {
        TraceReport report = new TraceReport(console, prefix);
        Article article = new Article("sentence", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        Extraction extraction = known.tracedExtractor(report, problems).extract(article);
        extraction.failures().forEach(f -> problems.report(f.problem(article)));
        List<Claim> claims = extraction.claims();
        if (report.isEmpty()) {
            console.out().println("No rule has its trigger here.");
        }
        console.out().println(claims.isEmpty() ? "No claims." : "Claims:");
        claims.forEach(report::claim);
    }
}
