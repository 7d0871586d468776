package org.geokg.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.geokg.entity.Entity;
import org.geokg.graph.EntityTriples;
import org.geokg.store.GraphStore;

/** Lists what a person should look at first. */
public final class ReviewList {
    private record Question(ReviewReason reason, String query) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(ReviewReason.DISPUTED, ReviewQueries.DISPUTED),
            new Question(ReviewReason.EXCLUDED, ReviewQueries.EXCLUDED),
            new Question(ReviewReason.WEAK, ReviewQueries.WEAK),
            new Question(ReviewReason.HEARSAY, ReviewQueries.HEARSAY),
            new Question(ReviewReason.UNDATED, ReviewQueries.UNDATED),
            new Question(ReviewReason.QUARANTINED, ReviewQueries.QUARANTINED));

    private final GraphStore store;
    private final EntityTriples entities;
    private final List<Entity> gazetteer;

    /** @param gazetteer the entities that are known, whether the graph has them or not */
    public ReviewList(GraphStore store, Collection<Entity> gazetteer) {
        this.store = store;
        this.entities = new EntityTriples(store.iris());
        this.gazetteer = List.copyOf(gazetteer);
    }

    /** Everything that is open, what most hangs on first. */
    public List<ReviewItem> items() {
        return Txn.calculateRead(store.data(), () -> {
            List<ReviewItem> items = new ArrayList<>();
            QUESTIONS.forEach(q -> ask(q.query(), Optional.empty(), row -> items.add(item(q.reason(), row))));
            new MergeCandidates(things()).all().forEach(candidate -> items.add(item(candidate)));
            return items.stream().sorted(ReviewItem.ORDER).toList();
        });
    }

    private static ReviewItem item(ReviewReason reason, QuerySolution row) {
        return new ReviewItem(reason, row.getResource("target").getURI(), "", row.getLiteral("affected").getInt(),
                text(row, "what"), text(row, "sentence"), text(row, "detail"));
    }

    private ReviewItem item(MergeCandidates.Candidate c) {
        List<String> sentence = new ArrayList<>();
        ask(ReviewQueries.SENTENCE, Optional.of(c.loser().iri()), row -> sentence.add(text(row, "sentence")));
        return new ReviewItem(ReviewReason.SAME_ENTITY, c.loser().iri(), c.winner().iri(), c.loser().statements(),
                c.loser().entity().label() + " = " + c.winner().entity().label(), String.join("", sentence), c.why());
    }

    /** The entities of statements, and those of the gazetteer. */
    private List<NamedThing> things() {
        Map<String, NamedThing> things = new LinkedHashMap<>();
        for (Entity entity : gazetteer) {
            String iri = store.iris().entity(entity.id()).getURI();
            things.put(iri, new NamedThing(iri, entity, 0, List.of()));
        }
        ask(ReviewQueries.ENTITIES, Optional.empty(), row -> {
            // without any statement there is one row, and it is empty
            if (row.contains("entity")) {
                String iri = row.getResource("entity").getURI();
                entities.read(store.data().getDefaultGraph(), row.get("entity").asNode()).ifPresent(entity -> things.put(iri,
                        new NamedThing(iri, entity, row.getLiteral("statements").getInt(),
                                Arrays.stream(text(row, "offices").split(" ")).filter(o -> !o.isEmpty()).toList())));
            }
        });
        return List.copyOf(things.values());
    }

    private void ask(String query, Optional<String> entity, Consumer<QuerySolution> rows) {
        var builder = QueryExecution.dataset(store.dataset()).query(query);
        entity.ifPresent(iri -> builder.substitution("entity", ResourceFactory.createResource(iri)));
        try (QueryExecution execution = builder.build()) {
            execution.execSelect().forEachRemaining(rows);
        }
    }

    private static String text(QuerySolution row, String variable) {
        return Optional.ofNullable(row.getLiteral(variable)).map(Literal::getLexicalForm).orElse("");
    }
}
