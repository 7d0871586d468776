package org.geokg.review;

/** Why a person should look at something. Of items on which equally much hangs, those of an earlier reason come first. */
public enum ReviewReason {
    DISPUTED("disputed", "claims carry it and contradict it, and neither side prevails"),
    EXCLUDED("excluded", "two facts that exclude each other"),
    SAME_ENTITY("same-entity", "an entity that looks like another: merge them if they are one"),
    WEAK("weak", "a fact that rests on one sentence, read with little confidence"),
    HEARSAY("hearsay", "only third parties say so"),
    UNDATED("undated", "an event without a date"),
    QUARANTINED("quarantined", "a claim that breaks the ontology and was kept out: correct the rule or the gazetteer");

    private final String word;
    private final String meaning;

    ReviewReason(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** As the table writes it. */
    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }
}
