package org.geokg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.Extraction;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.evaluate.ClaimsFile;
import org.geokg.evaluate.EvaluationReport;
import org.geokg.evaluate.ExtractedClaims;
import org.geokg.evaluate.GivenClaim;
import org.geokg.evaluate.GoldReader;
import org.geokg.evaluate.NameFolding;
import org.geokg.evaluate.RelationFigures;
import org.geokg.evaluate.ReportText;
import org.geokg.evaluate.Scorer;
import org.geokg.pipeline.ArticlesPipeline;
import org.geokg.pipeline.Knowledge;
import org.geokg.pipeline.RunListener;
import org.geokg.publish.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Claims against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Scores claims against gold facts.",
            "Precision, recall and F1, by article and by relation. The claims come from a claims file or from reading articles."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg evaluate data/gold --articles data/gold --articles data/articles",
            "  geokg evaluate data/gold --claims graph/claims.csv --mistakes"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", description = "A .gold.json file, a .csv file, or a folder of .gold.json files.")
    private Path gold;

    @Option(names = "--claims", paramLabel = "FILE", description = "A claims.csv to score.")
    private Optional<Path> claims = Optional.empty();

    @Option(names = "--articles", paramLabel = "FILE|DIR", description = "Articles to read and score; may be repeated.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--mistakes", description = "Also list every mistake with its sentence.")
    private boolean mistakes;

    @Option(names = "--by-relation", paramLabel = "FILE",
            description = "Also write how many were given and right, by relation, as CSV.")
    private Optional<Path> byRelation = Optional.empty();

    @Mixin
    private ClaimOptions table = new ClaimOptions();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (claims.isPresent() != articles.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either --claims or --articles");
        }
        ProblemLog problems = new ProblemLog(console);
        Knowledge known = knowledge.load(problems);
        var facts = new GoldReader(known.relations(), problems).read(gold);
        List<GivenClaim> given = claims.isPresent()
                ? ClaimsFile.read(claims.get(), problems)
                : ExtractedClaims.of(extract(known, problems), table.options().minConfidence());
        NameFolding names = NameFolding.of(known.gazetteer().entries().stream().map(GazetteerEntry::entity));
        EvaluationReport report = new Scorer(names, known.relations()).score(facts, given);
        if (mistakes) {
            ReportText.writeItems(report.items(), console.out());
        }
        if (byRelation.isPresent()) {
            WholeFile.write(byRelation.get(), out ->
                    out.write(RelationFigures.csv(report, gold.toString(), known.version()).getBytes(StandardCharsets.UTF_8)));
        }
        ReportText.writeFigures(report, console.out());
        return problems.status();
    }

    private List<Extraction> extract(Knowledge known, ProblemLog problems) throws IOException {
        List<Extraction> extractions = new ArrayList<>();
        try (InputFiles inputs = InputFiles.find(articles, Optional.empty(), console.in(), problems)) {
            new ArticlesPipeline(known.extractor(problems), run.threads(), problems)
                    .run(new ArticleReader(ReadOptions.usual(), problems), inputs, RunListener.none(), extractions::add);
        }
        return extractions;
    }
}
