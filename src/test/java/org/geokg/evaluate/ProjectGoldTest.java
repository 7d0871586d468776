package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.geokg.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own gold keeps to its format, quotes its articles, and is not at odds with itself. */
class ProjectGoldTest {
    private static final Path GOLD = Path.of("data", "gold");
    private static final Path NEWS_READ = Path.of("data", "gold-news", "read");
    private static final Path NEWS_UNSEEN = Path.of("data", "gold-news", "unseen");
    private static final Path PRESS_READ = Path.of("data", "gold-press", "read");
    private static final Path PRESS_UNSEEN = Path.of("data", "gold-press", "unseen");
    private static final Path TOPICS_READ = Path.of("data", "gold-topics", "read");
    private static final Path TOPICS_UNSEEN = Path.of("data", "gold-topics", "unseen");
    private static final Path REPORTS_READ = Path.of("data", "gold-reports", "read");
    private static final Path REPORTS_UNSEEN = Path.of("data", "gold-reports", "unseen");
    private static final Path AFFAIRS = Path.of("data", "gold-affairs");
    private static final List<Path> FOLDERS = List.of(
            GOLD, NEWS_READ, NEWS_UNSEEN, PRESS_READ, PRESS_UNSEEN, TOPICS_READ, TOPICS_UNSEEN, REPORTS_READ, REPORTS_UNSEEN,
            AFFAIRS);
    private static final Path SENTENCES = Path.of("data", "gold-sentences");
    private static final List<Path> TEXTS = List.of(
            GOLD, NEWS_READ, NEWS_UNSEEN, PRESS_READ, PRESS_UNSEEN, TOPICS_READ, TOPICS_UNSEEN, REPORTS_READ,
            REPORTS_UNSEEN, AFFAIRS, Path.of("data", "articles"));

    @Test
    void everyFactIsWellFormed() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path folder : FOLDERS) {
            List<GoldArticle> gold = new GoldReader(TestRelations.catalog(), problems::add).read(folder);
            assertTrue(gold.size() >= 12, folder + ": only " + gold.size());
        }
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "unseen"})
    void everySentenceHasItsFactsOrIsSaidToHaveNone(String half) throws IOException {
        Path folder = SENTENCES.resolve(half);
        List<Problem> problems = new ArrayList<>();
        List<GoldArticle> gold = new GoldReader(TestRelations.catalog(), problems::add).read(folder.resolve("facts.csv"));
        assertEquals(List.of(), problems);
        Set<String> sentences = new LinkedHashSet<>();
        try (CsvTable table = CsvTable.open(folder.resolve("sentences.csv"))) {
            table.forEach(row -> assertTrue(sentences.add(row.text("id")), row.text("id")));
        }
        assertEquals(sentences, gold.stream().map(GoldArticle::id).collect(Collectors.toSet()));
    }

    @Test
    void everyPieceOfEvidenceStandsInItsArticle() throws IOException {
        for (GoldArticle article : gold()) {
            for (Path folder : TEXTS) {
                Path file = folder.resolve(article.id() + ".txt");
                if (Files.exists(file)) {
                    String text = Files.readString(file);
                    article.facts().forEach(f -> assertTrue(text.contains(f.sentence()), article.id()));
                }
            }
        }
    }

    @Test
    void claimsThatRepeatTheGoldScoreFully() throws IOException {
        List<GoldArticle> gold = gold();
        List<GivenClaim> claims = new ArrayList<>();
        gold.forEach(a -> a.facts().forEach(f -> claims.add(repeat(a.id(), f))));
        EvaluationReport report = new Scorer(NameFolding.standard(), TestRelations.catalog()).score(gold, claims);
        // No sentences, as some of them are to stay unread.
        assertEquals(List.of(), report.items().stream().filter(i -> i.kind() != EvaluationItem.Kind.DATE)
                .map(i -> i.article() + " " + i.relation() + " " + i.kind()).toList());
        assertEquals(1, report.overall().f1());
    }

    private static List<GoldArticle> gold() throws IOException {
        GoldReader reader = new GoldReader(TestRelations.catalog(), p -> {});
        List<GoldArticle> gold = new ArrayList<>();
        for (Path folder : FOLDERS) {
            gold.addAll(reader.read(folder));
        }
        return gold;
    }

    /** Under the last of the accepted names. */
    private static GivenClaim repeat(String article, GoldFact fact) {
        return new GivenClaim(
                article, fact.subject().getLast(), fact.relation(), fact.object().getLast(), fact.polarity(),
                fact.factuality(), fact.date(), fact.date(), fact.attributedTo(), fact.role(), fact.former(), 0, 0,
                fact.sentence(), OptionalDouble.of(1), "gold");
    }
}
