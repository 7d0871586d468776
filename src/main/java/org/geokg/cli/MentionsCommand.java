package org.geokg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.geokg.article.Article;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.entity.EntityType;
import org.geokg.graph.IriPolicy;
import org.geokg.pipeline.MentionList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Articles to the entities they name. */
@Command(
        name = "mentions",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists whom articles name, and where.",
            "As CSV: article, begin and end in code points, words, entity, its IRI and type, and how it was told. Needs no "
                    + "store."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg mentions article.txt",
            "  geokg mentions articles/ --knowledge mine/ | cut -d, -f5 | sort | uniq -c"
        })
final class MentionsCommand implements Callable<Integer> {
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder()
            .setHeader("article", "begin", "end", "words", "entity", "entityIri", "type", "how")
            .get();

    private final Console console;

    @Mixin
    private ReadingOptions input = new ReadingOptions();

    MentionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ProblemLog problems = new ProblemLog(console);
        try (InputFiles inputs = input.find(console, problems)) {
            MentionList mentions = new MentionList(input.load(problems).gazetteer());
            IriPolicy iris = input.iris();
            CSVPrinter table = new CSVPrinter(console.out(), TABLE);
            new ArticleReader(input.reading(), problems)
                    .read(inputs, bytes -> { }, article -> print(article, mentions.of(article), iris, table));
            table.flush();
        }
        return problems.status();
    }

    private static void print(Article article, List<MentionList.Entry> mentions, IriPolicy iris, CSVPrinter table) {
        for (MentionList.Entry m : mentions) {
            try {
                table.printRecord(article.id(), m.begin(), m.end(), m.words(), m.entity().label(),
                        iris.entity(m.entity().id()).getURI(),
                        m.entity().types().stream().map(EntityType::localName).collect(Collectors.joining("|")),
                        m.how().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
