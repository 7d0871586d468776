package org.geokg.store;

import java.nio.file.Path;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/** A store that cannot be opened, with the cure. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private StoreException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    static StoreException unreadable(Path folder, String found, String advice, Throwable cause) {
        return new StoreException(Problem.in(folder.toString(), ProblemCode.INPUT_UNREADABLE, found, advice), cause);
    }

    public Problem problem() {
        return problem;
    }
}
