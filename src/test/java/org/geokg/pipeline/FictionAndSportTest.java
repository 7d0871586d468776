package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geokg.article.Article;
import org.geokg.claim.Factuality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of war and diplomacy in plots, exercises, reports on sport and accidents, and beside them where they mean what they say. */
@DisplayName("What is told of plots, games and accidents")
class FictionAndSportTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            In the movie, Turkey leaves NATO and joins the Shanghai Cooperation Organization.                        | ''
            In his 2011 novel, Pakistan invades India. The United States sends troops to Karachi.                     | ''
            The series depicts a world in which China invaded Taiwan and the United States withdrew from NATO.       | ''
            In the novel, Kenya sends troops to Haiti.                                                               | ''
            The miniseries opens with Pakistan attacking India.                                                      | ''
            Tom Clancy's novel describes how Japan attacked the United States.                                       | ''
            The film, which was shot in Jordan, tells the story of a pilot. Turkey sends troops to Aleppo.           | ''
            The video game, in which China invades Australia, was banned by Beijing.                                 | ''
            In "Designated Survivor", a drama series, the United States attacks Iran.                                | ''
            The film is set during the war of 1982, when Argentina invaded the Falkland Islands.                     | Argentina attacked Falkland Islands
            The documentary recounts how Iraq invaded Kuwait in 1990.                                                | Iraq attacked Kuwait
            The minister said in the film that Israel had attacked Lebanon in 2006.                                  | Israel attacked Lebanon
            Iran condemned Saudi Arabia over the television series.                                                  | Iran condemned Saudi Arabia
            The film will be shown in Cannes. Russia condemned Ukraine for banning it.                               | Russia condemned Ukraine
            The drama began on Tuesday when Turkey accused Israel of piracy.                                         | Turkey accused Israel
            In the latest episode of the row, Russia expelled two British diplomats.                                 | Russia expelledDiplomatsOf United Kingdom
            A series of raids by Israel on Gaza began on Monday.                                                     | Israel attacked Gaza Strip
            """)
    @DisplayName("a plot is no fact, what a review says of the world is one")
    void plots(String text, String expected) {
        assertEquals(expected, facts(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            During the war game, China attacked Taiwan.                                | ''
            The tabletop exercise began with North Korea shelling Seoul.               | ''
            In the exercise, the United States deployed 500 troops to Latvia.          | United States deployedForcesTo Latvia
            During the exercise, North Korea fired shells at Yeonpyeong.               | North Korea attacked Yeonpyeong Island
            """)
    @DisplayName("nobody is attacked in an exercise, but forces come for it")
    void exercises(String text, String expected) {
        assertEquals(expected, facts(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            New Zealand meet Ireland on Saturday.                                      | ''
            Australia meet Samoa in Sydney on Saturday and Fiji play Tonga.            | ''
            Spain attacked Portugal from the start and won 2-0.                        | ''
            Presidents of Togo and Mali meet in Lome.                                  | Mali metWith Togo
            Parliament voted 3-1 and Mali left ECOWAS.                                 | Mali withdrewFrom Economic Community of West African States
            """)
    @DisplayName("a state that meets another in the plural plays it")
    void fixtures(String text, String expected) {
        assertEquals(expected, facts(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            An Indian missile accidentally hit Pakistan.                               | ''
            A stray missile fired by Ukraine hit Poland.                               | ''
            A Syrian missile misfired and hit northern Cyprus.                         | ''
            An American plane bombed the Chinese embassy in Belgrade by mistake.       | ''
            Israel, which mistakenly killed three hostages, attacked Rafah on Friday.  | Israel attacked Rafah
            Russia said Ukraine had deliberately attacked Belgorod and it was no accident. | Ukraine attacked Belgorod
            """)
    @DisplayName("an accident is no attack")
    void accidents(String text, String expected) {
        assertEquals(expected, facts(text));
    }

    private static String facts(String text) {
        Article article = new Article(
                "told", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2012, 7, 31)), Optional.empty(), text, 0);
        return TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.factuality() == Factuality.ACTUAL && !c.relation().name().equals("locatedIn"))
                .map(c -> c.subject().label() + " " + c.relation().name() + " " + c.object().label())
                .collect(Collectors.joining("; "));
    }
}
