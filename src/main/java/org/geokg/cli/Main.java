package org.geokg.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** The program. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs a command and returns its exit status. */
    static int run(Console console, String... arguments) {
        CommandLine line = commands(console);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.notice("geokg: out of memory; give it more with JAVA_TOOL_OPTIONS=-Xmx8g");
            return ExitStatus.FAILED;
        } finally {
            console.out().flush();
        }
    }

    static CommandLine commands(Console console) {
        CommandLine line = new CommandLine(new GeokgCommand())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new WithdrawCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new PasswordCommand(console))
                .addSubcommand(new DumpCommand(console))
                .addSubcommand(new ReleaseCommand(console))
                .addSubcommand(new IndexCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ConflictsCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new DiffCommand(console))
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
        line.setParameterExceptionHandler((wrong, arguments) -> explain(console, wrong));
        line.setUsageHelpWidth(HELP_WIDTH);
        for (CommandLine sub : line.getSubcommands().values()) {
            describeExits(sub.getCommandSpec());
        }
        describeExits(line.getCommandSpec());
        return line;
    }

    private static int explain(Console console, ParameterException wrong) {
        console.notice("geokg: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, wrong.getCommandLine().getErr());
        console.notice("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USAGE;
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
