package org.geokg.text.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;
import org.geokg.text.repair.TreeRepair;

/**
 * Tags, lemmatises and parses sentences with CoreNLP's maximum-entropy tagger and the model of its neural transition
 * parser. The dear part of reading. Safe for use by several threads.
 */
public final class SentenceParser {
    private static final String TAGGER_MODEL =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    static final String PARSER_MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** An acronym that the models know, for one that they take for a verb. */
    private static final String KNOWN_ACRONYM = "NATO";

    private final MaxentTagger tagger;
    private final TransitionParser parser;
    private final PiecewiseParser pieces;

    /** Loads the models from the class path, which takes a second or two. */
    public SentenceParser() {
        CompletableFuture<ParserModel> model = CompletableFuture.supplyAsync(() -> ParserModel.load(PARSER_MODEL));
        tagger = new MaxentTagger(TAGGER_MODEL);
        parser = new TransitionParser(model.join());
        pieces = new PiecewiseParser(this::retag, this::tree);
    }

    /** Adds parts of speech and lemmas: some thousand sentences a second and core. */
    public TaggedSentence tag(Sentence sentence) {
        return new TaggedSentence(sentence, tag(sentence.tokens()));
    }

    private List<Token> tag(List<Token> words) {
        List<CoreLabel> labels = labels(words);
        List<TaggedWord> tagged = tagger.tagSentence(labels, false);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>();
        for (Token token : words) {
            String tag = NewsTags.tag(words, token.index(), tag(token.word(), dueTo(tagged, token.index())));
            String lemma = lemma(morphology, token.word(), tag);
            tokens.add(new Token(token.index(), token.begin(), token.end(), token.word(), lemma, tag));
        }
        return PastTense.mend(tokens);
    }

    /** "due to visit" is no cause. */
    private static String dueTo(List<TaggedWord> tagged, int index) {
        String tag = tagged.get(index).tag();
        int due = tagged.get(index).word().equals("to") ? index - 1 : index;
        boolean verb = due >= 0 && due + 2 < tagged.size() && tagged.get(due).word().equals("due")
                && tagged.get(due + 1).word().equals("to")
                && (tagged.get(due + 2).tag().equals("VB")
                || Set.of("visit", "host", "tour", "address").contains(tagged.get(due + 2).word()));
        return !verb ? tag : due == index ? "JJ" : "TO";
    }

    /** The tagger takes nouns that it does not know for verbs. */
    private static String tag(String word, String tag) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "airstrike", "air-strike", "cease-fire", "pull-out" -> "NN";
            case "drone", "ceasefire" -> tag.startsWith("VB") ? "NN" : tag;
            case "airstrikes", "air-strikes", "sanctions", "peacekeepers", "drones" -> tag.startsWith("VB") ? "NNS" : tag;
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
            case "air-strike" -> "airstrike";
            default -> lemma;
        };
    }

    /** Adds the dependency tree. */
    public ParsedSentence parse(TaggedSentence sentence) {
        PiecewiseParser.Parsed parsed = pieces.parse(sentence.tokens());
        return TreeRepair.mend(new ParsedSentence(
                new TaggedSentence(sentence.sentence(), parsed.tokens()),
                Arrays.stream(parsed.heads()).boxed().toList(), List.of(parsed.relations())));
    }

    /** Tags words that stand closer together than in their sentence. */
    private List<Token> retag(List<Token> tagged) {
        return tag(tagged.stream()
                .map(t -> new Token(t.index(), t.begin(), t.end(), t.word(), t.word().toLowerCase(Locale.ROOT), ""))
                .toList());
    }

    private TransitionParser.Tree tree(List<Token> tokens) {
        return parser.parse(parserForms(tokens), tokens.stream().map(Token::tag).toList());
    }

    private static List<CoreLabel> labels(List<Token> tokens) {
        List<String> forms = parserForms(tokens);
        return tokens.stream().map(t -> label(t, forms.get(t.index()))).toList();
    }

    private static List<String> parserForms(List<Token> tokens) {
        return tokens.stream()
                .map(t -> NewsTags.isDash(tokens, t.index()) ? "--"
                        : NewsTags.isAcronym(tokens, t.index()) ? KNOWN_ACRONYM : parserForm(t.word()))
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

    /** The models know plain quotation marks and dashes only, and "truce", but no "ceasefire". */
    private static String parserForm(String word) {
        return switch (word) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’" -> "'";
            case "’s" -> "'s";
            case "n’t" -> "n't";
            case "—", "―" -> "--";
            case "…" -> "...";
            case "ceasefire", "cease-fire" -> "truce";
            case "ceasefires", "cease-fires" -> "truces";
            default -> word;
        };
    }
}
