package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.geokg.text.ParsedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of two things that somebody is")
class JoinedStandingsTest {
    private static final String BETWEEN = """
            Fiji/fiji/NNP/3/nsubj is/be/VBZ/3/cop a/a/DT/3/det partner/partner/NN/-1/root of/of/IN/5/case NATO/nato/NNP/3/nmod
            since/since/IN/7/case 2013/2013/CD/3/nmod and/and/CC/10/cc a/a/DT/10/det member/member/NN/3/conj of/of/IN/13/case
            the/the/DT/13/det bloc/bloc/NN/10/nmod""";
    private static final String BEHIND = """
            Fiji/fiji/NNP/3/nsubj is/be/VBZ/3/cop a/a/DT/3/det partner/partner/NN/-1/root of/of/IN/5/case NATO/nato/NNP/3/nmod
            and/and/CC/8/cc a/a/DT/8/det member/member/NN/3/conj of/of/IN/11/case the/the/DT/11/det bloc/bloc/NN/8/nmod
            since/since/IN/13/case 2013/2013/CD/8/nmod""";
    private static final String SHARED = """
            Fiji/fiji/NNP/3/nsubj is/be/VBZ/3/cop an/a/DT/3/det ally/ally/NN/-1/root and/and/CC/5/cc member/member/NN/3/conj
            of/of/IN/8/case the/the/DT/8/det bloc/bloc/NN/5/nmod since/since/IN/10/case 2013/2013/CD/3/nmod""";

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "between, partner, false", "between, member, true", "behind, partner, true", "behind, member, false",
        "shared, ally, false", "shared, member, false",
    })
    @DisplayName("a date is of the one that it stands behind, unless they share an article")
    void date(String where, String noun, boolean other) {
        ParsedSentence sentence = Trees.of(switch (where) {
            case "between" -> BETWEEN;
            case "behind" -> BEHIND;
            default -> SHARED;
        });
        assertEquals(other, new JoinedStandings(sentence).isOfOther(Trees.dates(sentence).getFirst(), Trees.index(sentence, noun)));
    }
}
