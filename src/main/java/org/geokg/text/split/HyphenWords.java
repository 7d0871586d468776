package org.geokg.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.geokg.text.Token;

/** Joins the few nouns with a hyphen whose parts say nothing by themselves, as the "fire" of a "cease-fire", and splits "UN-backed". */
final class HyphenWords {
    private static final Set<String> WHOLE = Set.of(
            "cease-fire", "cease-fires", "pull-out", "pull-outs", "draw-down", "pull-back", "air-strike", "air-strikes");
    private static final Set<String> FIRST = Set.of("cease", "pull", "draw", "air");
    private static final int PARTS = 3;

    /** Tokenizers take it for a prefix. */
    private static final Pattern ACRONYM = Pattern.compile("UN-\\p{Ll}\\p{L}+");

    private HyphenWords() {}

    static List<Token> join(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = wholeAt(tokens, i);
            if (!word.isEmpty()) {
                i += PARTS - 1;
            }
            int end = tokens.get(i).end();
            String text = word.isEmpty() ? token.word() : word;
            if (ACRONYM.matcher(text).matches()) {
                split(token, joined);
                continue;
            }
            joined.add(new Token(joined.size(), token.begin(), end, text, text.toLowerCase(Locale.ROOT), ""));
        }
        return joined;
    }

    /** "UN-backed" in three, as other names before a hyphen are. */
    private static void split(Token token, List<Token> tokens) {
        int hyphen = token.begin() + token.word().indexOf('-');
        part(token, token.begin(), hyphen, tokens);
        part(token, hyphen, hyphen + 1, tokens);
        part(token, hyphen + 1, token.end(), tokens);
    }

    private static void part(Token token, int begin, int end, List<Token> tokens) {
        String text = token.word().substring(begin - token.begin(), end - token.begin());
        tokens.add(new Token(tokens.size(), begin, end, text, text.toLowerCase(Locale.ROOT), ""));
    }

    /** The whole word whose parts begin here; empty where there is none. */
    private static String wholeAt(List<Token> tokens, int first) {
        if (first + PARTS > tokens.size() || !FIRST.contains(tokens.get(first).lemma()) || !tokens.get(first + 1).word().equals("-")) {
            return "";
        }
        boolean touch = tokens.get(first).end() == tokens.get(first + 1).begin()
                && tokens.get(first + 1).end() == tokens.get(first + 2).begin();
        String word = tokens.get(first).word() + "-" + tokens.get(first + 2).word();
        return touch && WHOLE.contains(word.toLowerCase(Locale.ROOT)) ? word : "";
    }
}
