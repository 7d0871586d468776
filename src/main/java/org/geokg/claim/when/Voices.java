package org.geokg.claim.when;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.geokg.claim.end.EndResolver;
import org.geokg.entity.Entity;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;

/** Who speaks for whom: "Foreign Minister Diop" and "the Malian government" for Mali. */
public final class Voices {
    private static final Set<String> RULE = Set.of("government", "ministry", "presidency", "cabinet", "junta");

    private final ParsedSentence sentence;
    private final ReferentFinder referents;
    private final EndResolver ends;

    public Voices(ParsedSentence sentence, ReferentFinder referents, EndResolver ends) {
        this.sentence = sentence;
        this.referents = referents;
        this.ends = ends;
    }

    /** Whether all who are named at one place act for those named at the other; "the government" is that of who does it. */
    boolean isOf(List<Integer> speakers, List<Integer> doers) {
        Set<Entity> said = masters(speakers);
        return said.isEmpty() ? !speakers.isEmpty() && speakers.stream().allMatch(this::isUnnamedRule) : masters(doers).containsAll(said);
    }

    private boolean isUnnamedRule(int head) {
        return RULE.contains(sentence.lemma(head)) && sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"))
                && sentence.children(head, "nmod", "nmod:poss", "acl", "acl:relcl").isEmpty() && referents.find(head).isEmpty();
    }

    private Set<Entity> masters(List<Integer> heads) {
        return heads.stream().flatMap(h -> referents.find(h).stream()).map(r -> ends.master(ends.actor(r.entity()))).collect(Collectors.toSet());
    }
}
