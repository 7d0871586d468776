package org.geokg.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/** Bodies that act for their state or group: "Armenian forces", "the parliament of Georgia", "its army", "Houthi rebels". */
final class Bodies {
    private static final double BODY = 0.97;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final NounPhrases phrases;
    private final Ownership ownership;
    private final Governments governments;
    private final PhraseReader reader;

    Bodies(ParsedSentence sentence, Arguments arguments, NounPhrases phrases, Ownership ownership, Governments governments,
            PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.phrases = phrases;
        this.ownership = ownership;
        this.governments = governments;
        this.reader = reader;
    }

    /** Whom the body with this head acts for. */
    List<Referent> read(int head, Search search) {
        String lemma = sentence.lemma(head);
        boolean stateAgent = NounClasses.STATE_AGENTS.contains(lemma);
        boolean groupAgent = NounClasses.GROUP_AGENTS.contains(lemma) || isCouncil(head, lemma);
        if (NounClasses.STATES.contains(lemma) || !stateAgent && !groupAgent) {
            return List.of();
        }
        Optional<Entity> governed = governments.stateOf(head);
        if (governed.isPresent()) {
            return List.of(new Referent(governed.get(), head, phrases.text(head), BODY));
        }
        Map<String, Referent> found = new LinkedHashMap<>();
        for (Referent owner : owners(head, lemma, search)) {
            boolean state = owner.entity().isA(EntityType.STATE) || owner.entity().metonymFor().isPresent()
                    || owner.entity().bodyOf().isPresent();
            if (state && stateAgent || !state && groupAgent && owner.entity().isA(EntityType.ORGANIZATION)) {
                found.putIfAbsent(owner.entity().id(), new Referent(owner.entity(), head, phrases.text(head), owner.certainty() * BODY));
            }
        }
        return List.copyOf(found.values());
    }

    /** "EU foreign ministers" meet and decide as the body; a single minister does not. */
    private boolean isCouncil(int head, String lemma) {
        return phrases.isPlural(head) && NounClasses.COUNCILS.contains(lemma);
    }

    /** "the junta in Mali", "the authorities in Kabul" too. */
    private List<Referent> owners(int noun, String lemma, Search search) {
        List<Referent> owners = ownership.owners(noun, search.forAnybody());
        if (!owners.isEmpty() || !NounClasses.LOCAL_AGENTS.contains(lemma)) {
            return owners;
        }
        return sentence.children(noun, "nmod").stream()
                .filter(c -> arguments.prepositions(c).equals("in"))
                .flatMap(c -> reader.read(c, search.deeper()).stream())
                .toList();
    }
}
