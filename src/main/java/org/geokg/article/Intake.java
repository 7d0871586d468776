package org.geokg.article;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/** Takes drafts, makes articles of them, reports those that cannot be used, and counts both. */
final class Intake {
    private final ReadOptions options;
    private final ProblemSink problems;
    private final Consumer<Article> sink;
    private final Set<String> seen = new HashSet<>();
    private long accepted;
    private long rejected;

    Intake(ReadOptions options, ProblemSink problems, Consumer<Article> sink) {
        this.options = options;
        this.problems = problems;
        this.sink = sink;
    }

    ReadOptions options() {
        return options;
    }

    ReadCounts counts() {
        return new ReadCounts(accepted, rejected);
    }

    void offer(Draft draft) {
        if (!draft.hasBody()) {
            reject(problem(draft, ProblemCode.RECORD_WITHOUT_TEXT, "no text in it", "give it a text, or map its column"));
            return;
        }
        if (CleanText.isBinary(draft.text())) {
            reject(problem(draft, ProblemCode.INPUT_MALFORMED, "a zero byte: binary, or another encoding than "
                    + "its bytes tell", "give the encoding, such as --encoding UTF-16LE"));
            return;
        }
        String id = ArticleId.of(draft);
        if (!seen.add(id)) {
            reject(problem(draft, ProblemCode.DUPLICATE_ARTICLE, "a second article with the id " + id,
                    "keep one of the two, or give them ids"));
            return;
        }
        accepted++;
        sink.accept(new Article(id, draft.title(), draft.publisher().or(options::publisher), published(draft),
                draft.url(), draft.text(), draft.bodyStart()));
    }

    /** Reports and counts an article that is skipped. */
    void reject(Problem problem) {
        countRejected();
        problems.report(problem);
    }

    /** Counts an article that is skipped and has been reported. */
    void countRejected() {
        rejected++;
    }

    /** Reports something that does not cost the article. */
    void warn(Problem problem) {
        problems.report(problem);
    }

    private Optional<LocalDate> published(Draft draft) {
        Optional<String> written = draft.published().filter(Predicate.not(String::isBlank));
        Optional<LocalDate> day = written.flatMap(PublicationDate::read);
        if (written.isPresent() && day.isEmpty()) {
            warn(problem(draft, ProblemCode.DATE_UNREADABLE, "not a date that can be read: " + written.get(),
                    "write it as 2024-03-05; the article is read without it"));
        }
        return day.or(options::published);
    }

    private static Problem problem(Draft draft, ProblemCode code, String found, String advice) {
        OptionalInt line = draft.line();
        return new Problem(code, draft.source(), line, found, advice);
    }
}
