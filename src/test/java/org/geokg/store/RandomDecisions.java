package org.geokg.store;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.MINISTRY;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.Extraction;
import org.geokg.decision.Decision;
import org.geokg.decision.Row;
import org.geokg.entity.Entity;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Samples;
import org.geokg.graph.Vocabulary;

/** Decisions of every sort about what articles tell and what a store makes of it, sensible ones and others. */
final class RandomDecisions {
    private static final List<Entity> ENTITIES = List.of(NORWAY, SWEDEN, FINLAND, MINISTRY, MINISTER);
    private static final List<String> TIMES = List.of("2018", "2019-02", "2018-01-11", "2017/2020-03", "/2019", "unknown");

    private final Random random;

    RandomDecisions(Random random) {
        this.random = random;
    }

    /** A new file: some of the old rows and some new ones, none of which contradict each other. */
    List<Decision> next(List<Decision> before, Collection<Extraction> articles, GraphStore store) {
        Map<String, Decision> file = new LinkedHashMap<>();
        before.stream().filter(d -> random.nextInt(3) > 0).forEach(d -> file.put(subject(d), d));
        List<String> claims = claims(articles);
        List<String> statements = statements(store);
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0, 1 -> add(file, random.nextBoolean() ? "accept" : "reject", claims, "");
                case 2 -> add(file, random.nextBoolean() ? "accept" : "reject", statements, "");
                case 3 -> add(file, "date", claims, pick(TIMES));
                case 4 -> merge(file);
                default -> split(file, articles);
            }
        }
        return List.copyOf(file.values());
    }

    private void add(Map<String, Decision> file, String verb, List<String> targets, String value) {
        if (!targets.isEmpty()) {
            put(file, verb, pick(targets), value);
        }
    }

    /** Only towards the end of the list, so that nothing goes in a circle. */
    private void merge(Map<String, Decision> file) {
        int loser = random.nextInt(ENTITIES.size() - 1);
        int winner = loser + 1 + random.nextInt(ENTITIES.size() - 1 - loser);
        put(file, "merge", "id/" + ENTITIES.get(loser).id(), "id/" + ENTITIES.get(winner).id());
    }

    private void split(Map<String, Decision> file, Collection<Extraction> articles) {
        Entity from = pick(ENTITIES);
        List<Entity> others = ENTITIES.stream().filter(e -> e != from).toList();
        if (!articles.isEmpty()) {
            put(file, "split", "id/" + from.id(),
                    "id/" + pick(others).id() + " article/" + pick(List.copyOf(articles)).article().id());
        }
    }

    private void put(Map<String, Decision> file, String verb, String target, String value) {
        Decision decision = new Row(verb, target, value, "Jo", "2026-03-31", "").read(IriPolicy.DEFAULT.base());
        file.put(subject(decision), decision);
    }

    private static String subject(Decision d) {
        String kind = switch (d.act().word()) {
            case "accept", "reject" -> "judge";
            default -> d.act().word();
        };
        return kind + " " + d.act().target();
    }

    private static List<String> claims(Collection<Extraction> articles) {
        ArticleMapper mapper = new ArticleMapper(IriPolicy.DEFAULT, new ClaimCheck(Samples.RELATIONS));
        List<String> claims = new ArrayList<>();
        articles.forEach(a -> mapper.map(a, "1").claims().forEach(c -> claims.add(IriPolicy.DEFAULT.claim(c.key()).getURI())));
        return claims;
    }

    private static List<String> statements(GraphStore store) {
        return Txn.calculateRead(store.data(), () -> store.data().getDefaultGraph()
                .stream(Node.ANY, RDF.type.asNode(), Vocabulary.STATEMENT)
                .map(t -> t.getSubject().getURI())
                .sorted(Comparator.naturalOrder())
                .toList());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
