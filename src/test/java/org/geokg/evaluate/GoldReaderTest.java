package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsAFolderInTheOrderOfItsFileNames() throws IOException {
        write("b.gold.json", "{\"id\": \"b\", \"facts\": []}");
        write("a.gold.json", "{\"id\": \"a\", \"facts\": [], \"ignoreRelations\": [\"accused\"]}");
        write("a.txt", "not gold");
        assertEquals(
                List.of(
                        new GoldArticle("a", List.of(), List.of("accused")),
                        new GoldArticle("b", List.of(), List.of())),
                read(folder));
        assertTrue(problems.isEmpty());
    }

    @Test
    void readsEveryFieldOfAFact() throws IOException {
        Path file = write("x.gold.json", """
                {"id": "x", "facts": [{"s": "Ann Lee|A. Lee", "p": "holdsOfficeIn", "o": "Norway",
                  "aliases": {"o": ["Kingdom of Norway"]}, "role": "Minister", "former": true,
                  "polarity": "affirmed", "factuality": "possible", "date": "2024-05", "attributedTo": "Oslo",
                  "evidence": {"begin": 3, "end": 9}, "difficulty": "hard", "required": false}]}
                """);
        assertEquals(
                List.of(new GoldFact(
                        List.of("Ann Lee", "A. Lee"), "holdsOfficeIn", List.of("Norway", "Kingdom of Norway"),
                        Polarity.AFFIRMED, Factuality.POSSIBLE, Optional.of("2024-05"), Optional.of("Oslo"),
                        Optional.of("Minister"), true, new GoldEvidence.Span(3, 9), Difficulty.HARD, false)),
                read(file).getFirst().facts());
    }

    @Test
    void readsATableWithDefaultsForWhatItLeavesOut() throws IOException {
        Path file = write("gold.csv", """
                \uFEFFarticle,subject,predicate,object,polarity,factuality,date,required
                one,Norway,memberOf,NATO,,,1949,
                two,Norway,memberOf,European Union,negated,actual,,false
                """);
        List<GoldArticle> gold = read(file);
        assertEquals(List.of("one", "two"), gold.stream().map(GoldArticle::id).toList());
        GoldFact first = gold.getFirst().facts().getFirst();
        assertTrue(first.required() && first.isAffirmedAndActual());
        assertEquals(Optional.of("1949"), first.date());
        GoldFact second = gold.getLast().facts().getFirst();
        assertEquals(Polarity.NEGATED, second.polarity());
        assertEquals(false, second.required());
    }

    @Test
    void takesARowWithAnArticleAloneForOneWithoutFacts() throws IOException {
        Path file = write("gold.csv", """
                article,subject,predicate,object
                one,Norway,memberOf,NATO
                two,,,
                three,Norway,,
                """);
        assertEquals(List.of(1, 0), read(file).stream().map(a -> a.facts().size()).toList());
        assertEquals(List.of(4), problems.stream().map(p -> p.line().getAsInt()).toList(), "half a fact is a mistake");
    }

    @Test
    void reportsAnUnknownRelationWithTheOneThatWasMeant() throws IOException {
        Path file = write("gold.csv", "article,subject,predicate,object\nx,Norway,memberof,NATO\n");
        assertTrue(read(file).isEmpty());
        Problem problem = problems.getFirst();
        assertEquals(ProblemCode.GOLD_INVALID, problem.code());
        assertEquals(2, problem.line().getAsInt());
        assertEquals("did you mean memberOf?", problem.advice());
    }

    @Test
    void goesOnAfterABadFile() throws IOException {
        write("a.gold.json", "{\"id\": \"a\",\n \"facts\": [");
        write("b.gold.json", "[]");
        write("c.gold.json", "{\"id\": \"c\", \"facts\": [{\"s\": \"Norway\", \"p\": \"memberOf\"}]}");
        Files.write(folder.resolve("cc.gold.json"), new byte[] {'{', (byte) 0xff, '}'});
        write("d.gold.json", "{\"id\": \"d\", \"facts\": []}");
        assertEquals(List.of("c", "d"), read(folder).stream().map(GoldArticle::id).toList());
        assertEquals(4, problems.size());
        assertEquals("not UTF-8", problems.getLast().found());
        assertTrue(problems.stream().allMatch(p -> p.code() == ProblemCode.GOLD_INVALID));
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Path file = write("gold.csv", "article,subject,object\nx,Norway,NATO\n");
        assertTrue(read(file).isEmpty());
        assertTrue(problems.getFirst().message().contains("no column predicate"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<GoldArticle> read(Path path) throws IOException {
        return new GoldReader(TestRelations.catalog(), problems::add).read(path);
    }
}
