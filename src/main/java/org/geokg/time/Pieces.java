package org.geokg.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geokg.text.Token;

/** The words of a sentence as the grammar sees them: hyphenated tokens are cut, so both tokenisations look alike. */
final class Pieces {
    private static final Pattern NUMERIC_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern CUT = Pattern.compile("[-–—]+|[^-–—]+");

    private final List<Piece> pieces = new ArrayList<>();

    Pieces(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (NUMERIC_DATE.matcher(token.word()).matches()) {
                pieces.add(Piece.of(token.word(), token.tag(), i, token.begin()));
                continue;
            }
            Matcher cut = CUT.matcher(token.word());
            while (cut.find()) {
                pieces.add(Piece.of(cut.group(), token.tag(), i, token.begin() + cut.start()));
            }
        }
    }

    int size() {
        return pieces.size();
    }

    /** The piece at an index, {@link Piece#NONE} outside the sentence. */
    Piece at(int index) {
        return index < 0 || index >= pieces.size() ? Piece.NONE : pieces.get(index);
    }

    /** Index after an optional word. */
    int skip(int index, String... words) {
        return at(index).is(words) ? index + 1 : index;
    }

    /** Index after an optional hyphen. */
    int skipDash(int index) {
        return at(index).isDash() ? index + 1 : index;
    }

    /** Whether the piece is joined to the one before by a hyphen without spaces: "2014" in "pre-2014". */
    boolean gluedToPrevious(int index) {
        Piece dash = at(index - 1);
        return dash.isDash() && at(index - 2).end() == dash.begin() && dash.end() == at(index).begin();
    }

    /** Whether a piece opens a compound: "2016" in "2016-style", but not where a headline runs into its text. */
    boolean gluedToNext(int index) {
        Piece dash = at(index + 1);
        Piece next = at(index + 2);
        return dash.isDash() && at(index).end() == dash.begin() && dash.end() == next.begin()
                && !next.isCapitalized();
    }
}
