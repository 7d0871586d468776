package org.geokg.text.parse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A trained model of CoreNLP's neural parser: the features it knows by number, and the weights of a network with one
 * hidden layer.
 *
 * @param words      numbers of the words
 * @param tags       numbers of the parts of speech
 * @param labels     names of the relations; the first stands for none, the second for the root's
 * @param firstLabel number of the first label
 * @param embeddings for each feature its vector
 * @param hidden     weights of the hidden layer: for each place of a feature and each part of its vector, one for each cell
 * @param bias       one for each hidden cell
 * @param output     for each hidden cell the weights of the moves
 */
record ParserModel(
        Map<String, Integer> words, Map<String, Integer> tags, List<String> labels, int firstLabel,
        float[][] embeddings, float[][] hidden, float[] bias, float[][] output) {

    private static final String UNKNOWN = "-UNKNOWN-";

    int word(String word) {
        Integer number = words.get(word);
        return number == null ? words.get(UNKNOWN) : number;
    }

    int tag(String tag) {
        Integer number = tags.get(tag);
        return number == null ? tags.get(UNKNOWN) : number;
    }

    /** Reads a model from the class path. */
    static ParserModel load(String resource) {
        try (InputStream packed = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new FileNotFoundException("the parser's model is not on the class path: " + resource);
            }
            return read(new ModelText(new GZIPInputStream(packed, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParserModel read(ModelText text) throws IOException {
        int wordCount = text.setting("dict");
        int tagCount = text.setting("pos");
        int labelCount = text.setting("label");
        int width = text.setting("embeddingSize");
        int cells = text.setting("hiddenSize");
        int places = text.setting("numTokens");
        text.setting("preComputed");
        float[][] embeddings = new float[wordCount + tagCount + labelCount][width];
        List<String> names = new ArrayList<>();
        for (float[] embedding : embeddings) {
            names.add(text.word());
            text.fill(embedding);
        }
        float[][] hidden = new float[places * width][cells];
        for (float[] weights : hidden) {
            text.fill(weights);
        }
        float[] bias = new float[cells];
        text.fill(bias);
        List<String> labels = List.copyOf(names.subList(wordCount + tagCount, names.size()));
        float[][] output = new float[cells][2 * labelCount - 1];
        for (float[] weights : output) {
            text.fill(weights);
        }
        return new ParserModel(numbers(names, 0, wordCount), numbers(names, wordCount, wordCount + tagCount), labels,
                wordCount + tagCount, embeddings, hidden, bias, output);
    }

    private static Map<String, Integer> numbers(List<String> names, int begin, int end) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = begin; i < end; i++) {
            numbers.put(names.get(i), i);
        }
        return numbers;
    }
}
