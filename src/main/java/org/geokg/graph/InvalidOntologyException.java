package org.geokg.graph;

import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/** An ontology that cannot be used: the file is unreadable, not Turtle, or describes a relation that makes no sense. */
public final class InvalidOntologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InvalidOntologyException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    static InvalidOntologyException of(String source, String found, String advice) {
        return new InvalidOntologyException(Problem.in(source, ProblemCode.INPUT_MALFORMED, found, advice), null);
    }

    public Problem problem() {
        return problem;
    }
}
