package org.geokg.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.pipeline.MentionList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The folder is given by {@code -Dgeokg.re3d=DIR}; {@code -Dgeokg.list=true} lists what was missed and what was wrong. */
@DisplayName("On re3d's reports about Syria and Iraq,")
class Re3dTest {
    private static final double LEAST_ENTITY_F1 = 0.70;
    private static final double LEAST_RELATION_F1 = 0.08;
    private static final Path FOLDER = Path.of(System.getProperty("geokg.re3d", "../shared/corpora/re3d"));
    private static final boolean LIST = Boolean.getBoolean("geokg.list");
    private static final Set<String> TYPES = Set.of("Person", "Organisation", "Location", "Nationality");

    /** Each of our relations in re3d's coarser words. */
    private static final Map<String, Set<String>> LABELS = Map.ofEntries(
            Map.entry("attacked", Set.of("FightingAgainst")),
            Map.entry("atWarWith", Set.of("FightingAgainst")),
            Map.entry("alliedWith", Set.of("AlliesOf")),
            Map.entry("partnershipWith", Set.of("AlliesOf")),
            Map.entry("memberOf", Set.of("BelongsTo")),
            Map.entry("holdsOfficeIn", Set.of("BelongsTo", "InChargeOf")),
            Map.entry("leads", Set.of("InChargeOf")),
            Map.entry("metWith", Set.of("CommWith")),
            Map.entry("mediatedBetween", Set.of("CommWith")),
            Map.entry("accused", Set.of("Dislikes")),
            Map.entry("condemned", Set.of("Dislikes")),
            Map.entry("threatened", Set.of("Dislikes")),
            Map.entry("imposedSanctionsOn", Set.of("Dislikes")),
            Map.entry("providedAidTo", Set.of("Likes")),
            Map.entry("locatedIn", Set.of("CoLocated")),
            Map.entry("headquarteredIn", Set.of("CoLocated")),
            Map.entry("visited", Set.of("CoLocated")));

    private static Reader reader;
    private static List<Re3d.Document> documents;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "re3d is not given");
        documents = new Re3d().read(FOLDER);
        reader = new Reader();
    }

    @Test
    @DisplayName("named persons, organizations and places are found")
    void entities() {
        Score score = documents.stream().map(d -> entities(d, reader.read(d.article()).named())).reduce(Score.NONE, Score::plus);
        System.out.println("re3d entities: " + score);
        assertTrue(score.f1() > LEAST_ENTITY_F1, score::toString);
    }

    @Test
    @DisplayName("relations between named ends are found")
    void relations() {
        Score score = documents.stream().map(d -> relations(d, reader.read(d.article()))).reduce(Score.NONE, Score::plus);
        System.out.println("re3d relations: " + score);
        assertTrue(score.f1() > LEAST_RELATION_F1, score::toString);
    }

    private static Score entities(Re3d.Document document, List<MentionList.Entry> all) {
        List<MentionList.Entry> given = all.stream().filter(m -> !m.entity().isA(EntityType.AGREEMENT)).toList();
        List<Re3d.Span> wanted = document.entities().stream().filter(e -> TYPES.contains(e.type()) && e.isNamed()).toList();
        List<MentionList.Entry> wrong = given.stream().filter(m -> wanted.stream().noneMatch(w -> fits(m, w))).toList();
        List<Re3d.Span> missed = wanted.stream().filter(w -> given.stream().noneMatch(m -> fits(m, w))).toList();
        if (LIST) {
            wrong.forEach(m -> System.out.println("entity wrong: " + m.words() + " " + m.entity().types()));
            missed.forEach(w -> System.out.println("entity missed: " + w.type() + " " + w.words()));
        }
        return new Score(given.size(), given.size() - wrong.size(), wanted.size(), wanted.size() - missed.size());
    }

    private static boolean fits(MentionList.Entry mention, Re3d.Span span) {
        return span.overlaps(mention.begin(), mention.end()) && isKind(mention.entity(), span.type());
    }

    /** A state is an organization, a location or, as an adjective, a nationality. */
    private static boolean isKind(Entity entity, String type) {
        boolean state = entity.isA(EntityType.STATE);
        return switch (type) {
            case "Person" -> entity.isA(EntityType.PERSON);
            case "Organisation" -> state || entity.isA(EntityType.ORGANIZATION);
            case "Nationality" -> state || entity.isA(EntityType.PLACE);
            default -> state || entity.isA(EntityType.PLACE);
        };
    }

    private static Score relations(Re3d.Document document, Reader.Reading reading) {
        Set<String> labels = new HashSet<>();
        LABELS.values().forEach(labels::addAll);
        List<Re3d.Link> wanted = document.relations().stream()
                .filter(r -> labels.contains(r.type()) && r.source().isNamed() && r.target().isNamed())
                .toList();
        List<Claim> given = reading.claims().stream()
                .filter(c -> LABELS.containsKey(c.relation().name()) && !isWithinOneSpan(c, document))
                .toList();
        List<Claim> wrong = new ArrayList<>(given);
        List<Re3d.Link> missed = new ArrayList<>(wanted);
        for (Re3d.Link link : wanted) {
            List<Claim> same = given.stream().filter(c -> fits(document, reading, c, link)).toList();
            wrong.removeAll(same);
            missed.removeIf(l -> l == link && !same.isEmpty());
        }
        if (LIST) {
            wrong.forEach(c -> System.out.println("relation wrong: " + c.subject().label() + " " + c.relation().name() + " "
                    + c.object().label() + " | " + c.evidence().quote()));
            missed.forEach(l -> System.out.println("relation missed: " + l.source().words() + " " + l.type() + " "
                    + l.target().words() + " | " + document.article().text().substring(
                            Math.min(l.source().begin(), l.target().begin()), Math.max(l.source().end(), l.target().end()))));
        }
        return new Score(given.size(), given.size() - wrong.size(), wanted.size(), wanted.size() - missed.size());
    }

    /** "Iraqi President Fuad Masum" is one entity there, and no office. */
    private static boolean isWithinOneSpan(Claim claim, Re3d.Document document) {
        return claim.relation().name().equals("holdsOfficeIn") && document.entities().stream()
                .filter(e -> e.type().equals("Person") && e.overlaps(claim.evidence().begin(), claim.evidence().end()))
                .anyMatch(e -> e.words().contains(claim.subjectText()) && !e.words().equals(claim.subjectText()));
    }

    /** The same sentence, the same label, and the same two ends, whichever way round; who holds an office may stand for it. */
    private static boolean fits(Re3d.Document document, Reader.Reading reading, Claim claim, Re3d.Link link) {
        boolean sentence = link.source().overlaps(claim.evidence().begin(), claim.evidence().end());
        if (!sentence || !LABELS.get(claim.relation().name()).contains(link.type())
                || !(claim.object() instanceof ClaimObject.Of object)) {
            return false;
        }
        Set<String> source = actors(document, reading, link.source());
        Set<String> target = actors(document, reading, link.target());
        Set<String> s = reading.actors(claim.subject());
        Set<String> o = reading.actors(object.entity());
        return meet(source, s) && meet(target, o) || meet(source, o) && meet(target, s);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Whom a span means, by its own words and by those that the annotation calls the same. */
    private static Set<String> actors(Re3d.Document document, Reader.Reading reading, Re3d.Span span) {
        Set<String> ids = new HashSet<>(reading.actors(span.begin(), span.end()));
        document.relations().stream()
                .filter(r -> r.type().equals("IsSynonymOf") && r.source().overlaps(span.begin(), span.end()))
                .forEach(r -> ids.addAll(reading.actors(r.target().begin(), r.target().end())));
        return ids;
    }
}
