package org.geokg.claim;

import java.util.Objects;
import org.geokg.article.Article;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.text.Sentence;

/**
 * A sentence whose reading broke off. What was read of it before, and of the article's other sentences, stands.
 *
 * @param cause an error of the program
 */
public record SentenceFailure(Sentence sentence, Throwable cause) {
    public SentenceFailure {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(cause);
    }

    private String where() {
        return switch (sentence.place()) {
            case TITLE -> "title";
            case BODY -> "sentence at character " + sentence.begin();
        };
    }

    /** The same as a problem of its article. */
    public Problem problem(Article article) {
        return Problem.in(article.id(), ProblemCode.SENTENCE_FAILED,
                "reading the " + where() + " failed: " + cause, "report it with the sentence, please");
    }
}
