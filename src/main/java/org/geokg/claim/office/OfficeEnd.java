package org.geokg.claim.office;

import org.geokg.text.TaggedSentence;

/** Tells whether the words right behind a holder's name end the office: "Prime Minister Jone Waqa was ousted in a coup". */
final class OfficeEnd {
    private static final int REACH = 4;

    private final TaggedSentence sentence;
    private final OfficeWords words;

    OfficeEnd(TaggedSentence sentence, OfficeWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether the verb behind a name is one of leaving: in the passive for those that others do, done and not denied. */
    boolean isTold(int behind) {
        boolean passive = false;
        int begin = sentence.word(behind).equals(",") ? behind + 1 : behind; // "Ann Testa, the president, has resigned"
        for (int i = begin; i < begin + REACH; i++) {
            String lemma = sentence.lemma(i);
            boolean done = sentence.tag(i).matches("VBD|VBN");
            if (done && words.ends(lemma)) {
                boolean leaves = words.isLeaving(lemma) && !(lemma.equals("step") && !sentence.lemma(i + 1).matches("down|aside"));
                return words.isLeaving(lemma) ? leaves : passive;
            }
            passive |= lemma.equals("be");
            if (!lemma.matches("be|have") && !sentence.tag(i).equals("RB") || lemma.matches("not|n't|never|nearly|almost")) {
                return false;
            }
        }
        return false;
    }
}
