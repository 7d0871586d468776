package org.geokg.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/** "We" and "us" in a speech: whoever is said to speak. */
final class FirstPersons {
    private static final double CERTAINTY = 0.9;
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "add", "declare", "state", "write", "announce", "warn", "stress", "insist", "note", "underline",
            "tweet", "remark", "conclude", "explain", "argue", "claim", "emphasize", "emphasise", "reiterate", "assert", "vow",
            "respond", "reply", "post");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final PhraseReader reader;

    FirstPersons(ParsedSentence sentence, Arguments arguments, PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.reader = reader;
    }

    List<Referent> read(int pronoun, Search search) {
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            List<Referent> found = Stream.concat(Stream.of(t), sentence.children(t, "parataxis", "dep").stream())
                    .filter(v -> SAYING.contains(sentence.lemma(v)) && sentence.tag(v).startsWith("VB"))
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
}
