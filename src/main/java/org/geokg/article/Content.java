package org.geokg.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/** Opens files as text. The encoding is told in a first pass, so that no file is ever held whole for it. */
final class Content {
    /** Longest single article, in UTF-16 units. */
    private static final int LONGEST_ARTICLE = LineReader.LONGEST;

    private final InputFile file;
    private final Intake intake;
    private final LongConsumer progress;

    Content(InputFile file, Intake intake, LongConsumer progress) {
        this.file = file;
        this.intake = intake;
        this.progress = progress;
    }

    InputFile file() {
        return file;
    }

    /** The decoded file, as it stands but for the byte order mark. */
    Reader open(Optional<Charset> declared) throws IOException {
        Charset charset = charset(declared);
        Reader reader = new InputStreamReader(file.open(progress), charset);
        return new UnmarkedReader(reader);
    }

    /** The whole file, cleaned; empty and reported where it is too long for an article. */
    Optional<String> readArticle(Optional<Charset> declared) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = open(declared)) {
            char[] buffer = new char[1 << 15];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
                if (text.length() > LONGEST_ARTICLE) {
                    intake.reject(Problem.in(file.name(), ProblemCode.INPUT_MALFORMED,
                            "longer than " + LONGEST_ARTICLE + " characters, too long for one article",
                            "split it, or give its format if it holds many"));
                    return Optional.empty();
                }
            }
        }
        return Optional.of(CleanText.of(text.toString()));
    }

    private Charset charset(Optional<Charset> declared) throws IOException {
        Optional<Charset> given = intake.options().encoding();
        if (given.isPresent()) {
            return given.get();
        }
        Encoding encoding;
        try (InputStream in = file.open(bytes -> { })) {
            encoding = Encoding.detect(in, declared);
        }
        encoding.damagedLine().ifPresent(line -> intake.warn(Problem.at(file.name(), line,
                ProblemCode.INPUT_MALFORMED, "bytes that are not UTF-8, in a file that is otherwise",
                "they are read as \uFFFD; give --encoding if the file is in another one")));
        return encoding.charset();
    }
}
