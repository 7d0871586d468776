package org.geokg.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.geokg.serve.option.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A line for the password file of {@code serve}. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Writes a line for the password file of serve: the user and the hash of the password by bcrypt.",
            "The password is asked for, or read as the first line of standard input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg password alice --file accounts.txt",
            "  geokg serve graph --updates --password-file accounts.txt"
        })
final class PasswordCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "USER", description = "Who the account is for.")
    private String user;

    @Option(names = "--file", paramLabel = "FILE", description = "Add the line to this file. Default: standard output.")
    private Optional<Path> file = Optional.empty();

    PasswordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String line;
        try {
            line = Accounts.line(user, password()) + System.lineSeparator();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        if (file.isPresent()) {
            append(file.get(), line);
        } else {
            console.out().print(line);
        }
        return ExitStatus.ALL_WELL;
    }

    /** A new file is for its owner's eyes alone; one that is there keeps the rights that it has. */
    private static void append(Path file, String line) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (ByteChannel channel = Files.newByteChannel(file, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Unseen while it is typed, which Java can do if no stream is redirected; else as it comes. */
    private String password() throws IOException {
        if (console.terminal() && System.console() != null && file.isPresent()) {
            return Optional.ofNullable(System.console().readPassword("Password: ")).map(String::new).orElse("");
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        return Optional.ofNullable(lines.readLine()).orElse("");
    }
}
