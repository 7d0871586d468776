package org.geokg.entity.mention;

import java.util.Locale;
import java.util.Set;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.TaggedSentence;

/** A nickname in marks within a person's name: Josaia "Frank" Bainimarama, Raila (Baba) Odinga. */
final class Nickname {
    private static final int LONGEST = 3;
    private static final Set<String> OPEN = Set.of("\"", "``", "“", "'", "`", "‘", "(", "''");
    private static final Set<String> CLOSE = Set.of("\"", "''", "”", "'", "’", ")");

    private Nickname() {}

    /** Behind the closing mark of a nickname that opens at a token; the token itself where there is none. */
    static int end(TaggedSentence sentence, int open) {
        if (!OPEN.contains(sentence.word(open)) || !sentence.tag(open - 1).startsWith("NNP")) {
            return open;
        }
        int i = open + 1;
        while (i < open + 1 + LONGEST && i < sentence.size() && sentence.token(i).isCapitalized()
                && !sentence.word(i).equals(sentence.word(i).toUpperCase(Locale.ROOT))) {
            i++;
        }
        boolean named = i > open + 1 && CLOSE.contains(sentence.word(i)) && i + 1 < sentence.size()
                && (sentence.tag(i + 1).startsWith("NNP") || sentence.token(i + 1).word().matches("d[aei]l?|van|von|bin|al"));
        return named && sentence.token(i + 1).begin() - sentence.token(i).end() <= 1 ? i + 1 : open;
    }

    /** The name without it. */
    static String without(TaggedSentence sentence, Run run) {
        StringBuilder name = new StringBuilder();
        int begin = run.begin();
        for (int i = run.begin() + 1; i < run.end(); i++) {
            int end = end(sentence, i);
            if (end > i) {
                name.append(TitleFinder.spelled(sentence, begin, i)).append(' ');
                begin = end;
                i = end - 1;
            }
        }
        return name + TitleFinder.spelled(sentence, begin, run.end());
    }

    /** The nickname with what follows it: "Frank Bainimarama"; empty where there is none. */
    static String with(TaggedSentence sentence, Run run) {
        for (int i = run.begin() + 1; i < run.end(); i++) {
            int end = end(sentence, i);
            if (end > i) {
                return TitleFinder.spelled(sentence, i + 1, end - 1) + " " + TitleFinder.spelled(sentence, end, run.end());
            }
        }
        return "";
    }
}
