package org.geokg.problem;

/** The kinds of problem that a stage can report. Each is explained under its id in {@code docs/problems.md}. */
public enum ProblemCode {
    INPUT_UNREADABLE("GKG-101"),
    INPUT_MALFORMED("GKG-102"),
    RECORD_WITHOUT_TEXT("GKG-103"),
    DUPLICATE_ARTICLE("GKG-104"),
    DATE_UNREADABLE("GKG-105"),
    COLUMN_MISSING("GKG-106"),
    RULE_INVALID("GKG-201"),
    GAZETTEER_INVALID("GKG-202"),
    GOLD_INVALID("GKG-203"),
    DECISION_INVALID("GKG-204"),
    DECISION_UNUSED("GKG-205"),
    ARTICLE_FAILED("GKG-301"),
    SENTENCE_FAILED("GKG-302"),
    SHAPE_VIOLATED("GKG-401"),
    OUTPUT_FAILED("GKG-501");

    private final String id;

    ProblemCode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
