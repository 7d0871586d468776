package org.geokg.serve.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quoted sentence with the words marked that named the two ends of the claim. */
public final class Marked {

    private record Span(int begin, int end) {}

    public static Html quote(String quote, Optional<String> subject, Optional<String> object) {
        List<Span> spans = Stream.of(subject, object)
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty() && quote.contains(words))
                .map(words -> new Span(quote.indexOf(words), quote.indexOf(words) + words.length()))
                .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end))
                .toList();
        List<Html> pieces = new ArrayList<>();
        int from = 0;
        for (Span span : spans) {
            if (span.begin() >= from) {
                pieces.add(Html.text(quote.substring(from, span.begin())));
                pieces.add(Html.of("<mark>{}</mark>", quote.substring(span.begin(), span.end())));
                from = span.end();
            }
        }
        pieces.add(Html.text(quote.substring(from)));
        return Html.of("{}", pieces);
    }

    private Marked() {}
}
