package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geokg.text.Token;
import org.junit.jupiter.api.Test;

/** Each story's last date, as the days that it may mean. */
class StoryTest {

    @Test
    void aYearInFrontHoldsForTheDaysBehindIt() {
        assertEquals("2006-07-12..2006-07-12", undated("In 2006 war broke out.", "On 12 July rockets hit the north."));
        assertEquals("2022-01-09..2022-01-09", undated("After it refused to vote in 2022, the bloc acted on 9 January."));
    }

    @Test
    void aYearThatDescribesSomebodyDoesNot() {
        assertEquals("2020-03-01..2020-03-31", on("2020-05-01", "The president, elected in 2017, signed it in March."));
    }

    @Test
    void aMonthWithItsYearLeadsToTheNextOne() {
        assertEquals("2015-06-01..2015-06-30", on("2020-05-01", "They signed it in March 2015 and ratified it in June."));
        assertEquals("2016-01-05..2016-01-05", on("2020-05-01", "It left in October 2015.", "It came back on January 5."));
    }

    @Test
    void butNotToOneThatSoundsEarlier() {
        assertEquals("2020-02-01..2020-02-29", on("2020-05-01", "They signed it in March 2015.", "In February they met."));
    }

    @Test
    void whatLiesCloseToTheDayOfPublicationIsNews() {
        assertEquals("2020-04-02..2020-04-02", on("2020-05-01", "In 2006 war broke out.", "On 2 April they met."));
        assertEquals("2006-04-02..2006-04-02", on("2020-09-01", "In 2006 war broke out.", "On 2 April they met."));
    }

    @Test
    void aStoryEndsWhereNoDateFollows() {
        assertEquals("2020-07-12..2020-07-12",
                on("2020-11-01", "In 2006 war broke out.", "Many fled.", "Many came back.", "On 12 July they met."));
    }

    @Test
    void aStoryEndsWithAYearThatIsToldFromThePresent() {
        assertEquals("2005-05-01..2005-05-31", on("2005-08-02", "It began in March 2002.", "Last year they fell out.", "In May it left."));
        assertEquals("2019-05-01..2019-05-31", on("2020-02-01", "It began in March 2002, and this year it fails.", "It left in May."));
        assertEquals("2002-05-01..2002-05-31", on("2005-08-02", "It began in March 2002.", "Last year's talks failed.", "In May it left."));
        assertEquals("2002-05-01..2002-05-31", on("2005-08-02", "In March 2002 it began, he said on Monday.", "In May it left."));
    }

    @Test
    void aStoryEndsWithWhatIsToldFromTheDayOfWriting() {
        assertEquals("2024-08-01..2024-08-31", on("2024-11-14", "They signed it in March 2015.", "Last September it left.", "In August they met."));
        assertEquals("2014-01-11..2014-01-11", on("2014-04-25", "It quit in June 2012.", "They met yesterday.", "On 11 January they clashed."));
        assertEquals("2001-06-01..2001-08-31",
                on("2001-12-28", "They met in July 1972.", "It cut ties on 22 November.", "He visited them in the summer."));
        assertEquals("2012-08-01..2012-08-31", on("2014-04-25", "It began in June 2012, she said yesterday.", "In August it left."));
    }

    @Test
    void anAsideNeitherOpensAStoryNorGoesOnWithOne() {
        assertEquals("2013-07-01..2013-07-31",
                on("2014-04-25", "Fiji , which/WDT applied in March 2012 , left last/JJ week .", "In July they met."));
        assertEquals("2006-06-01..2006-06-30",
                on("2006-09-29", "Togo joined in April 1999.", "Its premier , who/WP took office in June , left"));
    }

    @Test
    void anotherStoryIsNewsWhereItsDateStandsBehind() {
        assertEquals("2013-04-19..2013-04-19",
                on("2013-12-03", "Serbia applied in March 2012.", "Togo/NNP and Fiji signed it on 19 April."));
        assertEquals("2012-04-19..2012-04-19",
                on("2013-12-03", "Serbia applied in March 2012.", "It/PRP signed the treaty on 19 April."));
    }

    @Test
    void aDateInFrontGoesOnWithAStoryThatBeganInFrontOrWithWhatItToldOf() {
        assertEquals("2022-04-01..2022-04-30",
                on("2022-08-09", "Fiji/NNP and Togo did so in September 2019 .", "In/IN April , Chad/NNP signed a pact"));
        assertEquals("2022-04-01..2022-04-30",
                on("2022-08-09", "Fiji/NNP and Togo did so in September 2019 .", "In/IN April the/DT Solomons/NNPS signed a pact"));
        assertEquals("2020-04-01..2020-04-30",
                on("2022-08-09", "In/IN September 2019 Fiji/NNP did so .", "In/IN April , Chad/NNP signed a pact"));
        assertEquals("2020-04-01..2020-04-30",
                on("2022-08-09", "Fiji/NNP and Togo did so in September 2019 .", "In/IN April , they/PRP signed a pact"));
    }

    @Test
    void whatIsToComeIsOfNoOldStory() {
        assertEquals("2013-01-01..2013-01-31", on("2013-12-03", "It applied in March 2012 and will/MD open talks in January."));
    }

    @Test
    void itDoesNotRunAheadOfThePresent() {
        assertEquals("2019-06-01..2019-06-30", on("2020-02-01", "In January 2020 they met.", "They had signed it in June."));
    }

    private static String undated(String... sentences) {
        return last(Optional.empty(), sentences);
    }

    private static String on(String day, String... sentences) {
        return last(Optional.of(new ReferenceDate(LocalDate.parse(day), Basis.ARTICLE_DATE)), sentences);
    }

    private static String last(Optional<ReferenceDate> reference, String... sentences) {
        List<List<Token>> tokens = Arrays.stream(sentences).map(Sentences::split).toList();
        TimeReader reader = new TimeReader();
        TimeMention mention = Story.follow(tokens, tokens.stream().map(reader::read).toList(), reference).getLast().getLast();
        DateRange days = TimeResolver.resolve(mention, new Anchor(reference, Direction.PAST, Optional.empty())).orElseThrow();
        return days.first() + ".." + days.last();
    }
}
