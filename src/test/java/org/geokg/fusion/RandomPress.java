package org.geokg.fusion;

import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.geokg.fusion.Press.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;

/** Articles that say this and that about few entities, so that claims meet, agree, contradict and end each other. */
final class RandomPress {
    private static final List<String> ACTORS = List.of("mali", "togo", "mali/ministry", "keita");
    private static final List<String> RELATIONS = List.of(
            "memberOf", "withdrewFrom", "seeksMembershipIn", "suspendedParticipation", "alliedWith", "attacked",
            "imposedSanctionsOn", "liftedSanctionsOn", "hasDiplomaticRelationsWith", "severedRelationsWith",
            "suppliedArmsTo", "holdsOfficeIn", "holdsOfficeIn");
    private static final List<String> SENTENCES = List.of(
            "Mali is no longer what it was, its neighbours say, and nor is anybody else in the region.",
            "Mali is no longer what it was, its neighbours say, and nor is anybody else in the region today.",
            "Something happened.");

    private final Random random;

    RandomPress(Random random) {
        this.random = random;
    }

    List<Extraction> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(
                        "article-" + i,
                        pick(List.of("Herald", "Courier", "Gazette", "")),
                        random.nextInt(6) == 0 ? "" : date(3),
                        IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(c -> draft()).toArray(Press.Draft[]::new)))
                .toList();
    }

    private Press.Draft draft() {
        String relation = pick(RELATIONS);
        String subject = pick(List.of("mali", "togo", "keita"));
        String object = pick(List.of("mali", "togo", "ecowas").stream().filter(o -> !o.equals(subject)).toList());
        Press.Draft draft = relation.equals("holdsOfficeIn")
                ? office(pick(List.of("keita", "diallo")), pick(List.of("President", "Premier", "Senator")), object)
                : claim(subject, relation, object);
        if (relation.equals("holdsOfficeIn") && random.nextInt(4) == 0) {
            draft.former();
        }
        boolean event = Relations.CATALOG.find(relation).orElseThrow().kind() == Relation.Kind.EVENT;
        timed(draft, event);
        coloured(draft);
        return draft.confidence(random.nextInt(20, 100) / 100.0);
    }

    private void timed(Press.Draft draft, boolean event) {
        String date = date(1 + random.nextInt(3));
        if (random.nextInt(3) == 0) {
            return;
        }
        if (event) {
            draft.on(date);
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> draft.since(date);
            case 1 -> draft.until(date);
            default -> draft.during("201" + random.nextInt(5), "202" + random.nextInt(5));
        }
    }

    private void coloured(Press.Draft draft) {
        switch (random.nextInt(8)) {
            case 0, 1 -> draft.negated();
            case 2 -> draft.deniedBy(pick(ACTORS));
            case 3 -> draft.told(pick(List.of(Factuality.values())));
            case 4 -> draft.by(pick(ACTORS));
            case 5 -> draft.bySomebody("officials");
            default -> { }
        }
        if (random.nextInt(5) == 0) {
            draft.kind(pick(List.of("military", "easing")));
        }
        if (random.nextInt(4) == 0) {
            draft.quote(pick(SENTENCES));
        }
    }

    /** A year, month or day. */
    private String date(int parts) {
        String year = "20" + random.nextInt(18, 25);
        return switch (parts) {
            case 1 -> year;
            case 2 -> year + "-0" + random.nextInt(1, 4);
            default -> year + "-0" + random.nextInt(1, 4) + "-1" + random.nextInt(4);
        };
    }

    private <T> T pick(List<T> list) {
        List<T> choices = new ArrayList<>(list);
        return choices.get(random.nextInt(choices.size()));
    }
}
