package org.geokg.entity.mention;

import org.geokg.entity.Mention;
import org.geokg.text.ParsedSentence;
import org.geokg.text.repair.TreeEdit;

/**
 * Mends lists behind a name that holds an "of": in "the League of Arab States and Turkey signed" the parser adds Turkey to the
 * states, so that only the league would sign.
 */
public final class ListedBodies {
    private ListedBodies() {}

    /** The sentence with what is listed behind such a name beside the whole of it; the same where there is none. */
    public static ParsedSentence mend(ParsedSentence sentence, SentenceNames names) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Mention name : names.mentions()) {
            int head = head(sentence, name);
            for (int inner = head + 1; head >= 0 && inner < name.end(); inner++) {
                for (int other : sentence.children(inner, "conj")) {
                    if (other >= name.end() && names.at(other).isPresent()) {
                        edit.attach(other, head, "conj");
                    }
                }
            }
        }
        return edit.result();
    }

    /** The only word of a name that hangs on something outside of it, or -1. */
    private static int head(ParsedSentence sentence, Mention name) {
        int head = -1;
        for (int t = name.begin(); t < name.end(); t++) {
            int above = sentence.headOrRoot(t);
            if (above < name.begin() || above >= name.end()) {
                if (head >= 0) {
                    return -1;
                }
                head = t;
            }
        }
        return head;
    }
}
