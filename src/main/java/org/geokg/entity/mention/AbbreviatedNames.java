package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/**
 * Finds names that the brackets behind them abbreviate: "the United Testan Renewal (UTR)". What is abbreviated so is an
 * organization, whatever its last word, unless that is one of things: "the Testan Economic Zone (TEZ)".
 */
final class AbbreviatedNames {
    private static final int SHORTEST = 2;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "to", "in", "on", "against", "de", "&", "-");

    private final TaggedSentence sentence;
    private final WordBook words;

    AbbreviatedNames(TaggedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    List<Run> find() {
        List<Run> found = new ArrayList<>();
        if (sentence.sentence().place() == Sentence.Place.TITLE) {
            return found; // where every word has a capital
        }
        for (int open = SHORTEST; open + 2 < sentence.size(); open++) {
            boolean brackets = sentence.word(open).matches("\\(|-LRB-") && sentence.word(open + 2).matches("\\)|-RRB-");
            int begin = brackets ? spelled(sentence.word(open + 1), open) : open;
            if (open - begin >= SHORTEST && !isThing(open - 1)) {
                found.add(new Run(begin, open));
            }
        }
        return found;
    }

    /** Where the words begin whose first letters are those of the abbreviation; the bracket where they are not. */
    private int spelled(String abbreviation, int open) {
        if (!abbreviation.matches("\\p{Lu}{2,8}")) {
            return open;
        }
        int letter = abbreviation.length() - 1;
        for (int i = open - 1; i >= 0; i--) {
            String word = sentence.word(i);
            if (sentence.token(i).isCapitalized() && word.charAt(0) == abbreviation.charAt(letter)) {
                if (letter == 0) {
                    return i;
                }
                letter--;
            } else if (!LINKS.contains(word.toLowerCase(Locale.ROOT)) || i == open - 1) {
                return open;
            } else if (word.substring(0, 1).equalsIgnoreCase(abbreviation.substring(letter, letter + 1)) && letter > 0) {
                letter--; // "Democratic Republic of Testa (DROT)"
            }
        }
        return open;
    }

    private boolean isThing(int last) {
        return sentence.word(last).endsWith("ing") || words.has(WordClass.NO_ORGANIZATION_HEAD, sentence.lemma(last))
                || words.has(WordClass.NO_ORGANIZATION_HEAD, sentence.word(last).toLowerCase(Locale.ROOT));
    }
}
