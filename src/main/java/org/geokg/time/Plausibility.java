package org.geokg.time;

import java.util.Optional;

/** Tells a bare month from a name and a verb, and a bare year from a number, by the words around it. */
final class Plausibility {

    private Plausibility() {}

    /**
     * @param begin    index of the date's first piece, after its preposition
     * @param previous the date that ends just before, but for a comma or "and"; a list goes on as it began
     */
    static boolean accepts(Match match, Pieces pieces, int begin, Preposition preposition, Optional<Match> previous) {
        if (pieces.gluedToPrevious(begin) || pieces.gluedToNext(match.end() - 1)) {
            return false;
        }
        return switch (match.strength()) {
            case STRONG -> true;
            case NAME -> month(match, pieces, begin, preposition) || continues(match, previous, pieces, begin);
            case NUMBER -> year(match, pieces, begin, preposition) || continues(match, previous, pieces, begin);
        };
    }

    /** Whether the date describes the noun after it: "the 2016 election", "Tuesday's talks", "in Friday talks". */
    static boolean modifies(Match match, Pieces pieces, int begin, Preposition preposition) {
        Piece next = pieces.at(match.end());
        if (next.isPossessiveMarker() || preposition.isOf("of")) {
            return true;
        }
        if (preposition.isAbsent()) {
            return next.continuesNounGroup() && (pieces.at(begin - 1).opensNounGroup()
                            || match.strength() == Match.Strength.NUMBER)
                    || opensList(pieces, match.end());
        }
        return match.expression() instanceof TimeExpression.Weekday
                && next.isLowerCaseWord() && next.tag().startsWith("NN");
    }

    private static boolean continues(Match match, Optional<Match> previous, Pieces pieces, int begin) {
        return previous.isPresent() && previous.get().strength() == match.strength()
                && !TimeWords.isCounted(pieces.at(match.end()));
    }

    private static boolean month(Match match, Pieces pieces, int begin, Preposition preposition) {
        Piece next = pieces.at(match.end());
        boolean nameLike = TimeWords.isNameLikeMonth(pieces.at(begin));
        if (preposition.isAbsent()) {
            return pieces.at(begin - 1).opensNounGroup() && next.isLowerCaseWord() && next.continuesNounGroup();
        }
        boolean inside = preposition.isOf("in") || preposition.isOf("since") || preposition.isOf("during")
                || preposition.isOf("back") || preposition.isOf("as");
        if (inside || preposition.connective() == Connective.UNTIL) {
            return true;
        }
        boolean person = nameLike && (next.isCapitalized() || next.tag().startsWith("VB"));
        return !preposition.isOf("on") && !preposition.isOf("at") && !person;
    }

    private static boolean year(Match match, Pieces pieces, int begin, Preposition preposition) {
        Piece next = pieces.at(match.end());
        int year = TimeWords.year(pieces.at(match.end() - 1)).orElse(0);
        boolean counts = TimeWords.isCounted(next) || preposition.connective() == Connective.FROM
                && next.is("to") && Character.isDigit(firstOf(pieces.at(match.end() + 1)));
        if (counts || TimeWords.isBeforeChrist(next) || pieces.at(begin - 1).is("$", "€", "£", "#", "no.", "us$")) {
            return false;
        }
        boolean odd = year < 1900 || year % 1000 == 0;
        boolean plural = next.isLowerCaseWord() && next.lower().endsWith("s")
                && (next.tag().isEmpty() || next.tag().equals("NNS"));
        if (odd && plural && !next.is("as", "was", "is", "has", "this", "its")) {
            return false;
        }
        if (preposition.isAbsent()) {
            if (heads(pieces, begin, match.end())) {
                return true;
            }
            boolean bracketed = pieces.at(begin - 1).is("(", "-lrb-") && pieces.at(match.end()).is(")", "-rrb-");
            return bracketed || year >= 1900 && pieces.at(begin - 1).opensNounGroup()
                    && (next.continuesNounGroup() || opensList(pieces, match.end()));
        }
        return !preposition.isOf("on") && !preposition.isOf("at");
    }

    /** "2004: Chad left", "1999 - Chad left", and a line of its own. */
    private static boolean heads(Pieces pieces, int begin, int end) {
        int first = pieces.skip(0, "*", "•", "·", "-", "–", "—", "#");
        boolean behind = pieces.at(end).is(":") || pieces.at(end).isDash();
        return begin == first
                && (pieces.at(end).word().isEmpty() || behind && (pieces.at(end + 1).isCapitalized() || pieces.at(end + 1).word().isEmpty()));
    }

    /** "The 2010 and 2015 elections". */
    private static boolean opensList(Pieces pieces, int end) {
        return pieces.at(end).is("and", "or") && TimeWords.year(pieces.at(end + 1)).isPresent()
                && pieces.at(end + 2).continuesNounGroup();
    }

    private static int firstOf(Piece piece) {
        return piece.word().isEmpty() ? ' ' : piece.word().codePointAt(0);
    }
}
