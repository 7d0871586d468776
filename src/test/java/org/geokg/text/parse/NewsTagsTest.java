package org.geokg.text.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.text.TaggedSentence;
import org.geokg.text.split.SentenceReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parts of speech of captions and of names with small letters")
class NewsTagsTest {
    private static String tag(String word, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        TaggedSentence sentence = Models.parser().tag(new SentenceReader().read(article).getFirst());
        return sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow().tag();
    }

    @Test
    void whereSomebodyStandsInAPictureIsNoVerb() {
        assertEquals("RB", tag("left", "Ann Lee, left, and Bo Roe walk in Oslo."));
        assertEquals("RB", tag("right", "Ann Lee, second right, poses with Bo Roe."));
    }

    @Test
    void whoLeavesStillDoes() {
        assertEquals("VBD", tag("left", "Ann Lee left, and Bo Roe stayed."));
        assertEquals("VBD", tag("left", "Ann Lee, who left, is in Oslo."));
    }

    @Test
    void aSmallWordBehindAHyphenEndsTheName() {
        assertEquals("NNP", tag("in", "Moon Jae-in spoke."));
        assertEquals("IN", tag("in", "Moon spoke in Oslo."));
    }

    @Test
    void aNumberOfThingsIsNotWhatSomethingIsAbout() {
        assertEquals("RB", tag("about", "Iran fired about 180 missiles at Israel."));
        assertEquals("IN", tag("about", "They talked about 12 prisoners."));
    }

    @Test
    void fightingBetweenTwoIsAnEvent() {
        assertEquals("NN", tag("Fighting", "Fighting between the army and the militia went on."));
        assertEquals("VBG", tag("fighting", "The army is fighting rebels in the north."));
    }

    @Test
    void whatTwoNamesDidToANounDescribesIt() {
        assertEquals("VBN", tag("brokered", "A U.S.-Russia brokered truce fell apart."));
        assertEquals("VBD", tag("brokered", "Oman brokered a truce."));
    }

    @Test
    void aPastTenseBehindAnInsertionIsNoParticiple() {
        assertEquals("VBD", tag("imposed", "A year later Norway, too, imposed sanctions on Uganda."));
        assertEquals("VBD", tag("bombed", "Chad cut its rates, bombed Libya and held a vote."));
        assertEquals("VBN", tag("sent", "The troops, sent last year, came home."));
    }

    @Test
    void anAcronymBetweenSmallLettersIsNoVerb() {
        assertEquals("NNP", tag("IS", "Oslo said it had hit IS positions near the town."));
        assertEquals("VBZ", tag("IS", "THIS IS NOT A DRILL."));
    }
}
