package org.geokg.publish;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of a table of claims, in order. Numbers and truth values are such in JSON and plain text in CSV. */
enum ClaimColumn {
    ARTICLE("article", ClaimRow::article),
    PUBLISHER("publisher", ClaimRow::publisher),
    PUBLISHED("published", ClaimRow::published),
    CLAIM_IRI("claimIri", ClaimRow::claimIri),
    SUBJECT_IRI("subjectIri", ClaimRow::subjectIri),
    OBJECT_IRI("objectIri", ClaimRow::objectIri),
    SUBJECT("subject", ClaimRow::subject),
    OBJECT("object", ClaimRow::object),
    PREDICATE("predicate", ClaimRow::predicate),
    POLARITY("polarity", ClaimRow::polarity),
    FACTUALITY("factuality", ClaimRow::factuality),
    DATE("date", r -> r.dates().date()),
    DATE_LATEST("dateLatest", r -> r.dates().dateLatest()),
    FROM("from", r -> r.dates().from()),
    FROM_LATEST("fromLatest", r -> r.dates().fromLatest()),
    UNTIL_EARLIEST("untilEarliest", r -> r.dates().untilEarliest()),
    UNTIL("until", r -> r.dates().until()),
    DATE_PRECISION("datePrecision", r -> r.dates().precision()),
    TIME_TEXT("timeText", r -> r.dates().timeText()),
    ATTRIBUTED_TO("attributedTo", ClaimRow::attributedTo),
    ROLE("role", ClaimRow::role),
    FORMER("former", r -> r.former().<Object>map(f -> f).orElse("")),
    KIND("kind", ClaimRow::kind),
    CONFIDENCE("confidence", ClaimRow::confidence),
    BEGIN("begin", ClaimRow::begin),
    END("end", ClaimRow::end),
    QUOTE("quote", ClaimRow::quote),
    RULE("rule", ClaimRow::rule),
    SUBJECT_TEXT("subjectText", ClaimRow::subjectText),
    OBJECT_TEXT("objectText", ClaimRow::objectText),
    /** In releases alone, which may leave the quote out. */
    QUOTE_SHA256("quoteSha256", ClaimRow::quoteSha256);

    /** Those of {@code claims.csv}. */
    static final List<ClaimColumn> USUAL = Arrays.stream(values()).filter(c -> c != QUOTE_SHA256).toList();
    /** Those of a release. */
    static final List<ClaimColumn> RELEASED = List.of(values());

    private final String columnName;
    private final Function<ClaimRow, Object> value;

    ClaimColumn(String columnName, Function<ClaimRow, Object> value) {
        this.columnName = columnName;
        this.value = value;
    }

    String columnName() {
        return columnName;
    }

    /** The cell: a String, Integer, Boolean or BigDecimal; an empty String where nothing is known. */
    Object value(ClaimRow row) {
        return value.apply(row);
    }

    String text(ClaimRow row) {
        return value(row).toString();
    }

    /** The header of {@code claims.csv}. */
    static List<String> names() {
        return USUAL.stream().map(ClaimColumn::columnName).toList();
    }
}
