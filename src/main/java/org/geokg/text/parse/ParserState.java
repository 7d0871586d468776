package org.geokg.text.parse;

import java.util.Arrays;

/** How far a sentence is parsed. Words are counted from 1; 0 is the root, and -1 stands for nobody. */
final class ParserState {
    static final int NOBODY = -1;

    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    private final int[] stack;
    private int onStack = 1;
    private int next = 1;

    ParserState(int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        this.heads = new int[words.length + 1];
        this.labels = new int[words.length + 1];
        this.stack = new int[words.length + 1];
        Arrays.fill(heads, NOBODY);
    }

    boolean isDone() {
        return onStack == 1 && !canShift();
    }

    boolean canShift() {
        return next <= words.length;
    }

    /** Whether two words stand on the stack, above the root. */
    boolean hasPair() {
        return onStack > 2;
    }

    void shift() {
        stack[onStack++] = next++;
    }

    /** The top takes the one below it. */
    void reduceLeft(int label) {
        int top = stack[onStack - 1];
        join(top, stack[onStack - 2], label);
        stack[onStack - 2] = top;
        onStack--;
    }

    /** The one below takes the top. */
    void reduceRight(int label) {
        join(stack[onStack - 2], stack[onStack - 1], label);
        onStack--;
    }

    private void join(int head, int dependent, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    int wordNumber(int word) {
        return words[word - 1];
    }

    int tagNumber(int word) {
        return tags[word - 1];
    }

    /** The one so far below the stack's top. */
    int onStack(int depth) {
        return depth < onStack ? stack[onStack - 1 - depth] : NOBODY;
    }

    /** The one so far behind the buffer's front. */
    int inBuffer(int distance) {
        return next + distance <= words.length ? next + distance : NOBODY;
    }

    /** A word's first or second dependent from the left. */
    int leftChild(int word, int rank) {
        int found = 0;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && ++found == rank) {
                return i;
            }
        }
        return NOBODY;
    }

    /** A word's first or second dependent from the right. */
    int rightChild(int word, int rank) {
        int found = 0;
        for (int i = words.length; word >= 0 && i > word; i--) {
            if (heads[i] == word && ++found == rank) {
                return i;
            }
        }
        return NOBODY;
    }
}
