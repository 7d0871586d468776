package org.geokg.cli;

import org.geokg.article.InputFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to work through articles. */
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to read with. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = {"-q", "--quiet"}, description = "No progress bar and no summary; problems are listed all the same.")
    private boolean quiet;

    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        return threads;
    }

    boolean quiet() {
        return quiet;
    }

    Progress progress(Console console, InputFiles inputs) {
        return quiet || !console.terminal() ? Progress.none() : Progress.bar(console, inputs.totalBytes());
    }
}
