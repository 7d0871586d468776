package org.geokg.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/**
 * The files to read, in reading order: as given, and within a folder sorted by path. Closing it removes the copy of
 * standard input, which is kept on disk because encodings are told by a first look at the whole.
 */
public final class InputFiles implements AutoCloseable {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<InputFile> files = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();
    private final Optional<InputFormat> forced;
    private final ProblemSink problems;
    private long otherFiles;
    private long unreadable;

    private InputFiles(Optional<InputFormat> forced, ProblemSink problems) {
        this.forced = forced;
        this.problems = problems;
    }

    /**
     * Finds the files that arguments name.
     *
     * @param arguments     files, folders or {@link #STANDARD_INPUT}
     * @param format        the format of all of them, whatever their names; told by name where absent, and plain text
     *                      where the name of a file that was named itself tells nothing
     * @param standardInput read only where an argument asks for it
     */
    public static InputFiles find(
            List<String> arguments, Optional<InputFormat> format, InputStream standardInput, ProblemSink problems) {
        InputFiles found = new InputFiles(format, problems);
        for (String argument : arguments) {
            try {
                found.add(argument, standardInput);
            } catch (IOException | UncheckedIOException e) {
                found.reportUnreadable(argument, e);
            }
        }
        return found;
    }

    private void reportUnreadable(String source, Exception e) {
        unreadable++;
        problems.report(Problem.in(source, ProblemCode.INPUT_UNREADABLE, String.valueOf(e.getMessage()),
                "check that it exists and may be read"));
    }

    /** The files, in reading order. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** Files met in folders that hold no articles by their names. */
    public long otherFiles() {
        return otherFiles;
    }

    /** Inputs that could not even be listed, each reported. */
    long unreadable() {
        return unreadable;
    }

    /** Bytes on disk, for telling progress. */
    public long totalBytes() {
        return files.stream().mapToLong(f -> f.path().toFile().length()).sum();
    }

    private void add(String argument, InputStream standardInput) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            files.add(copyOf(standardInput));
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            String name = path.getFileName().toString();
            InputFormat format = forced.or(() -> InputFormat.ofFileName(name)).orElse(InputFormat.TEXT);
            files.add(new InputFile(argument, path, FileNames.stem(name), format));
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    inside.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                reportUnreadable(file.toString(), e);
                return FileVisitResult.CONTINUE; // the rest of the folder is read all the same
            }
        });
        inside.sort(Comparator.comparing(p -> slashed(folder.relativize(p))));
        for (Path path : inside) {
            String name = path.getFileName().toString();
            Optional<InputFormat> byName = name.startsWith(".") ? Optional.empty() : InputFormat.ofFileName(name);
            if (byName.isPresent()) {
                files.add(new InputFile(path.toString(), path, FileNames.stem(name), forced.orElse(byName.get())));
            } else {
                otherFiles++;
            }
        }
    }

    /** Equal on all systems, so that the order is. */
    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private InputFile copyOf(InputStream standardInput) throws IOException {
        Path copy = Files.createTempFile("geokg-input", "");
        temporary.add(copy);
        Files.copy(standardInput, copy, StandardCopyOption.REPLACE_EXISTING);
        return new InputFile("standard input", copy, "stdin", forced.orElse(InputFormat.TEXT));
    }

    @Override
    public void close() {
        for (Path copy : temporary) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                problems.report(Problem.in(copy.toString(), ProblemCode.OUTPUT_FAILED,
                        "the copy of standard input could not be removed: " + e.getMessage(), "remove it by hand"));
            }
        }
    }
}
