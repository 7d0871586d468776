package org.geokg.evaluate;

/**
 * One mistake, with the sentence behind it.
 *
 * @param detail   what helps to find the cause: the rule, the difficulty, or the two dates
 * @param sentence the claim's quote, or the gold's evidence for what was missed; untrusted text
 */
public record EvaluationItem(
        String article, Kind kind, String subject, String relation, String object, String detail, String sentence) {

    /** What went wrong. */
    public enum Kind {
        /** Given, and nowhere in the gold. */
        WRONG("wrong"),
        /** Given as a fact, while the article only plans, denies or negates it. */
        FACTUALITY("factuality"),
        /** Right, but its date is not the gold's, or only one of the two has any. */
        DATE("date"),
        /** Required, and not given. */
        MISSED("missed"),
        /** Required as a fact, but given only as negated, planned or the like. */
        HELD_NON_ACTUAL("held non-actual");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
