package org.geokg.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.geokg.text.ParsedSentence;

/** A tree that is being changed: attachments are set one by one, then read as a sentence again. */
public final class TreeEdit {
    private final ParsedSentence sentence;
    /** Empty until something changes, as most repairs find nothing to mend. */
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    public TreeEdit(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    private void change(int token, int head, String relation) {
        for (int i = heads.size(); i < sentence.size(); i++) {
            heads.add(sentence.headOrRoot(i));
            relations.add(sentence.relation(i));
        }
        heads.set(token, head);
        relations.set(token, relation);
    }

    /** Hangs a token below another, unless the other stands below it. */
    public void attach(int token, int head, String relation) {
        if (token == head || isBelow(head, token)) {
            return;
        }
        change(token, head, relation);
    }

    /** Makes a token take the place that another has in the tree. */
    public void takePlaceOf(int token, int other) {
        change(token, head(other), heads.isEmpty() ? sentence.relation(other) : relations.get(other));
    }

    private boolean isBelow(int token, int ancestor) {
        int steps = 0;
        for (int t = token; t >= 0 && steps <= sentence.size(); t = head(t), steps++) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }

    private int head(int token) {
        return heads.isEmpty() ? sentence.headOrRoot(token) : heads.get(token);
    }

    public ParsedSentence result() {
        return heads.isEmpty() ? sentence : new ParsedSentence(sentence.sentence(), heads, relations);
    }
}
