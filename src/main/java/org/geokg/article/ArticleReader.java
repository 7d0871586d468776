package org.geokg.article;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/**
 * Reads articles from files, one after the other. Of a record file only one record is in memory at a time. What cannot
 * be used is reported and skipped, and the rest goes on.
 */
public final class ArticleReader {
    private final ReadOptions options;
    private final ProblemSink problems;

    public ArticleReader(ReadOptions options, ProblemSink problems) {
        this.options = options;
        this.problems = problems;
    }

    /**
     * Reads all articles of all files.
     *
     * @param progress told how many bytes were read, at each read, up to {@link InputFiles#totalBytes()}
     * @param sink     takes each article, in order; what it throws ends the reading
     */
    public ReadCounts read(InputFiles inputs, LongConsumer progress, Consumer<Article> sink) {
        Intake intake = new Intake(options, problems, sink);
        for (long i = 0; i < inputs.unreadable(); i++) {
            intake.countRejected();
        }
        for (InputFile file : inputs.files()) {
            try {
                readerOf(file.format()).read(new Content(file, intake, progress), intake);
            } catch (IOException e) {
                intake.reject(Problem.in(file.name(), ProblemCode.INPUT_UNREADABLE,
                        "cannot be read: " + (e instanceof EOFException ? "it ends too early" : e.getMessage())
                                + " (" + e.getClass().getSimpleName() + ")",
                        "check that it exists, may be read and is whole"));
            }
        }
        return intake.counts();
    }

    private static FormatReader readerOf(InputFormat format) {
        return switch (format) {
            case TEXT -> new PlainTextReader();
            case HTML -> new HtmlReader();
            case CSV -> new CsvReader();
            case JSON_LINES -> new JsonLinesReader();
        };
    }
}
