package org.geokg.text.repair;

import org.geokg.text.ParsedSentence;

/** Mends "India and Pakistan, [each] blaming the other, …": both do it of whom "each" speaks. */
final class EachRepair {
    private EachRepair() {}

    static void look(ParsedSentence sentence, int each, TreeEdit edit) {
        int gerund = each + 1;
        boolean apart = each > 2 && sentence.lemma(each).equals("each") && sentence.lemma(each - 1).equals(",")
                && gerund < sentence.size() && sentence.tag(gerund).equals("VBG") && sentence.tag(each - 2).startsWith("NN");
        if (!apart) {
            return;
        }
        int list = each - 2;
        while (sentence.is(list, "conj") && sentence.headOrRoot(list) >= 0) {
            list = sentence.headOrRoot(list);
        }
        if (list < each - 2 && sentence.tag(list).startsWith("NN")) {
            edit.attach(gerund, list, "acl");
            edit.attach(each, gerund, "advmod");
        }
    }
}
