package org.geokg.decision;

import java.util.List;
import java.util.Objects;

/** What is decided. Targets are IRIs of the dataset. */
public sealed interface Act {
    /** IRI of the claim, statement or entity that it is about. */
    String target();

    /** Its word in the file. */
    String word();

    /** What stands in the file's column for the value; empty for none. */
    default String value() {
        return "";
    }

    /** A claim was read rightly, or a statement holds. */
    record Accept(String target) implements Act {
        @Override
        public String word() {
            return "accept";
        }
    }

    /** A claim was read wrongly, or a statement does not hold. */
    record Reject(String target) implements Act {
        @Override
        public String word() {
            return "reject";
        }
    }

    /** A claim's time is another one. */
    record Date(String target, GivenTime time) implements Act {
        public Date {
            Objects.requireNonNull(time);
        }

        @Override
        public String word() {
            return "date";
        }

        @Override
        public String value() {
            return time.text();
        }
    }

    /** An entity is the same as another, which takes its place. */
    record Merge(String target, String into) implements Act {
        public Merge {
            Objects.requireNonNull(into);
        }

        @Override
        public String word() {
            return "merge";
        }

        @Override
        public String value() {
            return into;
        }
    }

    /**
     * In some articles, an entity is another one than elsewhere.
     *
     * @param into     the one that it is there
     * @param articles IRIs of the articles, at least one
     */
    record Split(String target, String into, List<String> articles) implements Act {
        public Split {
            Objects.requireNonNull(into);
            articles = List.copyOf(articles);
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("a split needs the articles in which " + target + " is another");
            }
        }

        @Override
        public String word() {
            return "split";
        }

        @Override
        public String value() {
            return into + " " + String.join(" ", articles);
        }
    }
}
