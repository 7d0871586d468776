package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.text.parse.Models;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whoever holds an office acts, however long the office and its seat before the name are")
class TitledNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "President of Belarus Alexander Lukashenko visited Togo. | Lukashenko",
        "In May, President of Equatorial Guinea Teodoro Obiang visited Togo. | Obiang",
        "Foreign Minister of Armenia Ararat Mirzoyan visited Togo. | Mirzoyan",
        "Republic of Cyprus President Nikos Christodoulides visited Togo. | Christodoulides",
        "Kenyan President William Ruto visited Togo. | Ruto"
    })
    void actors(String text, String actor) {
        SentenceNames names = Reading.of(2025, text).getFirst();
        ParsedSentence sentence = TitledNames.mend(Models.parser().parse(names.sentence()), names);
        int verb = IntStream.range(0, sentence.size()).filter(i -> sentence.token(i).word().equals("visited")).findFirst().orElseThrow();
        assertEquals(List.of(actor), new Arguments(sentence).subjects(verb).stream().map(i -> sentence.token(i).word()).toList());
    }
}
