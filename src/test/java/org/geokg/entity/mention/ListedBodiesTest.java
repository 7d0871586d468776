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

@DisplayName("Who is listed behind a name with \"of\" acts beside the whole of it")
class ListedBodiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The League of Arab States and Turkey condemned Chad. | League, Turkey",
        "The Association of Southeast Asian Nations, India and Japan condemned Chad. | Association, India, Japan",
        "The Government of National Accord and Turkey condemned Chad. | Government, Turkey",
        "The presidents of Kenya and Togo condemned Chad. | presidents",
        "The League of Arab States condemned Chad. | League"
    })
    void actors(String text, String actors) {
        SentenceNames names = Reading.of(2025, text).getFirst();
        ParsedSentence sentence = ListedBodies.mend(Models.parser().parse(names.sentence()), names);
        Arguments arguments = new Arguments(sentence);
        int verb = IntStream.range(0, sentence.size()).filter(i -> sentence.token(i).word().equals("condemned")).findFirst().orElseThrow();
        List<String> found = arguments.subjects(verb).stream().flatMap(s -> arguments.coordinated(s).stream()).distinct().sorted()
                .map(i -> sentence.token(i).word()).toList();
        assertEquals(List.of(actors.split(", ")), found);
    }
}
