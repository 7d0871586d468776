package org.geokg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.geokg.graph.InvalidOntologyException;
import org.geokg.query.QueryRejected;
import org.geokg.query.QueryTimedOut;
import org.geokg.serve.PortBusyException;
import org.geokg.store.StoreException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** Says what made a command fail, in words where they are known, and else with the trace that a bug report needs. */
final class FailureReport implements IExecutionExceptionHandler {
    private final Console console;

    FailureReport(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        switch (failure) {
            case StoreException e -> say(e.problem().message());
            case InvalidOntologyException e -> say(e.problem().message());
            case QueryRejected e -> {
                say(e.getMessage());
                return ExitStatus.WRONG_USAGE;
            }
            case QueryTimedOut e -> say(e.getMessage());
            case PortBusyException e -> say("port " + e.port() + " is taken by another program; pick one with --port, or stop it");
            case UncheckedIOException e -> say(words(e.getCause()));
            case IOException e -> say(words(e));
            default -> {
                say("an error in the program; please report it with the lines below");
                failure.printStackTrace(console.err());
            }
        }
        return ExitStatus.FAILED;
    }

    private static String words(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission to read or write " + denied.getFile();
            case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
            default -> e.getClass() == IOException.class
                    ? e.getMessage()
                    : e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
        };
    }

    private void say(String message) {
        console.err().println("geokg: " + message);
    }
}
