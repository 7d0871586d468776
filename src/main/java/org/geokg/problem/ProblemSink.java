package org.geokg.problem;

/** Where stages report what was wrong with their input. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface ProblemSink {
    void report(Problem problem);
}
