package org.geokg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A passing folder with copies of plain text articles, each under a name of its own, as an id may stand for one article only. */
final class ArticleCopies implements AutoCloseable {
    private final Path folder;

    private ArticleCopies(Path folder) {
        this.folder = folder;
    }

    static ArticleCopies of(List<Path> folders, int times) throws IOException {
        ArticleCopies copies = new ArticleCopies(Files.createTempDirectory("geokg-bench"));
        for (Path source : folders) {
            copies.copy(source, times);
        }
        return copies;
    }

    private void copy(Path source, int times) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (int i = 1; i <= times; i++) {
                    Files.copy(file, folder.resolve(i + "-" + file.getFileName()));
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
