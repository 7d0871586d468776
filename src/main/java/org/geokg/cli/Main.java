package org.geokg.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int status = run(Console.ofProcess(), arguments);
        System.exit(status);
    }

    /** Runs a command and returns its exit status. */
    static int run(Console console, String... arguments) {
        CommandLine line = commands(console);
        int status = line.execute(arguments);
        console.out().flush();
        return status;
    }

    static CommandLine commands(Console console) {
        CommandLine line = new CommandLine(new GeokgCommand())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new DumpCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new MentionsCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(new FailureReport(console));
        for (CommandLine sub : line.getSubcommands().values()) {
            describeExits(sub.getCommandSpec());
        }
        describeExits(line.getCommandSpec());
        return line;
    }

    private static void describeExits(CommandSpec spec) {
        spec.exitCodeOnInvalidInput(ExitStatus.WRONG_USAGE).exitCodeOnExecutionException(ExitStatus.FAILED);
        spec.usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exits());
    }

    private static Map<String, String> exits() {
        Map<String, String> exits = new LinkedHashMap<>();
        exits.put(" " + ExitStatus.ALL_WELL, "all well");
        exits.put(" " + ExitStatus.SOME_REJECTED, "done, but some input was rejected; it is listed on standard error");
        exits.put(" " + ExitStatus.WRONG_USAGE, "wrong usage");
        exits.put(" " + ExitStatus.FAILED, "failed");
        return exits;
    }
}
