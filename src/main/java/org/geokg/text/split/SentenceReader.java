package org.geokg.text.split;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geokg.article.Article;
import org.geokg.text.Sentence.Place;
import org.geokg.text.Sentence;
import org.geokg.text.Token;

/**
 * Cuts an article into sentences and tokens, the cheap part of reading. Tokens follow the conventions that the parser
 * was trained on: hyphenated words are split ("Moscow", "-", "led") but for a few, contractions too ("does", "n't").
 */
public final class SentenceReader {
    /** The characters stay as written, so that offsets and words agree. */
    private static final String TOKENIZER_OPTIONS =
            "invertible=true,untokenizable=noneKeep,normalizeParentheses=false,normalizeOtherBrackets=false,quotes=not_cp1252,"
                    + "ellipses=original,dashes=original,normalizeCurrency=false,normalizeFractions=false";

    /** Longer runs without a sentence end are lists or markup, and cost the parser quadratic time. */
    private static final int LONGEST_SENTENCE = 150;

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /** The title's sentences first, where the text has a title, then the body's. */
    public List<Sentence> read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        article.title().ifPresent(title -> {
            int begin = article.text().indexOf(title);
            if (begin >= 0 && begin < Math.max(1, article.bodyStart())) {
                addSentences(sentences, article.text(), begin, begin + title.length(), Place.TITLE);
            }
        });
        for (TextBlocks.Block block : TextBlocks.of(article.text(), article.bodyStart(), article.text().length())) {
            int begin = Dateline.skip(article.text(), block.begin(), block.end());
            int heading = GluedHeading.end(article.text(), begin, block.end());
            if (heading > begin) {
                addSentences(sentences, article.text(), begin, heading, Place.BODY);
            }
            int afterHeading = heading > begin ? heading + 1 : begin;
            addSentences(sentences, article.text(), afterHeading, block.end(), Place.BODY);
        }
        return List.copyOf(sentences);
    }

    private void addSentences(List<Sentence> sentences, String text, int begin, int end, Place place) {
        var tokenizer = new PTBTokenizer<>(
                new StringReader(text.substring(begin, end)), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS);
        for (List<CoreLabel> labels : AddressStops.join(splitter.process(tokenizer.tokenize()))) {
            for (int from = 0; from < labels.size(); from += LONGEST_SENTENCE) {
                List<CoreLabel> part = labels.subList(from, Math.min(labels.size(), from + LONGEST_SENTENCE));
                sentences.add(sentence(sentences.size(), place, text, begin, part));
            }
        }
    }

    private static Sentence sentence(int index, Place place, String text, int offset, List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>();
        boolean onlyBrackets = labels.stream().allMatch(label -> isBracket(label.word()));
        for (CoreLabel label : labels) {
            int begin = offset + label.beginPosition();
            int end = offset + label.endPosition();
            String word = text.substring(begin, end);
            if (isBracket(word) && !onlyBrackets) {
                continue; // "[British Prime Minister] Theresa May": the editor's words read as any others
            }
            tokens.add(new Token(tokens.size(), begin, end, word, word.toLowerCase(Locale.ROOT), ""));
        }
        tokens = HyphenWords.join(tokens);
        int begin = offset + labels.getFirst().beginPosition();
        int end = offset + labels.getLast().endPosition();
        return new Sentence(index, place, begin, end, tokens);
    }

    private static boolean isBracket(String word) {
        return word.equals("[") || word.equals("]");
    }
}
