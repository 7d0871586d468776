package org.geokg.cli;

/** How a command ended, as the shell sees it. */
final class ExitStatus {
    static final int ALL_WELL = 0;
    /** Done, but some input was rejected; it is listed on standard error. */
    static final int SOME_REJECTED = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    private ExitStatus() {}
}
