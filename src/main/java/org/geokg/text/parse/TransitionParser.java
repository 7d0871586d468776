package org.geokg.text.parse;

import java.util.List;

/**
 * CoreNLP's neural transition parser (Chen and Manning 2014) with its own model: the same trees, several times as fast.
 * Words wait in a buffer and are shifted to a stack; the two on top are joined, one as the other's dependent. Safe for
 * use by several threads.
 */
final class TransitionParser {
    private static final int ROOT_LABEL = 1;

    private final ParserModel model;
    private final TransitionNetwork network;

    TransitionParser(ParserModel model) {
        this.model = model;
        this.network = new TransitionNetwork(model);
    }

    /** For every word its head, counted from 0, or -1 at a root, and its relation to it. */
    record Tree(int[] heads, String[] relations) {}

    Tree parse(List<String> words, List<String> tags) {
        int size = words.size();
        int[] wordNumbers = words.stream().mapToInt(model::word).toArray();
        int[] tagNumbers = tags.stream().mapToInt(model::tag).toArray();
        ParserState state = new ParserState(wordNumbers, tagNumbers);
        FeatureTemplate template = new FeatureTemplate(model, network.places());
        while (!state.isDone()) {
            move(state, template);
        }
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = state.head(i + 1) - 1;
            relations[i] = heads[i] < 0 ? "root" : model.labels().get(state.label(i + 1));
        }
        markPassiveSubjects(heads, relations);
        return new Tree(heads, relations);
    }

    /** The model often gives the subject of a passive a plain label; its auxiliary is surer. */
    private static void markPassiveSubjects(int[] heads, String[] relations) {
        for (int auxiliary = 0; auxiliary < heads.length; auxiliary++) {
            for (int i = 0; relations[auxiliary].equals("aux:pass") && i < heads.length; i++) {
                if (heads[i] == heads[auxiliary] && (relations[i].equals("nsubj") || relations[i].equals("csubj"))) {
                    relations[i] += ":pass";
                }
            }
        }
    }

    /** Only where three or more stand on the stack is there anything to choose. */
    private void move(ParserState state, FeatureTemplate template) {
        if (!state.hasPair()) {
            if (state.canShift()) {
                state.shift();
            } else {
                state.reduceRight(ROOT_LABEL);
            }
            return;
        }
        int last = model.labels().size() - 1;
        int best = best(network.scores(template.of(state)), last, state.canShift());
        if (best == 2 * last) {
            state.shift();
        } else if (best >= last) {
            state.reduceRight(best - last + 1);
        } else {
            state.reduceLeft(best + 1);
        }
    }

    /** Moves are numbered: to the left with each label, to the right with each, shift. The root's label is none of a pair's. */
    private static int best(float[] scores, int labels, boolean canShift) {
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        int end = canShift ? scores.length : scores.length - 1;
        for (int i = 0; i < end; i++) {
            boolean root = i == ROOT_LABEL - 1 || i == labels + ROOT_LABEL - 1;
            if (!root && scores[i] > highest) {
                highest = scores[i];
                best = i;
            }
        }
        return best;
    }
}
