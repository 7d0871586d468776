package org.geokg.text.parse;

/** What the model looks at: words and tags of 18 places about the stack's top, and labels of the 12 dependents among them. */
final class FeatureTemplate {
    private static final String NONE = "-NULL-";
    private static final String ROOT = "-ROOT-";
    /** Places of words; the tags of these words follow, then the labels of the dependents among them. */
    static final int WORDS = 18;
    private static final int DEPENDENTS = 6;

    private final ParserModel model;
    private final int places;
    private final int noWord;
    private final int noTag;
    private final int rootWord;
    private final int rootTag;

    FeatureTemplate(ParserModel model, int places) {
        this.model = model;
        this.places = places;
        this.noWord = model.word(NONE);
        this.noTag = model.tag(NONE);
        this.rootWord = model.word(ROOT);
        this.rootTag = model.tag(ROOT);
    }

    /** From the place of a word to that of its tag, from there to that of its label; beyond all places where none follows. */
    static int next(int place) {
        if (place < WORDS) {
            return place + WORDS;
        }
        boolean ofDependent = place >= WORDS + DEPENDENTS && place < 2 * WORDS;
        return ofDependent ? place + WORDS - DEPENDENTS : Integer.MAX_VALUE;
    }

    int[] of(ParserState state) {
        int[] features = new int[places];
        for (int i = 0; i < 3; i++) {
            put(features, 2 - i, state, state.onStack(i));
            put(features, 3 + i, state, state.inBuffer(i));
        }
        for (int i = 0; i < 2; i++) {
            int word = state.onStack(i);
            int first = DEPENDENTS * (1 + i);
            int left = state.leftChild(word, 1);
            int right = state.rightChild(word, 1);
            dependent(features, first, state, left);
            dependent(features, first + 1, state, right);
            dependent(features, first + 2, state, state.leftChild(word, 2));
            dependent(features, first + 3, state, state.rightChild(word, 2));
            dependent(features, first + 4, state, state.leftChild(left, 1));
            dependent(features, first + 5, state, state.rightChild(right, 1));
        }
        return features;
    }

    private void dependent(int[] features, int place, ParserState state, int word) {
        put(features, place, state, word);
        int label = word > 0 ? state.label(word) : 0;
        features[2 * WORDS + place - DEPENDENTS] = model.firstLabel() + label;
    }

    private void put(int[] features, int place, ParserState state, int word) {
        boolean real = word > 0;
        features[place] = real ? state.wordNumber(word) : word == 0 ? rootWord : noWord;
        features[WORDS + place] = real ? state.tagNumber(word) : word == 0 ? rootTag : noTag;
    }
}
