package org.geokg.entity.reference;

import java.util.List;
import java.util.stream.Stream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** "We" and "us" in a speech: whoever is said to speak. */
final class FirstPersons {
    private static final double CERTAINTY = 0.9;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final PhraseReader reader;
    private final WordBook words;

    FirstPersons(ParsedSentence sentence, Arguments arguments, PhraseReader reader, WordBook words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.reader = reader;
        this.words = words;
    }

    List<Referent> read(int pronoun, Search search) {
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            List<Referent> found = Stream.concat(Stream.of(t), sentence.children(t, "parataxis", "dep").stream())
                    .filter(v -> isSaying(sentence.lemma(v)) && sentence.tag(v).startsWith("VB"))
                    .flatMap(v -> arguments.subjects(v).stream())
                    .filter(s -> !sentence.tag(s).startsWith("PRP") && !sentence.isWithin(pronoun, s))
                    .flatMap(s -> reader.read(s, search.forAnybody()).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found.stream()
                        .map(r -> new Referent(r.entity(), pronoun, sentence.token(pronoun).word(), r.certainty() * CERTAINTY))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isSaying(String verb) {
        return words.has(WordClass.SAYING, verb) || words.has(WordClass.ANSWERING, verb);
    }
}
