package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.geokg.pipeline.Knowledge;
import org.geokg.problem.ProblemSink;
import picocli.CommandLine.Option;

/** One's own names, rules and relations in place of the program's. */
final class KnowledgeOptions {
    @Option(names = "--knowledge", paramLabel = "DIR",
            description = "A folder with gazetteer/ or rules/ in it, used instead of those that come with the program.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--ontology", paramLabel = "FILE",
            description = "A Turtle file of classes and relations, used instead of the one that comes with the program.")
    private Optional<Path> ontology = Optional.empty();

    Knowledge load(ProblemSink problems) throws IOException {
        return Knowledge.load(folder, ontology, ProgramVersion.text(), problems);
    }
}
