package org.geokg.claim.when;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.geokg.claim.end.EndResolver;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;

/** Who speaks for whom: "Foreign Minister Diop" and "the Malian government" for Mali. */
public final class Voices {


    private final ParsedSentence sentence;
    private final ReferentFinder referents;
    private final EndResolver ends;
    private final WordBook words;

    public Voices(ParsedSentence sentence, ReferentFinder referents, EndResolver ends, WordBook words) {
        this.sentence = sentence;
        this.referents = referents;
        this.ends = ends;
        this.words = words;
    }

    /** Whether all who are named at one place act for those named at the other; "the government" is that of who does it. */
    boolean isOf(List<Integer> speakers, List<Integer> doers) {
        Set<Entity> said = masters(speakers);
        boolean unnamed = !speakers.isEmpty() && speakers.stream().allMatch(s -> isUnnamedRule(s) || isMinister(s));
        return unnamed || !said.isEmpty() && masters(doers).containsAll(said);
    }

    /** "Foreign Minister Mouknass" of whom nothing else is known is one of those of whom the sentence tells. */
    private boolean isMinister(int head) {
        boolean titled = sentence.children(head, "compound").stream().anyMatch(c -> words.has(WordClass.SPEAKING_TITLE, sentence.lemma(c)));
        return titled && sentence.children(head, "nmod:poss", "nmod", "amod", "appos", "acl:relcl").isEmpty()
                && referents.find(head).stream().map(Referent::entity).allMatch(e -> ends.master(e).equals(e) && e.isProvisional())
                && sentence.children(head, "compound").stream().allMatch(c -> referents.find(c).stream().map(Referent::entity)
                        .noneMatch(e -> e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION)));
    }

    private boolean isUnnamedRule(int head) {
        return words.has(WordClass.RULING_BODY, sentence.lemma(head))
                && sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"))
                && sentence.children(head, "nmod", "nmod:poss", "acl", "acl:relcl").isEmpty() && referents.find(head).isEmpty();
    }

    private Set<Entity> masters(List<Integer> heads) {
        return heads.stream().flatMap(h -> referents.find(h).stream()).map(r -> ends.master(ends.actor(r.entity())))
                .collect(Collectors.toSet());
    }
}
