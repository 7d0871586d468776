package org.geokg.entity.mention;

import java.util.Locale;
import java.util.Set;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** What a minister or secretary is in charge of: "Minister of Finance", "Women and Youth Affairs Minister". */
final class Portfolio {
    private static final int LONGEST = 8;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&", ",", "the");
    private static final Set<String> OPENERS = Set.of("of", "for");

    private final Gazetteer gazetteer;

    Portfolio(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Where the portfolio behind a title ends; the title's own end if there is none. Known words end where the first
     * unknown one begins, which is a name: "for Regional Integration Kwabena Mensah".
     *
     * @param open whether the title says nothing without it, so that unknown capitalized words count too
     */
    int end(TaggedSentence sentence, int titleEnd, boolean open) {
        if (titleEnd + 1 >= sentence.size() || !OPENERS.contains(sentence.token(titleEnd).lemma())) {
            return titleEnd;
        }
        int known = end(sentence, titleEnd, this::isKnown);
        return known > titleEnd || !open ? known : end(sentence, titleEnd, this::isCapitalizedWord);
    }

    private int end(TaggedSentence sentence, int titleEnd, java.util.function.Predicate<Token> isPart) {
        int end = titleEnd;
        for (int i = titleEnd; i < Math.min(sentence.size(), titleEnd + LONGEST); i++) {
            Token token = sentence.token(i);
            boolean owner = sentence.tag(i + 1).equals("POS") && !isKnown(token); // "secretary of Armenia's council"
            if (isPart.test(token) && !owner) {
                end = i + 1;
            } else if (!LINKS.contains(token.lemma()) || token.isCapitalized()
                    || token.word().equals(",") && !sentence.token(titleEnd + 1).isCapitalized()) {
                break;
            }
        }
        return end;
    }

    private boolean isKnown(Token token) {
        return gazetteer.words().has(WordClass.PORTFOLIO, token.word().toLowerCase(Locale.ROOT));
    }

    private boolean isCapitalizedWord(Token token) {
        return token.isCapitalized() && !gazetteer.isForename(token.word())
                && !gazetteer.words().has(WordClass.NO_PORTFOLIO, token.word().toLowerCase(Locale.ROOT));
    }

    /** Where the title ends whose portfolio begins at a token: "Police Minister"; the token itself if none does. */
    int endOfTitle(TaggedSentence sentence, int begin) {
        if (!isKnown(sentence.token(begin))) {
            return begin;
        }
        for (int i = begin + 1; i < Math.min(sentence.size(), begin + LONGEST); i++) {
            Token token = sentence.token(i);
            boolean afterWord = isKnown(sentence.token(i - 1));
            if (afterWord && gazetteer.words().has(WordClass.MINISTERIAL, token.word().toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
            boolean joint = token.word().matches("and|&") || token.word().equals(",") && sentence.token(begin).isCapitalized();
            if (!isKnown(token) && !(joint && afterWord)) {
                return begin;
            }
        }
        return begin;
    }
}
