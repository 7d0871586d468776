package org.geokg.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.geokg.article.Article;
import org.geokg.claim.Extraction;
import org.geokg.claim.RelationCatalog;
import org.geokg.decision.Decision;
import org.geokg.entity.Entity;
import org.geokg.fusion.Fusion;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.Ontology;
import org.geokg.graph.OntologyRelations;
import org.geokg.problem.ProblemSink;

/**
 * Changes to a store. Each method is one transaction: it happens whole or, if anything fails, not at all, and readers see
 * the old state until it is done. After each, the store holds what building it from its articles alone would give, whatever
 * the order in which they came.
 */
public final class GraphUpdate {
    private final GraphStore store;
    private final Ontology ontology;
    private final RelationCatalog relations;
    private final Fusion fusion;
    private final Function<String, Optional<Entity>> gazetteer;
    private final ArticleMapper mapper;

    /**
     * @param ontology  the ontology that the store is to hold
     * @param fusion    weighs claims, with the same ontology's relations
     * @param gazetteer finds the entities that entities refer to: what a ministry is a body of, what a capital stands for
     */
    public GraphUpdate(
            GraphStore store, Ontology ontology, Fusion fusion, Function<String, Optional<Entity>> gazetteer) {
        this.store = store;
        this.ontology = ontology;
        this.relations = new RelationCatalog(OntologyRelations.read(ontology));
        this.fusion = fusion;
        this.gazetteer = gazetteer;
        this.mapper = new ArticleMapper(store.iris(), new ClaimCheck(relations));
    }

    /**
     * Takes in articles: one that the store has is replaced, with all that only it supported; one that it has just so, from
     * the same version of the extractor, is left alone. Articles may be read while the transaction is open, so give an
     * iterator over a queue to extract and store at once. If none comes and the ontology is the same, nothing is written.
     *
     * @param extractorVersion version of program, rules and gazetteer
     * @param problems         told of each claim that breaks the ontology, and of ids that come twice
     */
    public IngestReport ingest(Iterable<Extraction> extractions, String extractorVersion, ProblemSink problems) {
        return ingest(extractions, Optional.empty(), extractorVersion, problems);
    }

    /**
     * Takes in articles, as above, and decisions with them.
     *
     * @param decisions take the place of those that the store has; empty to leave these as they are
     */
    public IngestReport ingest(Iterable<Extraction> extractions, Optional<List<Decision>> decisions,
            String extractorVersion, ProblemSink problems) {
        Iterator<Extraction> arriving = extractions.iterator();
        if (!arriving.hasNext() && hasOntology() && (decisions.isEmpty() || hasDecisions(decisions.get()))) {
            return IngestReport.NOTHING;
        }
        return change(ingest -> {
            decisions.ifPresent(ingest::decide);
            arriving.forEachRemaining(e -> ingest.take(mapper.map(e, extractorVersion), problems));
        });
    }

    /** Whether the store has just these decisions. */
    public boolean hasDecisions(List<Decision> decisions) {
        DatasetGraph data = store.data();
        return Txn.calculateRead(data, () -> new StoredDecisions(data, store.iris()).are(decisions));
    }

    /** Those of the decisions to which nothing in the store answers: it is gone, or they would break the ontology. */
    public List<Decision> unused(List<Decision> decisions) {
        DatasetGraph data = store.data();
        StoredDecisions stored = new StoredDecisions(data, store.iris());
        return Txn.calculateRead(data, () -> decisions.stream().filter(d -> !stored.isUsed(d)).toList());
    }

    /**
     * Takes articles out, with all that only they supported. Unknown ids are ignored; if all are unknown, nothing is written.
     * Returns how many there were.
     */
    public int withdraw(Collection<String> articleIds) {
        if (articleIds.stream().allMatch(id -> stored(id).isEmpty())) {
            return 0;
        }
        int[] withdrawn = {0};
        change(ingest -> {
            for (String id : new TreeSet<>(articleIds)) {
                withdrawn[0] += ingest.withdraw(id) ? 1 : 0;
            }
        });
        return withdrawn[0];
    }

    /**
     * Whether the store has this article just so, from the same version of the extractor: then there is no need to read it
     * again.
     */
    public boolean isCurrent(Article article, String extractorVersion) {
        return stored(article.id())
                .filter(old -> old.extractorVersion().equals(extractorVersion)
                        && old.textSha256().equals(ArticleMapper.sha256(article.text()))
                        && old.title().equals(article.title())
                        && old.publisher().equals(article.publisher())
                        && old.published().equals(article.published())
                        && old.url().equals(article.url()))
                .isPresent();
    }

    /**
     * Looks at the store as it would be if only the articles dated by a day had been read. Whatever the look changes in the
     * data is given up with the rest: afterwards the store is as before.
     *
     * @param day  the last day of knowledge; empty for all articles, undated ones included
     * @param look runs within the transaction that is given up
     */
    public <T> T supposeKnownAt(Optional<LocalDate> day, Supplier<T> look) {
        DatasetGraph data = store.database();
        data.begin(TxnType.WRITE);
        try {
            if (day.isPresent()) {
                Ingest ingest = ingest(data);
                new StoredArticles(data, store.iris(), relations).notKnownAt(day.get()).forEach(ingest::withdraw);
                ingest.finish();
            }
            return look.get();
        } finally {
            data.abort();
            data.end();
        }
    }

    /** Whether the store holds the ontology just as it is. */
    public boolean hasOntology() {
        DatasetGraph data = store.data();
        return Txn.calculateRead(data, () -> OntologyCopy.isFresh(data.getDefaultGraph(), ontology.graph()));
    }

    /** What the store says about an article. */
    public Optional<ArticleRecord> stored(String articleId) {
        DatasetGraph data = store.data();
        return Txn.calculateRead(data, () -> new StoredArticles(data, store.iris(), relations).find(articleId));
    }

    private IngestReport change(Consumer<Ingest> steps) {
        DatasetGraph data = store.data();
        return Txn.calculateWrite(data, () -> {
            OntologyCopy.refresh(data.getDefaultGraph(), ontology.graph());
            Ingest ingest = ingest(data);
            steps.accept(ingest);
            return ingest.finish();
        });
    }

    private Ingest ingest(DatasetGraph data) {
        return new Ingest(data, store.iris(), mapper, relations, fusion, gazetteer);
    }
}
