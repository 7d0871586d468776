package org.geokg.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder of articles")
class InputFilesTest {
    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private List<String> found() throws IOException {
        try (InputFiles files = InputFiles.find(
                List.of(folder.toString()), Optional.empty(), InputStream.nullInputStream(), problems::add)) {
            return files.files().stream().map(f -> folder.relativize(f.path()).toString()).toList();
        }
    }

    @Test
    @DisplayName("is read with its subfolders, sorted by path, whatever else lies in it")
    void sorted() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        for (String name : List.of("z.txt", "b/c/a.html", "b/a.csv", "notes.pdf", ".hidden.txt")) {
            Files.writeString(folder.resolve(name), "text");
        }
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        assertEquals(List.of("b/a.csv", "b/c/a.html", "z.txt"), found());
        assertEquals(List.of(), problems);
    }

    @Test
    @DisplayName("loses no more than a subfolder that may not be read")
    void unreadableSubfolder() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.writeString(folder.resolve("open.txt"), "text");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "this user may read everything");
        assertEquals(List.of("open.txt"), found());
        assertEquals(List.of(ProblemCode.INPUT_UNREADABLE), problems.stream().map(Problem::code).toList());
    }
}
