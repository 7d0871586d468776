package org.geokg.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/** What reading some inputs gave. */
record Reading(List<Article> articles, List<Problem> problems, ReadCounts counts, long otherFiles) {

    static Reading of(ReadOptions options, Optional<InputFormat> format, byte[] standardInput, String... arguments) {
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (InputFiles files = InputFiles.find(
                List.of(arguments), format, new ByteArrayInputStream(standardInput), problems::add)) {
            ReadCounts counts = new ArticleReader(options, problems::add).read(files, bytes -> { }, articles::add);
            return new Reading(articles, problems, counts, files.otherFiles());
        }
    }

    static Reading of(Path... paths) {
        String[] arguments = Arrays.stream(paths).map(Path::toString).toArray(String[]::new);
        return of(ReadOptions.usual(), Optional.empty(), new byte[0], arguments);
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Article only() {
        if (articles.size() != 1) {
            throw new AssertionError("not one article but " + articles.size() + ", problems " + problems);
        }
        return articles.getFirst();
    }

    List<ProblemCode> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }
}
