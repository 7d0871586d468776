package org.geokg.cli;

import java.io.IOException;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.graph.IriPolicy;
import org.geokg.pipeline.Knowledge;
import org.geokg.problem.ProblemSink;
import picocli.CommandLine.Mixin;

/** What every command takes that reads articles: which ones, by what knowledge, under which IRIs. */
final class ReadingOptions {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    private BaseOption base = new BaseOption();

    InputFiles find(Console console, ProblemSink problems) {
        return input.find(console, problems);
    }

    ReadOptions reading() {
        return input.reading();
    }

    Knowledge load(ProblemSink problems) throws IOException {
        return knowledge.load(problems);
    }

    IriPolicy iris() {
        return new IriPolicy(base.base());
    }
}
