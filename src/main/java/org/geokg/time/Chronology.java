package org.geokg.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.Sentence;
import org.geokg.text.Token;

/**
 * The entries of a list of dates: "2004: Chad signs a treaty. Togo protests." Each opens with its date and a colon or dash,
 * or stands below it. What an entry goes on to tell is of its date too.
 */
public final class Chronology {
    /** So many make a list; fewer may be a dateline or an aside. */
    private static final int ENTRIES = 3;

    private static final Set<String> BULLETS = Set.of("*", "•", "·", "-", "–", "—", "#");
    private static final Set<String> BEHIND = Set.of(":", "-", "--", "–", "—");

    private Chronology() {}

    /** An entry's sentence and the date that opens it. */
    public record Head(int sentence, TimeMention date) {}

    /**
     * For each sentence the head of the entry that it goes on with; none for a head, and none outside of such a list.
     *
     * @param mentions the dates of each sentence, from left to right
     * @param text     the article's text
     */
    public static List<Optional<Head>> of(List<Sentence> sentences, List<List<TimeMention>> mentions, String text) {
        List<Optional<Head>> heads = IntStream.range(0, sentences.size()).mapToObj(s -> mentions.get(s).stream().findFirst()
                .filter(date -> opens(date, sentences.get(s).tokens())).map(date -> new Head(s, date))).toList();
        List<Optional<Head>> entries = new ArrayList<>();
        Optional<Head> current = Optional.empty();
        for (int s = 0; s < sentences.size() && heads.stream().flatMap(Optional::stream).count() >= ENTRIES; s++) {
            boolean below = current.filter(h -> stands(h, sentences)).isPresent();
            boolean same = s > 0 && text.substring(sentences.get(s - 1).end(), sentences.get(s).begin()).indexOf('\n') < 0;
            entries.add(heads.get(s).isEmpty() && (below || same) ? current : Optional.empty());
            current = heads.get(s).or(below || same ? () -> entries.getLast() : Optional::empty);
        }
        return entries.isEmpty() ? sentences.stream().map(s -> Optional.<Head>empty()).toList() : List.copyOf(entries);
    }

    /** Alone in its line. */
    private static boolean stands(Head head, List<Sentence> sentences) {
        return head.date().endToken() >= sentences.get(head.sentence()).tokens().size() - 1;
    }

    /** Whether a date opens an entry. */
    static boolean opens(TimeMention date, List<Token> tokens) {
        boolean first = date.connective() == Connective.AT
                && tokens.subList(0, date.beginToken()).stream().allMatch(t -> BULLETS.contains(t.word()));
        return first && (date.endToken() == tokens.size() || BEHIND.contains(tokens.get(date.endToken()).word()));
    }
}
