package org.geokg.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.geokg.claim.ClaimObject;

/** Java values as RDF literals, in the canonical form that a store gives back unchanged. */
final class Terms {
    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Terms() {}

    static Node text(String value) {
        return NodeFactory.createLiteralString(LegalText.of(value));
    }

    static Node english(String value) {
        return NodeFactory.createLiteralLang(LegalText.of(value), "en");
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    /** Two places, half up, without a trailing zero: the canonical form of XML Schema (0.9, 1.0). */
    static Node confidence(double value) {
        BigDecimal rounded = rounded(value);
        String lexical = rounded.stripTrailingZeros().scale() <= 0
                ? rounded.setScale(1, RoundingMode.UNNECESSARY).toPlainString()
                : rounded.stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    /** A year, month or day as the narrowest XML Schema type; empty if it is none of them. */
    static Optional<Node> partialDate(ClaimObject.Date date) {
        String label = date.label();
        if (YEAR.matcher(label).matches()) {
            return Optional.of(NodeFactory.createLiteralDT("0".repeat(4 - label.length()) + label, XSDDatatype.XSDgYear));
        }
        if (YEAR_MONTH.matcher(label).matches()) {
            return Optional.of(NodeFactory.createLiteralDT(label, XSDDatatype.XSDgYearMonth));
        }
        return DAY.matcher(label).matches() && isDay(label)
                ? Optional.of(NodeFactory.createLiteralDT(label, XSDDatatype.XSDdate))
                : Optional.empty();
    }

    private static boolean isDay(String label) {
        try {
            LocalDate.parse(label);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
