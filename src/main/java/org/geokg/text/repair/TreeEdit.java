package org.geokg.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.geokg.text.ParsedSentence;

/** A tree that is being changed: attachments are set one by one, then read as a sentence again. */
public final class TreeEdit {
    private final ParsedSentence sentence;
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private boolean changed;

    public TreeEdit(ParsedSentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.headOrRoot(i));
            relations.add(sentence.relation(i));
        }
    }

    /** Hangs a token below another, unless the other stands below it. */
    public void attach(int token, int head, String relation) {
        if (token == head || isBelow(head, token)) {
            return;
        }
        heads.set(token, head);
        relations.set(token, relation);
        changed = true;
    }

    /** Makes a token take the place that another has in the tree. */
    public void takePlaceOf(int token, int other) {
        heads.set(token, heads.get(other));
        relations.set(token, relations.get(other));
        changed = true;
    }

    private boolean isBelow(int token, int ancestor) {
        int steps = 0;
        for (int t = token; t >= 0 && steps <= heads.size(); t = heads.get(t), steps++) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }

    public ParsedSentence result() {
        return changed ? new ParsedSentence(sentence.sentence(), heads, relations) : sentence;
    }
}
