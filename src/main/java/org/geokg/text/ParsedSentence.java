package org.geokg.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with parts of speech, lemmas and a basic Universal Dependencies tree
 * (<a href="https://universaldependencies.org/u/dep/">relations</a>).
 */
public final class ParsedSentence {
    private static final int ROOT = -1;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final TaggedSentence sentence;
    private final List<Token> tokens;
    private final int[] heads;
    private final List<String> relations;
    private final List<List<Integer>> children;

    /**
     * @param sentence  the sentence that was parsed
     * @param heads     for every token the index of its governor, or -1 for a root
     * @param relations for every token its relation to the governor: "nsubj:pass", "root"
     */
    public ParsedSentence(TaggedSentence sentence, List<Integer> heads, List<String> relations) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.heads = heads.stream().mapToInt(Integer::intValue).toArray();
        this.relations = List.copyOf(relations);
        this.children = childrenOf(this.heads);
    }

    private static List<List<Integer>> childrenOf(int[] heads) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != ROOT) {
                lists.get(heads[i]).add(i);
            }
        }
        return lists.stream().map(List::copyOf).toList();
    }

    public TaggedSentence sentence() {
        return sentence;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public String lemma(int index) {
        return tokens.get(index).lemma();
    }

    public String tag(int index) {
        return tokens.get(index).tag();
    }

    /** Whether a word is a verb in the past or present tense, auxiliaries included. */
    public boolean isFinite(int index) {
        return FINITE.contains(tag(index));
    }

    /** Relation of a token to its governor, with subtype: {@code nmod:poss}. */
    public String relation(int index) {
        return relations.get(index);
    }

    public boolean is(int index, String relation) {
        return relations.get(index).equals(relation);
    }

    /** Governor of a token; empty at a root. */
    public Optional<Integer> head(int index) {
        return heads[index] == ROOT ? Optional.empty() : Optional.of(heads[index]);
    }

    /** Index of the governor, or -1 at a root: for loops that climb. */
    public int headOrRoot(int index) {
        return heads[index];
    }

    /** Dependents of a token in sentence order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** Dependents with one of the given relations, in sentence order. */
    public List<Integer> children(int index, String... wanted) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(index)) {
            if (isOneOf(relations.get(child), wanted)) {
                found.add(child);
            }
        }
        return Collections.unmodifiableList(found);
    }

    public Optional<Integer> child(int index, String... wanted) {
        for (int child : children.get(index)) {
            if (isOneOf(relations.get(child), wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(String relation, String[] wanted) {
        for (String one : wanted) {
            if (one.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The first of a token and its dependents; of those with one of the given relations only, if any is given. */
    public int first(int index, String... wanted) {
        List<Integer> dependents = wanted.length == 0 ? children(index) : children(index, wanted);
        return dependents.isEmpty() ? index : Math.min(index, dependents.getFirst());
    }

    /** The first token from which on all up to {@code head} stand below it. */
    public int begin(int head) {
        int begin = head;
        while (begin > 0 && isWithin(begin - 1, head)) {
            begin--;
        }
        return begin;
    }

    /** Whether "to" makes an infinitive of a word: "to leave", "to be a member". */
    public boolean hasTo(int index) {
        return children(index, "mark").stream().anyMatch(m -> lemma(m).equals("to"));
    }

    /** Whether {@code index} is {@code ancestor} or stands below it. */
    public boolean isWithin(int index, int ancestor) {
        int steps = 0;
        for (int i = index; i != ROOT && steps <= heads.length; i = heads[i], steps++) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The words from one token to another, both included, as they stand in the text, joined by single spaces. */
    public String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && tokens.get(i).begin() > tokens.get(i - 1).end()) {
                words.append(' ');
            }
            words.append(tokens.get(i).word());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            lines.append(i).append('\t').append(t.word()).append('\t').append(t.lemma()).append('\t').append(t.tag())
                    .append('\t').append(heads[i]).append('\t').append(relations.get(i)).append('\n');
        }
        return lines.toString();
    }
}
