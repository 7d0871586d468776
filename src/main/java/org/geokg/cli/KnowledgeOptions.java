package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.geokg.pipeline.Knowledge;
import org.geokg.pipeline.KnowledgeFiles;
import org.geokg.problem.ProblemSink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One's own names, rules and relations in place of the program's. */
final class KnowledgeOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--knowledge", paramLabel = "DIR",
            description = "A folder with gazetteer/, words/ or rules/ in it, used instead of those that come with the program.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--ontology", paramLabel = "FILE",
            description = "A Turtle file of classes and relations, used instead of the one that comes with the program.")
    private Optional<Path> ontology = Optional.empty();

    Knowledge load(ProblemSink problems) throws IOException {
        if (folder.isPresent() && KnowledgeFiles.KINDS.stream().noneMatch(kind -> Files.isDirectory(folder.get().resolve(kind)))) {
            throw new ParameterException(spec.commandLine(), "--knowledge has no gazetteer/, words/ or rules/ in it: " + folder.get());
        }
        return Knowledge.load(folder, ontology, ProgramVersion.text(), problems);
    }
}
