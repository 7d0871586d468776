package org.geokg.claim.stance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Finds who says what a sentence says: the subject of a verb of saying, or who stands after "according to". */
final class SpeakerFinder {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;

    SpeakerFinder(ParsedSentence sentence, Arguments arguments, ReferentFinder referents) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
    }

    /** Who says what a verb of saying governs; of several the first. */
    Optional<Speaker> of(int verb) {
        return arguments.subjects(verb).stream().findFirst().flatMap(this::named);
    }

    /** Who stands after "according to" anywhere in the sentence. */
    Optional<Speaker> accordingTo() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int head = sentence.headOrRoot(i);
            if (sentence.lemma(i).equals("accord") && sentence.lemma(i + 1).equals("to") && head >= 0) {
                return named(head);
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> named(int head) {
        Optional<Entity> found = Stream.concat(referents.single(head).stream(), behind(head))
                .flatMap(r -> referents.speaker(r).stream())
                .findFirst();
        if (found.isPresent()) {
            return Optional.of(new Speaker.Named(found.get()));
        }
        boolean words = sentence.tag(head).startsWith("NN") || sentence.tag(head).equals("CD");
        return words ? Optional.of(new Speaker.Unnamed(phrase(head))) : Optional.empty();
    }

    private Stream<Referent> behind(int head) {
        if (!referents.isMouthpiece(head)) {
            return Stream.empty();
        }
        Stream<Referent> byPreposition = Stream.of("from", "by", "for", "of")
                .flatMap(p -> arguments.byPreposition(head, p).stream())
                .flatMap(t -> referents.single(t).stream());
        return Stream.concat(referents.possessors(head).stream(), byPreposition);
    }

    private String phrase(int head) {
        List<Integer> before = sentence.children(head, "det", "amod", "compound", "nmod:poss", "nummod");
        return sentence.words(before.stream().reduce(head, Math::min), head);
    }
}
