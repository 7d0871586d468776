package org.geokg.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * What somebody typed who looks for something: words, all of which are to be found, and phrases between quotation marks.
 * Nothing in it is taken for the syntax of Lucene or SPARQL.
 */
record SearchWords(List<String> words, List<String> phrases) {
    private static final int MOST = 16;
    private static final Pattern PIECE = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]|[^\\s\"“”„]+");

    SearchWords {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    static SearchWords in(String typed) {
        List<MatchResult> pieces = PIECE.matcher(typed).results().limit(MOST).toList();
        return new SearchWords(
                pieces.stream().filter(p -> p.group(1) == null).map(MatchResult::group).filter(SearchWords::isWord).toList(),
                pieces.stream().filter(p -> p.group(1) != null).map(p -> p.group(1)).filter(SearchWords::isWord).toList());
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** For Lucene: the words as they are; what has a hyphen or the like within stands together. */
    String whole() {
        return lucene(SearchWords::phrase);
    }

    /** For Lucene: names whose words begin like these. */
    String beginnings() {
        return lucene(word -> word.codePoints().allMatch(Character::isLetterOrDigit)
                ? "(" + phrase(word) + " OR " + word.toLowerCase(Locale.ROOT) + "*)"
                : phrase(word));
    }

    private String lucene(Function<String, String> word) {
        return Stream.concat(words.stream().map(word), phrases.stream().map(SearchWords::phrase))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    private static String phrase(String text) {
        return '"' + QueryParserBase.escape(text) + '"';
    }
}
