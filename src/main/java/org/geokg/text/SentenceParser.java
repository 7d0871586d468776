package org.geokg.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Tags, lemmatises and parses sentences with CoreNLP's maximum-entropy tagger and neural transition parser (Chen and
 * Manning 2014). The dear part of reading: some hundred sentences a second and core. Safe for use by several threads.
 */
public final class SentenceParser {
    private static final String TAGGER_MODEL =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** Products of weights and embeddings that the parser keeps, 4 kB each; 40,000 parse half as fast again as its 10,000. */
    private static final int CACHED_PRODUCTS = 40_000;

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    /** Loads the models from the class path, which takes a few seconds. */
    public SentenceParser() {
        tagger = new MaxentTagger(TAGGER_MODEL);
        parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, settings());
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("numCached", Integer.toString(CACHED_PRODUCTS));
        return settings;
    }

    /** Adds parts of speech and lemmas: some thousand sentences a second and core. */
    public TaggedSentence tag(Sentence sentence) {
        List<CoreLabel> labels = labels(sentence.tokens());
        List<TaggedWord> tagged = tagger.tagSentence(labels, false);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String tag = NewsTags.tag(sentence.tokens(), token.index(), tag(token.word(), tagged.get(token.index()).tag()));
            String lemma = lemma(morphology, token.word(), tag);
            tokens.add(new Token(token.index(), token.begin(), token.end(), token.word(), lemma, tag));
        }
        return new TaggedSentence(sentence, tokens);
    }

    /** The tagger takes nouns that it does not know for verbs. */
    private static String tag(String word, String tag) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "airstrike" -> "NN";
            case "airstrikes", "sanctions", "peacekeepers" -> tag.startsWith("VB") ? "NNS" : tag;
            default -> tag;
        };
    }

    /** Words in a headline's or name's capitals have the lemma of the common word: "Sanctions" is "sanction". */
    private static String lemma(Morphology morphology, String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "NNP" -> lower;
            case "NNPS", "NNS" -> singular(morphology.lemma(lower, "NNS", true));
            default -> morphology.lemma(word, tag, true);
        };
    }

    /** The morphology takes "troops" for a word without singular, and "bases" for the plural of "basis". */
    private static String singular(String lemma) {
        return switch (lemma) {
            case "troops" -> "troop";
            case "basis" -> "base";
            default -> lemma;
        };
    }

    /** Adds the dependency tree. */
    public ParsedSentence parse(TaggedSentence sentence) {
        List<CoreLabel> labels = labels(sentence.tokens());
        List<Integer> heads = new ArrayList<>(Collections.nCopies(labels.size(), -1));
        List<String> relations = new ArrayList<>(Collections.nCopies(labels.size(), "root"));
        for (TypedDependency dependency : parser.predict(labels).typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads.set(dependent, dependency.gov().index() - 1);
            relations.set(dependent, dependency.reln().toString());
        }
        return TreeRepair.mend(new ParsedSentence(sentence, heads, relations));
    }

    private static List<CoreLabel> labels(List<Token> tokens) {
        return tokens.stream()
                .map(t -> label(t, NewsTags.isDash(tokens, t.index()) ? "--" : parserForm(t.word())))
                .toList();
    }

    private static CoreLabel label(Token token, String form) {
        CoreLabel label = new CoreLabel();
        label.setWord(form);
        label.setValue(form);
        label.setIndex(token.index() + 1);
        label.setTag(token.tag());
        return label;
    }

    /** The models know plain quotation marks and dashes only. */
    private static String parserForm(String word) {
        return switch (word) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’" -> "'";
            case "’s" -> "'s";
            case "n’t" -> "n't";
            case "—", "―" -> "--";
            case "…" -> "...";
            default -> word;
        };
    }
}
