package org.geokg.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A script that lets the shell complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Writes a completion script for bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  . <(geokg completion)                       for this shell",
            "  geokg completion > ~/.local/share/bash-completion/completions/geokg"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("geokg", spec.root().commandLine()));
        return ExitStatus.ALL_WELL;
    }
}
