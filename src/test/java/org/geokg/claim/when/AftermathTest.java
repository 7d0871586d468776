package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geokg.entity.mention.Reading;
import org.geokg.text.ParsedSentence;
import org.geokg.time.Basis;
import org.geokg.time.DateText;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeResolver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences read on Saturday, 1 June 2024. */
@DisplayName("What is done after something sudden")
class AftermathTest {
    private static final Optional<ReferenceDate> TODAY = Optional.of(new ReferenceDate(LocalDate.of(2024, 6, 1), Basis.ARTICLE_DATE));

    private static final Pattern WORD = Pattern.compile("(\\S+)/(\\S+)");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad/NNP left/VBD it/PRP after/IN the/DT coup/NN of/IN October/NNP 2021/CD         | left | 2021-10
            Chad/NNP left/VBD it/PRP after/IN the/DT October/NNP 2021/CD coup/NN               | left | 2021-10
            Chad/NNP left/VBD it/PRP after/IN the/DT coup/NN on/IN May/NNP 3/CD                | left | 2024-05
            Chad/NNP left/VBD it/PRP after/IN the/DT coup/NN on/IN May/NNP 28/CD               | left | ''
            Chad/NNP left/VBD it/PRP in/IN the/DT wake/NN of/IN the/DT 2021/CD coup/NN         | left | 2021
            After/IN the/DT 2021/CD coup/NN ,/, Chad/NNP left/VBD it/PRP                       | left | 2021
            Chad/NNP left/VBD it/PRP days/NNS after/IN the/DT coup/NN of/IN May/NNP 3/CD        | left | 2024-05
            Days/NNS after/IN the/DT coup/NN of/IN May/NNP 3/CD ,/, Chad/NNP left/VBD it/PRP    | left | 2024-05
            Chad/NNP left/VBD it/PRP a/DT day/NN after/IN the/DT coup/NN of/IN May/NNP 3/CD | left | ''
            Chad/NNP left/VBD it/PRP a/DT week/NN after/IN the/DT coup/NN of/IN May/NNP 3/CD       | left | ''
            Chad/NNP left/VBD it/PRP a/DT decade/NN after/IN the/DT 2021/CD coup/NN                 | left | ''
            Chad/NNP left/VBD it/PRP before/IN the/DT 2021/CD coup/NN                          | left | ''
            Chad/NNP left/VBD it/PRP after/IN the/DT 2021/CD vote/NN                           | left | ''
            Chad/NNP left/VBD it/PRP after/IN the/DT 2021/CD war/NN                            | left | ''
            Chad/NNP left/VBD it/PRP and/CC called/VBD for/IN talks/NNS after/IN the/DT 2021/CD coup/NN | left | ''
            """)
    @DisplayName("is done in the same month or year, unless it is counted from, drawn out or waited for")
    void of(String text, String word, String expected) {
        ParsedSentence sentence = Trees.of(WORD.matcher(text.strip())
                .replaceAll(w -> w.group(1) + "/" + w.group(1).toLowerCase(Locale.ROOT) + "/" + w.group(2) + "/-1/root"));
        Aftermath aftermath = new Aftermath(sentence, Reading.gazetteer().words());
        assertEquals(expected, Trees.dates(sentence).stream()
                .flatMap(d -> aftermath.of(d, Trees.index(sentence, word)).stream())
                .flatMap(d -> TimeResolver.resolve(d, sentence.tokens(), TODAY).stream())
                .map(d -> DateText.of(d).first()).findFirst().orElse(""));
    }
}
