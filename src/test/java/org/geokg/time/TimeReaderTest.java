package org.geokg.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.geokg.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are dates, and how they are tied to the rest of the sentence. */
class TimeReaderTest {
    private final TimeReader reader = new TimeReader();

    @ParameterizedTest
    @ValueSource(strings = {
            "Moscow sent 2,000 troops and 2000 tanks to the border",
            "about 2010 people died in 1900 villages",
            "in 2000 villages people died",
            "more than 2000 were killed and over 2015 wounded",
            "under Resolution 2231 and Article 5 and Agenda 2030",
            "the F-16 and the MiG-2000 and COVID-19 and 31 Abrams",
            "the G20, the P5+1 and the B-52",
            "at 2000 GMT and for $ 2010",
            "Theresa May/MD may resign", "It may/MD march on", "a long march to the sea",
            "April Glaspie met Saddam Hussein and June Smith",
            "a letter from April Glaspie and one by May Chan",
            "after May/NNP resigned/VBD nobody followed",
            "two seconds later it fell", "the second man and the third quarterback", "five-day war",
            "the 10-year security accord", "two days after General Burhan toppled the government",
            "a week-long pause", "Bloody Sunday and Black Friday", "the Sunday Times reported",
            "USA Today reported", "the Prague Spring and the Arab Spring", "a spring in Geneva",
            "the 2014-style tactics", "in his 40s and 50s", "the end of the war", "the beginning of talks",
            "32 March", "99999999", "in 99999999 it ended", "in 0000 and in 0 and in 3050",
            "for years it ruled for two years", "9/11 and 24/7 and 1/2",
            "on 5/6/2025 it ended", "on 2025-02-30 it ended", "on 2025-13-01 it ended", "99/99/2025",
            "99999999 days ago", "0 days ago", "the year of the dragon", "a day in the life", "last but not least",
            "next to the last man",
            "from 2000 to 3000 people", "late President Reagan",
            "in 1500 B.C. they came in the 3rd century B.C.", "early elections", "its budget for 2024",
            "Second World War", "mid-air collision", "pre-2014 borders", ", , and -", "-", "in", "the", "of the"})
    void readsNoDateIn(String sentence) {
        assertEquals(List.of(), reader.read(Sentences.split(sentence)));
        assertEquals(List.of(), reader.read(Sentences.whole(sentence)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "suspended in August 2024 | in August 2024 | AT",
            "suspended on March 31 | on March 31 | AT",
            "at the end of 2024 it left | at the end of 2024 | AT",
            "struck in the early hours of Monday | in the early hours of Monday | AT",
            "arrived this afternoon | this afternoon | AT",
            "struck the port last night | last night | AT",
            "Throughout 2020 it was ill | Throughout 2020 | AT",
            "It is a member as of 2023 | as of 2023 | AT",
            "Kerry November 8 | November 8 | AT",
            "has ruled since 2014 | since 2014 | SINCE",
            "has ruled ever since May | ever since May | SINCE",
            "has ruled since at least 2014 | since at least 2014 | SINCE",
            "a charter dating from January 2009 | dating from January 2009 | SINCE",
            "closed until Friday | until Friday | UNTIL",
            "through 2020 it ruled | through 2020 | UNTIL",
            "was a member from 1990 to 1994 | from 1990 to 1994 | FROM",
            "was a member between 2003 and 2011 | between 2003 and 2011 | FROM",
            "in force from 1 May | from 1 May | FROM",
            "in force starting in 2020 | starting in 2020 | FROM",
            "left before 2014 | before 2014 | BEFORE",
            "left prior to March 2014 | prior to March 2014 | BEFORE",
            "stayed after 2014 | after 2014 | AFTER",
            "a member by 2030 | by 2030 | BY",
            "refused for the past year | for the past year | FOR_DURATION",
            "a meeting planned for December | for December | AT",
            "a vote set for 2026 | for 2026 | AT",
            "refused over the past year | over the past year | AT",
            "said late on Tuesday that | late on Tuesday | AT",
            "In late January, they met | In late January | AT",
            "the war (1990-1994) ended | 1990-1994 | AT"})
    void tiesTheDateByItsPreposition(String sentence, String words, Connective connective) {
        for (List<Token> tokens : List.of(Sentences.split(sentence), Sentences.whole(sentence))) {
            TimeMention mention = only(tokens);
            assertEquals(words, mention.text());
            assertEquals(connective, mention.connective());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "the 2016 election | 2016 | true",
            "the failed/JJ 2016 coup | 2016 | true",
            "before the 1994 Budapest Memorandum | 1994 | true",
            "Russia's 2022 invasion | 2022 | true",
            "an October blog post | October | true",
            "the Oct. 7 attack | Oct. 7 | true",
            "the attack of 7 October 2023 | of 7 October 2023 | true",
            "Tuesday's border attack | Tuesday | true",
            "at Friday/NNP talks/NNS | at Friday | true",
            "the 2019-2021 crisis | 2019-2021 | true",
            "In 2016 President Obama left | In 2016 | false",
            "on Friday he left | on Friday | false",
            "Obama Sunday ordered/VBD it | Sunday | false",
            "in the 1990s war | in the 1990s | false"})
    void tellsDatesOfNounsFromDatesOfClauses(String sentence, String words, boolean modifier) {
        TimeMention mention = only(Sentences.split(sentence));
        assertEquals(words, mention.text());
        assertEquals(modifier, mention.modifier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "in 2014, 2015 and 2016 it grew | in 2014; 2015; 2016",
            "in May, June and July it grew | in May; June; July",
            "in May 2021, in June 2022 and since 2023 | in May 2021; in June 2022; since 2023",
            "applied in March 2022 and left in December last year | in March 2022; in December last year",
            "until 2014 it ruled, since 2015 it has not | until 2014; since 2015",
            "on March 31, after suspending it in August 2024 | on March 31; in August 2024",
            "April 6, 2017-The US fired missiles Friday morning | April 6, 2017; Friday morning",
            "in May 20 people died | in May",
            "the 2010 and 2015 elections | 2010; 2015",
            "in the 1960s and 70s it grew | in the 1960s and 70s",
            "from 1 billion in 1820 to 2 billion in 1930 | in 1820; in 1930",
            "This April 4, 2017, photo shows | April 4, 2017",
            "on March 26, 2024 troops came | on March 26"})
    void readsEveryDateOfASentence(String sentence, String words) {
        String read = reader.read(Sentences.split(sentence)).stream()
                .map(TimeMention::text).collect(Collectors.joining("; "));
        assertEquals(words, read);
    }

    @Test
    void mentionsSpanWholeTokensWithTheirPreposition() {
        TimeMention mention = only(Sentences.whole("It left in mid-2019."));
        assertEquals(2, mention.beginToken());
        assertEquals(4, mention.endToken());
        assertEquals(List.of(), reader.read(List.of()));
    }

    private TimeMention only(List<Token> tokens) {
        List<TimeMention> mentions = reader.read(tokens);
        assertTrue(mentions.size() == 1, () -> "one date expected: " + mentions);
        return mentions.getFirst();
    }
}
