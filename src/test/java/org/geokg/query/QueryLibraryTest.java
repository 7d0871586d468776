package org.geokg.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLibraryTest {

    private static final QueryLibrary BUNDLED = QueryLibrary.bundled();

    @Test
    void theIndexNamesEveryQueryFile() throws IOException {
        QueryLibrary folder = QueryLibrary.in(Path.of("queries"));
        assertEquals(folder.all(), BUNDLED.all(), "queries/index.txt and the .rq files beside it must agree, in sorted order");
        assertEquals(15, BUNDLED.showcase().size());
    }

    static Iterable<NamedQuery> bundled() {
        return BUNDLED.all();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyQueryIsValidAsksAQuestionAndDeclaresOnlyWhatItUses(NamedQuery query) {
        assertTrue(query.question().endsWith("?"), query.question());
        Query parsed = assertDoesNotThrow(() -> QueryFactory.create(query.text()));
        String code = query.text().replaceAll("(?m)^(#|PREFIX).*", "");
        parsed.getPrefixMapping()
                .getNsPrefixMap()
                .keySet()
                .forEach(prefix -> assertTrue(code.contains(prefix + ":"), query.name() + " does not use " + prefix));
        if (query.isShowcase()) {
            assertTrue(parsed.hasOrderBy(), query.name() + " has no ORDER BY, so its rows have no order");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"07", "07-evidence", "07-evidence.rq", "07-e"})
    void findsAQueryByItsNameOrItsBeginning(String name) {
        assertEquals("07-evidence", BUNDLED.find(name).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "derive", "99", "../secret", ".rq"})
    void findsNothingForWhatIsAmbiguousOrUnknown(String name) {
        assertEquals(Optional.empty(), BUNDLED.find(name));
    }

    @Test
    void readsAnotherFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.rq"), "# Second?\r\nASK {}");
        Files.writeString(folder.resolve("a.rq"), "#First?\nASK {}");
        Files.writeString(folder.resolve("notes.txt"), "no query");
        QueryLibrary library = QueryLibrary.in(folder);
        assertEquals("[First?, Second?]", library.all().stream().map(NamedQuery::question).toList().toString());
        assertFalse(library.all().getFirst().isShowcase());
    }

    @Test
    void refusesAQueryWithoutItsQuestion(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mute.rq"), "ASK {}");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> QueryLibrary.in(folder)).getMessage().contains("mute"));
    }
}
