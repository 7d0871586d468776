package org.geokg.text;

import java.util.ArrayList;
import java.util.List;

/** Changes to a dependency tree, made all at once. */
final class TreeEdit {
    private final ParsedSentence sentence;
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private boolean changed;

    TreeEdit(ParsedSentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.headOrRoot(i));
            relations.add(sentence.relation(i));
        }
    }

    /** Hangs a token on another head; -1 makes it a root. */
    void attach(int token, int head, String relation) {
        heads.set(token, head);
        relations.set(token, relation);
        changed = true;
    }

    /** The tree as changed; as it was where the changes would tie it into a ring. */
    ParsedSentence done() {
        return changed && isTree() ? new ParsedSentence(sentence.sentence(), heads, relations) : sentence;
    }

    private boolean isTree() {
        for (int i = 0; i < heads.size(); i++) {
            int steps = 0;
            for (int h = i; h >= 0; h = heads.get(h)) {
                if (++steps > heads.size()) {
                    return false;
                }
            }
        }
        return true;
    }
}
