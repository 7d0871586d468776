package org.geokg.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.text.Token;

/** Finds the dates in a sentence. Immutable and safe for use by several threads. */
public final class TimeReader {

    private record Found(Match match, Preposition preposition, int dateBegin) {}

    /**
     * The date mentions of a sentence from left to right; they do not overlap.
     *
     * @param tokens the sentence, in Penn Treebank tokenisation; tags help ("May" the verb) but may be empty
     */
    public List<TimeMention> read(List<Token> tokens) {
        Pieces pieces = new Pieces(tokens);
        List<TimeMention> mentions = new ArrayList<>();
        Optional<Found> previous = Optional.empty();
        int i = 0;
        while (i < pieces.size()) {
            Optional<Found> found = find(pieces, i, previous);
            if (found.isPresent()) {
                mentions.add(mention(tokens, pieces, i, found.get()));
                previous = found;
                i = afterToken(pieces, found.get().match().end());
            } else {
                i++;
            }
        }
        return List.copyOf(mentions);
    }

    private static Optional<Found> find(Pieces pieces, int i, Optional<Found> previous) {
        return Preposition.at(pieces, i)
                .flatMap(preposition -> find(pieces, preposition, Optional.empty()))
                .or(() -> find(pieces, Preposition.none(i), previous
                        .filter(before -> isListed(pieces, before.match().end(), i)).map(Found::match)));
    }

    private static Optional<Found> find(Pieces pieces, Preposition preposition, Optional<Match> listedAfter) {
        int begin = preposition.end();
        return DateGrammar.at(pieces, begin, preposition.announcesInterval())
                .filter(match -> preposition.governs(match.expression()))
                .filter(match -> Plausibility.accepts(match, pieces, begin, preposition, listedAfter))
                .map(match -> new Found(match, preposition, begin));
    }

    /** Whether only a comma or a conjunction lies between. */
    private static boolean isListed(Pieces pieces, int end, int begin) {
        return begin > end && pieces.skip(pieces.skip(end, ","), "and", "or") == begin;
    }

    private static TimeMention mention(List<Token> tokens, Pieces pieces, int i, Found found) {
        Match match = found.match();
        int begin = pieces.at(i).token();
        int end = pieces.at(match.end() - 1).token() + 1;
        return new TimeMention(begin, end, text(tokens.subList(begin, end)), match.expression(),
                found.preposition().connective(),
                Plausibility.modifies(match, pieces, found.dateBegin(), found.preposition()));
    }

    /** The next index that begins a token, so that mentions never share one. */
    private static int afterToken(Pieces pieces, int end) {
        int i = end;
        while (i < pieces.size() && pieces.at(i).token() == pieces.at(end - 1).token()) {
            i++;
        }
        return i;
    }

    /** The words with single spaces where the article has any. */
    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int end = tokens.getFirst().begin();
        for (Token token : tokens) {
            text.append(token.begin() > end ? " " : "").append(token.word());
            end = token.end();
        }
        return text.toString();
    }
}
