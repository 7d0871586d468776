package org.geokg.claim.end;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.rule.Rule;
import org.geokg.entity.Entity;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.Discourse;

/**
 * What an article has told that somebody did, by claims and by names of deeds, so that "the raid" tells who is meant. Grows
 * while the article is read; used by one thread.
 */
public final class Deeds {
    /** Nouns point back no further. */
    private static final int SENTENCES_BACK = 6;

    private final List<Deed> deeds = new ArrayList<>();
    private final Foes foes;
    private final ToldObject theatre;
    private final ToldObject needy;
    private final ToldObject punished;
    private final EndResolver ends;
    private final WordBook words;

    public Deeds(Discourse discourse, EndResolver ends) {
        this.ends = ends;
        this.words = discourse.gazetteer().words();
        this.foes = new Foes(words);
        this.theatre = new ToldObject(words, WordClass.THEATRE_RELATION);
        this.needy = new ToldObject(words, WordClass.NEEDY_RELATION);
        this.punished = new ToldObject(words, WordClass.PUNISHED_RELATION);
        for (int s = 0; s < discourse.size(); s++) {
            new NamedDeeds(discourse.sentence(s), words).read().stream()
                    .map(d -> new Deed(d.kind(), d.doers().stream().map(ends::master).distinct().toList(), d.sentence(), d.token()))
                    .forEach(deeds::add);
        }
    }

    /** Takes note of a claim: what it says was done by its subject. */
    public void tell(Claim claim, Rule rule, int sentence, int token) {
        foes.tell(claim);
        theatre.tell(claim);
        needy.tell(claim);
        punished.tell(claim);
        boolean done = rule.phase() == Rule.Phase.BEGINS && claim.polarity() == Polarity.AFFIRMED
                && claim.factuality() == Factuality.ACTUAL;
        for (DeedKind kind : DeedKind.values()) {
            if (done && kind.isToldBy(claim.relation(), words)) {
                deeds.add(new Deed(kind, List.of(ends.master(claim.subject())), sentence, token));
            }
        }
    }

    Foes foes() {
        return foes;
    }

    ToldObject theatre() {
        return theatre;
    }

    ToldObject needy() {
        return needy;
    }

    ToldObject punished() {
        return punished;
    }

    /**
     * Who did what a noun names again: the only one told of to have done such a thing, as long as none was told of since whose
     * doer is not known; else the only one of the sentence before.
     */
    List<Entity> doers(List<DeedKind> kinds, int sentence, int token) {
        List<Deed> before = deeds.stream()
                .filter(d -> kinds.contains(d.kind()) && d.isBefore(sentence, token) && d.sentence() >= sentence - SENTENCES_BACK)
                .toList();
        List<Set<Entity>> all = told(before);
        if (all.isEmpty()) {
            return List.of();
        }
        int last = before.stream().filter(d -> !d.doers().isEmpty()).mapToInt(Deed::sentence).max().orElseThrow();
        boolean another = before.stream().anyMatch(d -> d.doers().isEmpty() && d.sentence() > last);
        List<Set<Entity>> nearest = told(before.stream().filter(d -> d.sentence() == last).toList());
        boolean near = last >= sentence - 1 && nearest.size() == 1;
        return !another && (all.size() == 1 || near) ? List.copyOf(nearest.getFirst()) : List.of();
    }

    /** The different sets of those who did the deeds; claims of several subjects tell of one deed. */
    private static List<Set<Entity>> told(List<Deed> deeds) {
        Map<List<Object>, Set<Entity>> byPlace = new LinkedHashMap<>();
        deeds.stream().filter(d -> !d.doers().isEmpty()).forEach(d ->
                byPlace.computeIfAbsent(List.of(d.kind(), d.sentence(), d.token()), k -> new LinkedHashSet<>()).addAll(d.doers()));
        return byPlace.values().stream().distinct().toList();
    }
}
