package org.geokg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "sanctions russia        | (\"sanctions\" AND \"russia\")",
        "\"state of emergency\"  | (\"state of emergency\")",
        "left “west african”     | (\"left\" AND \"west african\")",
        "\"never closed          | (\"never\" AND \"closed\")",
        "AND OR NOT              | (\"AND\" AND \"OR\" AND \"NOT\")",
        "Sino-Russian            | (\"Sino\\-Russian\")",
        "quote:x*                | (\"quote\\:x\\*\")",
        "a && \\ ! b             | (\"a\" AND \"b\")"
    })
    void allThatIsTypedIsLookedForAndNothingIsSyntax(String typed, String lucene) {
        assertEquals(lucene, SearchWords.in(typed).whole());
    }

    @Test
    void namesMayBeCutShort() {
        assertEquals("((\"Erdo\" OR erdo*) AND \"al\\-A\\*\")", SearchWords.in("Erdo al-A*").beginnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*:*", "[", "(((", "\\", "\"\"", "🙂", "<>"})
    void whatHasNoWordFindsNothing(String typed) {
        assertTrue(SearchWords.in(typed).isEmpty(), typed);
    }
}
