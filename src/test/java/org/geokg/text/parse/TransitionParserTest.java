package org.geokg.text.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;
import org.geokg.text.split.SentenceReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fast parser")
class TransitionParserTest {
    private static final Path ARTICLES = Path.of("data", "articles");
    private static final int FEWEST_SENTENCES = 100;

    @Test
    @DisplayName("builds the trees that CoreNLP's parser builds of the same model")
    void sameTrees() throws IOException {
        DependencyParser original = DependencyParser.loadFromModelFile(SentenceParser.PARSER_MODEL);
        TransitionParser fast = new TransitionParser(ParserModel.load(SentenceParser.PARSER_MODEL));
        int read = 0;
        for (TaggedSentence sentence : sentences()) {
            List<String> words = sentence.tokens().stream().map(Token::word).toList();
            List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
            assertEquals(lines(original, words, tags), lines(fast.parse(words, tags)), () -> String.join(" ", words));
            read++;
        }
        assertTrue(read >= FEWEST_SENTENCES, "only " + read + " sentences were parsed");
    }

    @Test
    @DisplayName("makes nothing of nothing")
    void emptySentence() {
        TransitionParser fast = new TransitionParser(ParserModel.load(SentenceParser.PARSER_MODEL));
        assertEquals(List.of(), lines(fast.parse(List.of(), List.of())));
    }

    private static List<TaggedSentence> sentences() throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Article article = new Article(file.getFileName().toString(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Files.readString(file), 0);
                new SentenceReader().read(article).forEach(s -> sentences.add(Models.parser().tag(s)));
            }
        }
        return sentences;
    }

    private static List<String> lines(TransitionParser.Tree tree) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tree.heads().length; i++) {
            lines.add(i + " " + tree.heads()[i] + " " + tree.relations()[i]);
        }
        return lines;
    }

    private static List<String> lines(DependencyParser parser, List<String> words, List<String> tags) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words.get(i));
            label.setValue(words.get(i));
            label.setTag(tags.get(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        String[] lines = new String[words.size()];
        for (TypedDependency d : parser.predict(labels).typedDependencies()) {
            int word = d.dep().index() - 1;
            lines[word] = word + " " + (d.gov().index() - 1) + " " + d.reln();
        }
        return List.of(lines);
    }
}
