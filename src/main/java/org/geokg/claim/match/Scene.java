package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/**
 * Where it happens: the places named nearest to a word within its phrase or clause. "A bombing that killed eight people
 * outside a hotel in Mogadishu" was in Mogadishu, wherever the parser attached it.
 */
final class Scene {
    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "inside", "outside", "on", "across", "around", "along", "over", "throughout", "close to", "within",
            "in front of", "off", "south of", "north of", "west of", "east of", "into");
    private static final int DEEPEST = 4;

    /** What stands behind these happened at another time, and maybe elsewhere. */
    private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since", "amid", "following", "until", "despite", "like",
            "as");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;

    Scene(ParsedSentence sentence, Arguments arguments, ReferentFinder referents) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
    }

    /** Of "killed one and wounded two in Goma" Goma is the scene of both. */
    List<Referent> of(int head) {
        List<Referent> own = below(head);
        if (!own.isEmpty() || !sentence.tag(head).startsWith("VB")) {
            return own;
        }
        return sentence.children(head, "conj").stream()
                .filter(c -> sentence.tag(c).equals(sentence.tag(head)) && sentence.children(c, "nsubj", "nsubj:pass", "aux").isEmpty())
                .map(this::below)
                .filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    private List<Referent> below(int head) {
        List<Integer> level = List.of(head);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Integer> next = new ArrayList<>();
            List<Referent> found = new ArrayList<>();
            for (int parent : level) {
                for (int c : sentence.children(parent)) {
                    if (isInside(c)) {
                        next.add(c);
                        found.addAll(placesAt(c));
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
            level = next;
        }
        return List.of();
    }

    /** Not what is said, nor told of as another event. */
    private boolean isInside(int child) {
        return switch (sentence.relation(child)) {
            case "ccomp", "parataxis", "punct", "appos", "nsubj", "csubj", "cc", "mark", "case", "det", "nmod:poss", "compound" -> false;
            case "obl", "nmod" -> !OTHER_TIMES.contains(arguments.prepositions(child));
            case "amod" -> sentence.lemma(child).equals("deep"); // "refineries deep inside Russia"
            case "conj", "advcl", "xcomp", "dep" -> !sentence.tag(child).startsWith("VB") && !arguments.isVerbal(child);
            default -> true;
        };
    }

    private List<Referent> placesAt(int head) {
        return LOCATIVE.contains(arguments.prepositions(head)) && !referents.isForce(head)
                ? referents.find(head).stream().filter(Scene::isPlace).toList()
                : List.of();
    }

    private static boolean isPlace(Referent referent) {
        return referent.entity().isA(EntityType.PLACE) || referent.entity().isA(EntityType.STATE);
    }
}
