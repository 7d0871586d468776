package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.List;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeReader;

/** Draws trees by hand: a word is written {@code word/lemma/TAG/head/relation}, the head as an index, -1 for the root. */
final class Trees {
    private Trees() {}

    static ParsedSentence of(String drawn) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int begin = 0;
        for (String word : drawn.strip().split("\\s+")) {
            String[] parts = word.split("/");
            tokens.add(new Token(tokens.size(), begin, begin + parts[0].length(), parts[0], parts[1], parts[2]));
            heads.add(Integer.parseInt(parts[3]));
            relations.add(parts[4]);
            begin += parts[0].length() + 1;
        }
        Sentence sentence = new Sentence(0, Sentence.Place.BODY, 0, begin, tokens);
        return new ParsedSentence(new TaggedSentence(sentence, tokens), heads, relations);
    }

    /** Its dates from left to right. */
    static List<TimeMention> dates(ParsedSentence sentence) {
        return new TimeReader().read(sentence.tokens());
    }

    static int index(ParsedSentence sentence, String word) {
        return sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow().index();
    }
}
