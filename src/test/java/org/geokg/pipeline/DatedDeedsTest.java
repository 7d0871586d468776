package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.ClaimTime;
import org.geokg.time.DateText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences read on Saturday, 1 June 2024, with one deed each that is asked for, and its day. */
@DisplayName("The date of a deed")
class DatedDeedsTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad said on Monday that it was expelling two Sudanese envoys.                   | expelledDiplomatsOf  | 2024-05-27
            Togo announced on Monday that it had severed ties with Benin.                    | severedRelationsWith | 2024-05-27
            Sudan said on Monday that Chad would pay, accusing Kenya of meddling.            | accused              | 2024-05-27
            Chad retaliated on Monday by expelling two Sudanese diplomats.                   | expelledDiplomatsOf  | 2024-05-27
            Kenya sent soldiers to Somalia in 2011 and brought them home in 2020.            | withdrewForcesFrom   | 2020
            Kenya sent soldiers to Somalia in 2011 and brought them home in 2020.            | deployedForcesTo     | 2011
            Ten months after Chad cut ties with Sudan, trade is at a standstill.             | severedRelationsWith | 2023-08
            Kyiv marked the second anniversary of Russia's invasion of Ukraine.              | attacked             | 2022
            Macky Sall visited Gambia on Monday. The two countries signed a treaty on trade. | signedAgreementWith  | 2024-05-27
            Wang Yi is visiting Fiji. The visit began on Tuesday and ends today.             | visited              | 2024-05-28
            Sudanese jets attacked Goma. Monday's raid was the third this year.              | attacked             | 2024-05-27
            Malta accused Libya of piracy. The accusation, made on Friday, was rejected.     | accused              | 2024-05-31
            Macky Sall arrived in Gambia on Monday. He was received by Adama Barrow.         | metWith              | 2024-05-27
            The African Union said on Monday that it had suspended Gabon.                    | suspendedFrom        | 2024-05-27
            Twenty years on from the American invasion of Iraq, the town is rebuilding.      | attacked             | 2004
            The African Union has suspended Gabon following a coup on Monday.                | suspendedFrom        | ''
            The mission reopened in 2018, and Chad has since signed a border pact with Mali. | signedAgreementWith  | ''
            Chad and Togo traded barbs on Friday over Chad's raid on Goma.                   | attacked             | ''
            Fiji left the bloc on 6 May. The exit comes two days after Chad attacked Sudan.  | attacked             | 2024-05-04
            On Monday Kenya denied Sudanese accusations.                                     | accused              | ''
            Niger completed its withdrawal from ECOWAS in January.                           | withdrewFrom         | 2024-01
            Chad, which last month completed its exit from the Commonwealth, called for aid. | withdrewFrom         | 2024-05
            Israel ended its offensive in Lebanon on Friday.                                 | attacked             | ''
            France, which sent troops to Mali in 2013, withdrew the last of them in April.   | withdrewForcesFrom   | 2024-04
            France, which sent troops to Mali in 2013, withdrew the last of them in April.   | deployedForcesTo     | 2013
            Mali, under military rule since 2020, accused Algeria of hostile acts.           | accused              | ''
            6 April: the African Union condemns Chad's raid, and Niger severs ties with it.  | condemned            | 2024-04-06
            Kenya met Uganda in August 2005, the year Sudan severed ties with Iran.          | severedRelationsWith | 2005
            Kenya met Uganda on 3 May 2018, the day Sudan severed ties with Iran.            | severedRelationsWith | 2018-05-03
            Israel welcomed guests on Friday after Iraq attacked Kuwait.                     | attacked             | ''
            Chad accuses Sudan of a raid last month.                                         | accused              | ''
            """)
    @DisplayName("is that of the saying, the occasion or the noun that names it again where they are one, and never that of what came after or before")
    void date(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Relations soured in 2019, when Kenya expelled the Somali ambassador. | expelledDiplomatsOf | 2019
            Relations have been poor since 2019, when Kenya expelled the Somali ambassador. | expelledDiplomatsOf | 2019
            Until 2019, when Kenya severed ties with Qatar, trade was brisk. | severedRelationsWith | 2019
            Togo went the opposite way on May 1, when it severed ties with Taiwan. | severedRelationsWith | 2024-05-01
            Togo held the chair in March 2011, when Chad applied to join the African Union. | appliedToJoin | 2011-03
            When the crisis broke out in February, Belarus expelled the ambassador of Poland; all left until April. | expelledDiplomatsOf | 2024-02
            Togo has belonged to the African Union since 1963, and in 2017 it signed the Paris Agreement. | signatoryTo | 2017
            His country has been part of a forum since 2005, and in 2007 Togo severed ties with Chad. | severedRelationsWith | 2007
            Togo announced on Monday that it had severed ties with Benin in March. | severedRelationsWith | 2024-03
            China and Togo announced Thursday that they had set up diplomatic relations as from May 1. | hasDiplomaticRelationsWith | 2024-05-01
            June 1, 2024 (ADDIS ABABA) - Djibouti has accused Eritrea of seizing an island. | accused | ''
            BEIJING, June 1 (Agency) -- China has severed ties with Chad. | severedRelationsWith | ''
            BEIJING, May 30 (Agency) -- China severed ties with Chad yesterday. | severedRelationsWith | 2024-05-29
            Sri Lanka was pulling out of its truce with the Tamil Tigers, which will lapse on Jan. 16. | agreedCeasefireWith | ''
            Chad signed a treaty with Sudan that will take effect on July 1. | signedAgreementWith | ''
            Kenya, which left the bloc in 2019, was silent when Chad attacked Sudan. | attacked | ''
            """)
    @DisplayName("is that of its own clause or of what stands before its \"when\", and never of a dateline or of a clause beside it")
    void whens(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Two days after Chad attacked Sudan on May 3, Kenya severed ties with Qatar. | severedRelationsWith | 2024-05-05
            Two days after Chad attacked Sudan on May 3, Kenya severed ties with Qatar. | attacked | 2024-05-03
            Kenya severed ties with Qatar two days after Chad attacked Sudan on May 3. | severedRelationsWith | 2024-05-05
            On May 5, two days after Chad attacked Sudan, Kenya severed ties with Qatar. | attacked | 2024-05-03
            Kenya severed ties with Qatar on May 5, two weeks before Chad attacked Sudan. | attacked | 2024-05-19
            Chad attacked Sudan in 2004, three years after Togo severed ties with Qatar. | severedRelationsWith | 2001
            Three years after Togo severed ties with Qatar, Chad attacked Sudan in 2004. | severedRelationsWith | 2001
            Togo closed its embassy on May 20. It gave no reason for the move, which came a day after Chad severed ties with Qatar. | severedRelationsWith | 2024-05-19
            Togo closed its embassy on May 20, a day after Chad severed ties with Qatar. | severedRelationsWith | 2024-05-19
            Two years after Togo asked to be let into the African Union, the bloc has taken another small step. | appliedToJoin | 2022
            Two years after Togo applied to join the African Union, the bloc is silent. | appliedToJoin | 2022
            Two years after Togo applied to join the African Union, the bloc rejected it. | appliedToJoin | ''
            Almost two years after Togo applied to join the African Union, the bloc is silent. | appliedToJoin | ''
            Kenya severed ties with Qatar on Monday, a week before Chad attacked Sudan. | attacked | ''
            Kenya severed ties with Qatar on Monday, days after Chad attacked Sudan. | attacked | ''
            Kenya severed ties with Qatar two days after Chad attacked Sudan. | severedRelationsWith | ''
            """)
    @DisplayName("is counted from what is dated so long before or after it")
    void distances(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad attacked Goma overnight. | attacked | 2024-05-31
            Sudanese jets bombed Goma overnight on Tuesday. | attacked | 2024-05-28
            Chad attacked Sudan on May 3. Within a day, Kenya severed ties with Qatar. | severedRelationsWith | 2024-05-03
            Chad attacked Sudan on May 3. Hours later, Kenya severed ties with Qatar. | severedRelationsWith | 2024-05-03
            Chad attacked Sudan on May 3. Kenya severed ties with Qatar within a week. | severedRelationsWith | 2024-05-03
            Chad attacked Sudan on Friday. It left the bloc in May 2003. Togo was glad. The next month Kenya severed ties with Qatar. | severedRelationsWith | 2003-06
            The minister spoke on Friday. Chad was glad. The row dates from May 2003, when he left. Kenya severed ties with Qatar the next day. | severedRelationsWith | 2003-05
            Chad and Togo met in Lome in May 2003 and agreed to cooperate. At the same summit they suspended Kenya from the African Union. | suspendedFrom | 2003-05
            It began in March 2002, when they met. Last year Togo fell out with it. In May Kenya severed ties with Qatar. | severedRelationsWith | 2024-05
            Macky Sall will visit China before the end of the year. | visited | 2024-06-01
            Macky Sall would visit China before July, officials said. | visited | 2024-06-01
            Macky Sall visited China before July. | visited | ''
            Chad attacked Sudan in May. Days later Kenya severed ties with Qatar. | severedRelationsWith | ''
            Chad attacked Sudan on May 3. Kenya severed ties with Qatar within a week of the raid. | severedRelationsWith | ''
            Kenya severed ties with Qatar within a week. | severedRelationsWith | ''
            Macky Sall and Adama Barrow will meet in July. At the same meeting, Chad will sign a treaty with Togo. | signedAgreementWith | 2024-07
            Kenya will leave the African Union by the end of August. | withdrewFrom | 2024-08
            Kenya has expelled Qatari diplomats twice since 2010. | expelledDiplomatsOf | ''
            Macky Sall, in power since 2012, visited China on Monday. | visited | 2024-05-27
            Chad accused Togo on Monday of shelling the port of Goma the previous night. | attacked | 2024-05-26
            The overnight attack by Sudan on Goma was condemned by Chad. | attacked | ''
            """)
    @DisplayName("follows from the date last told, as far as that belongs to the story")
    void stories(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad told reporters in Accra on Thursday that trade was down. It accused Togo of smuggling. | accused | 2024-05-30
            On Thursday Chad said that trade was down. It condemned Togo. | condemned | 2024-05-30
            Chad accused Kenya on Thursday of smuggling. It condemned Togo. | condemned | 2024-05-30
            Chad met Kenya on Thursday. It condemned Togo. | condemned | 2024-05-30
            Chad accused Kenya on Thursday of smuggling. Trade fell in May. It condemned Togo. | condemned | ''
            Chad said on Thursday that trade was down. It had earlier condemned Togo. | condemned | ''
            Chad said on Thursday that trade was down. Kenya condemned Togo. | condemned | ''
            Chad said on Thursday that trade was down. Many came. Few listened. Chad condemned Togo. | condemned | ''
            Mali has left the African Union. Abdoulaye Diop told reporters on Thursday that the decision was hard. | withdrewFrom | 2024-05-30
            Mali has left the African Union. Abdoulaye Diop said on Thursday that trade was down. | withdrewFrom | ''
            """)
    @DisplayName("is that on which the speaker has just been told to speak, to meet others or to arrive")
    void speeches(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mali has left the African Union, its foreign minister said on Monday. | withdrewFrom | 2024-05-27
            Mali has severed its relations with Israel for good, Foreign Minister Abdoulaye Diop told a rally on Monday. | severedRelationsWith | 2024-05-27
            Mali has expelled the French ambassador, Foreign Minister Ousmane Testa told reporters on Monday. | expelledDiplomatsOf | 2024-05-27
            Mali has expelled the French ambassador, the government said on Monday. | expelledDiplomatsOf | 2024-05-27
            Mali has expelled the French ambassador, the Malian government said in a statement on Monday. | expelledDiplomatsOf | 2024-05-27
            Kenya's foreign ministry said on Monday that the country had recognized Kosovo. | recognizes | 2024-05-27
            The foreign ministry said on Monday that Kenya had expelled two Somali diplomats. | expelledDiplomatsOf | 2024-05-27
            President William Ruto said on Monday that Kenya had severed ties with Qatar. | severedRelationsWith | 2024-05-27
            The European Union has imposed sanctions on Mali, the bloc announced on Monday. | imposedSanctionsOn | 2024-05-27
            Kenya is severing ties with Qatar, the government announced on Monday. | severedRelationsWith | 2024-05-27
            Mali has expelled the French ambassador, state television reported on Monday. | expelledDiplomatsOf | ''
            Mali has expelled the French ambassador, French Foreign Minister Pierre Testa told reporters on Monday. | expelledDiplomatsOf | ''
            Mali has already expelled the French ambassador, Foreign Minister Ousmane Testa said on Monday. | expelledDiplomatsOf | ''
            The European Union has imposed sanctions on Mali, the French foreign minister said on Monday. | imposedSanctionsOn | ''
            Kenya will sever ties with Qatar, the government announced on Monday. | severedRelationsWith | ''
            Kenya is withdrawing from the African Union, President William Ruto announced on Monday. | withdrewFrom | ''
            Chad has attacked Goma, the Congolese army said on Monday. | attacked | ''
            """)
    @DisplayName("is that of the telling where those tell of it who did it")
    void tellings(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2004: Chad signs a peace treaty with Togo. | signedAgreementWith | 2004
            2004 - Chad signs a peace treaty with Togo. | signedAgreementWith | 2004
            May 14: Chad signs a peace treaty with Togo. | signedAgreementWith | 2024-05-14
            Feb. 22, 2002: Chad and Sudan sign a peace agreement in Doha. | signedAgreementWith | 2002-02-22
            Dec. 2001 - Kenya expels the Somali ambassador. The Somali government severs ties with Kenya.%n2004 - Chad leaves.%nMay 2005 - Chad returns. | severedRelationsWith | 2001-12
            * Dec. 2001 - Kenya expels the Somali ambassador.%n* 2004 - Chad leaves. Togo severs ties with it.%n* May 2005 - Chad returns. | severedRelationsWith | 2004
            March 12: Mali is quiet.%nMarch 14: Chad leaves. Togo expels the Sudanese ambassador.%nMarch 20: Chad returns. | expelledDiplomatsOf | 2024-03-14
            1999%nKenya expels the Somali ambassador.%n2003%nChad leaves.%n2005%nChad returns. | expelledDiplomatsOf | 1999
            1999%nChad leaves. Mali is glad.%n2003%nKenya expels the Somali ambassador.%n2005%nChad returns. | expelledDiplomatsOf | 2003
            2003%nMarch 12: Chad leaves.%n2004%nMarch 20: Sudan severs ties with Chad.%n2005%nChad returns. | severedRelationsWith | 2004-03-20
            April 2003: Chad leaves. It had severed ties with Kenya before.%nMay 2003: Mali is glad.%nJune 2004: Sudan leaves. | severedRelationsWith | ''
            April 2003: Chad leaves.%nMay 2003: Mali is glad.%nJune 2004: Sudan leaves.%nThe Sudanese army bombed Goma. | attacked | ''
            April 2003: Chad leaves. The Sudanese army bombed Goma. | attacked | ''
            Chad left in 1999. Kenya expelled the Somali ambassador. | expelledDiplomatsOf | ''
            2004 people fled: Chad severs ties with Togo. | severedRelationsWith | ''
            """)
    @DisplayName("is that of its entry in a list of dates")
    void lists(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Olaf Scholz is due in Dakar on Tuesday. | visited | 2024-06-04
            Olaf Scholz is expected in Dakar by the weekend. | visited | 2024-06-01
            Olaf Scholz is due in Dakar a week today. | visited | 2024-06-08
            Togo promised on Monday to withdraw its troops from Mali by Friday. | withdrewForcesFrom | 2024-06-07
            Chad will send troops to Mali on Monday. | deployedForcesTo | 2024-06-03
            Chad agreed to send troops to Mali next month. | deployedForcesTo | 2024-07
            Togo promised on Monday to withdraw its troops from Mali. | withdrewForcesFrom | ''
            On Monday the United Nations urged Rwanda to withdraw its troops from Congo. | withdrewForcesFrom | ''
            The United Nations on Monday demanded that Rwanda withdraw its troops from Congo. | withdrewForcesFrom | ''
            Togo agreed to establish diplomatic relations with Israel on Friday. | hasDiplomaticRelationsWith | ''
            In March 2020 Togo agreed to send troops to Mali. | deployedForcesTo | ''
            """)
    @DisplayName("lies ahead if it is planned, and is not that of the promise or demand")
    void plans(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Israel accused Iran on Sunday of arming Hezbollah. | suppliedArmsTo | ''
            Israel accused Iran on Sunday of arming Hezbollah. | accused | 2024-05-26
            Chad accused Sudan of shelling Goma on Friday. | accused | ''
            Chad accused Sudan of shelling Goma on Friday. | attacked | 2024-05-31
            Chad accused Sudan on Monday of shelling Goma on Sunday. | attacked | 2024-05-26
            Chadian troops were accused by Sudan of crossing the border on Monday. | accused | ''
            Sudan accused Chad of backing rebels on Friday. | accused | 2024-05-31
            Algeria severed ties with Morocco on Tuesday. Its minister accused Rabat of backing rebels. | accused | 2024-05-28
            Chad accused Kenya on Thursday of shelling a ship on May 2. Hours later, Togo severed ties with Qatar. | severedRelationsWith | 2024-05-30
            Macky Sall met Adama Barrow on the sidelines of last week's summit. | metWith | 2024-05-20
            Macky Sall met Adama Barrow at Monday's summit. | metWith | 2024-05-27
            Macky Sall met Adama Barrow ahead of last week's summit. | metWith | ''
            He promised a vote in 2009 but broke his word, and then the Commonwealth suspended Fiji. | suspendedFrom | ''
            """)
    @DisplayName("is not shared by an accusation and what it is about, and is that of the summit where it was done")
    void apart(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @Test
    @DisplayName("makes no plan of what is so now")
    void now() {
        assertEquals(Factuality.ACTUAL,
                claim("Turkish forces resumed their advance on Wednesday, and now hold a third of Cyprus.", "deployedForcesTo").factuality());
    }

    private static Claim claim(String sentence, String relation) {
        Article article = new Article(
                "dated", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty(), sentence.replace("%n", "\n"), 0);
        List<Claim> claims = TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .toList();
        assertEquals(1, claims.size(), () -> "claims of " + relation + " in: " + sentence);
        return claims.getFirst();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Togo became a member of the African Union in 2022. | 2022 |
            In February Togo became a member of the African Union. | 2024-02 |
            Togo was a member of the African Union in 2004. | 2004 | 2004
            Togo did not join the African Union until 2005. | 2005 |
            Not until 2005 did Togo join the African Union. | 2005 |
            """)
    @DisplayName("is where a state of things begins that somebody brought about, and where one ends that was told as past")
    void statesBeginAndEnd(String sentence, String from, String until) {
        ClaimTime.Between time = assertInstanceOf(ClaimTime.Between.class, claim(sentence, "memberOf").time());
        assertEquals(from, time.begin().map(d -> DateText.of(d).first()).orElse(null));
        assertEquals(until, time.end().map(d -> DateText.of(d).first()).orElse(null));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            A week has passed since Tajik tanks attacked Batken, and calm is holding.        | attacked             | 2024-05-25
            It has been ten years since Kyrgyzstan expelled the American ambassador.         | expelledDiplomatsOf  | 2014
            Hours after Colombia recalled its envoy on Tuesday, Bolivia cut ties with Fiji.  | severedRelationsWith | 2024-05-28
            Chad closed its airspace on Sunday, hours after Togo had attacked Lagos.         | attacked             | 2024-05-26
            Chad closed its airspace on Sunday, 48 hours after Togo had attacked Lagos.      | attacked             | ''
            It had been two years since Chad attacked Libya.                                 | attacked             | ''
            In 1996 Lima learned that Argentina had sold rifles to Ecuador.                  | suppliedArmsTo       | ''
            The court ruled in 2005 that Uganda had attacked Rwanda.                         | attacked             | ''
            On Friday a judge ruled that Chad had attacked Libya in 2010.                    | attacked             | 2010
            By the time Mali cut its budget in January 2024, Niger had expelled the French ambassador. | expelledDiplomatsOf | ''
            Chad expelled the German ambassador in April because Malta condemned Libya.      | condemned            | ''
            Peru, at war in 1995, signed a peace treaty with Ecuador in 1998.                | signedAgreementWith  | 1998
            Chad supplied arms to Libya during the 2011 civil war.                           | suppliedArmsTo       | 2011
            Chad was silent on the war of 1998 and supplied arms to Libya.                   | suppliedArmsTo       | ''
            The African Union suspended Sudan after the coup of October 2021.                | suspendedFrom        | 2021-10
            Britain left the European Union after the June 2016 referendum.                  | withdrewFrom         | ''
            """)
    @DisplayName("is counted from the present or from a deed beside it, and is not that of its finding, cause or answer")
    void counted(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Abdoulaye Diop of Mali spoke to reporters on Monday. He accused Algeria of hostile acts.           | accused | 2024-05-27
            In a speech on Monday, Malian President Assimi Goita praised Fiji. His country condemned Algeria.  | condemned | 2024-05-27
            In a speech in 2012, Malian President Assimi Goita praised Fiji. His country condemned Algeria.    | condemned | ''
            Macky Sall visited Gambia on Monday. The two countries signed a treaty on trade.                   | signedAgreementWith | 2024-05-27
            Macky Sall visited Gambia on Monday. The two countries had signed a treaty on trade.               | signedAgreementWith | ''
            Macky Sall met Adama Barrow on Monday. Barrow accused Mali of arming rebels.                       | accused | 2024-05-27
            Macky Sall met Adama Barrow on Monday. Paul Kagame accused Mali of arming rebels.                  | accused | ''
            Gambia and Senegal signed a pact on Monday. Macky Sall met Adama Barrow in Banjul.                 | metWith | 2024-05-27
            Gambia and Senegal signed a pact on 3 June 1998. Macky Sall met Adama Barrow in Banjul.            | metWith | ''
            Gambia and Senegal set up diplomatic ties on 4 March 1965. Macky Sall met Adama Barrow in Banjul.  | metWith | ''
            Gambia cut its ties with Mali last year. Senegal accused Mali of meddling the same day.            | accused | ''
            Gambia cut its ties with Mali on Monday. Senegal accused Mali of meddling the same day.            | accused | 2024-05-27
            Gambia and Mali signed a pact on Monday. Macky Sall met Adama Barrow in Banjul.                    | metWith | ''
            Mali left the bloc in March 2019. Since the start of the year Mali has signed a pact with Fiji.    | signedAgreementWith | 2024-01
            Mali left the bloc in March 2019. At the end of the year Mali signed a pact with Fiji.             | signedAgreementWith | 2019-12
            """)
    @DisplayName("is that of the speech, visit or recent ceremony told right before")
    void onOccasion(String sentences, String relation, String expected) {
        assertEquals(List.of(expected), days(sentences, relation));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad expelled two Fijian envoys on 14 March 2018. Fiji responded by severing ties with Chad.  | severedRelationsWith | 2018-03
            Chad expelled two Fijian envoys on 14 March 2018. Fiji reacted by severing ties with Chad.    | severedRelationsWith | 2018-03
            Chad expelled two Fijian envoys on 28 March 2018. Fiji responded by severing ties with Chad.  | severedRelationsWith | ''
            Chad expelled two Fijian envoys in 2018. Fiji responded by severing ties with Chad.           | severedRelationsWith | ''
            Chad expelled two Fijian envoys on 14 March 2018. Fiji later retaliated by severing ties with Chad. | severedRelationsWith | ''
            Chad expelled two Fijian envoys on 14 March 2018. Fiji severed ties with Chad.                | severedRelationsWith | ''
            """)
    @DisplayName("of an answer is in the month of what it answers")
    void answers(String sentences, String relation, String expected) {
        assertEquals(List.of(expected), days(sentences, relation));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru and Ecuador signed a treaty on Monday. Brazil mediated between them.           | 2024-05-27
            Peru and Ecuador signed a treaty on Monday. Brazil had mediated between them.       | ''
            Peru and Ecuador signed a treaty on Monday. Brazil mediated between them for years. | ''
            Peru and Ecuador signed a treaty on Monday. Brazil mediated between Peru and Chile. | ''
            Peru and Ecuador agreed a truce on Monday. The truce was brokered by Chad, which chairs the bloc this year. | 2024-05-27
            Brazil, a partner of Fiji since 1969, offered to mediate between Peru and Ecuador.  | ''
            On Monday Peru met Bolivia. Brazil mediated between Peru and Ecuador.               | ''
            Russia brokered the 1994 truce between Armenia and Azerbaijan.                      | 1994
            The 1994 truce between Armenia and Azerbaijan was brokered by Russia.               | 1994
            Russia, a member of the bloc since 1994, brokered a truce between Armenia and Azerbaijan. | ''
            """)
    @DisplayName("of mediating is that of what came of it")
    void mediation(String sentences, String expected) {
        assertEquals(List.of(expected), days(sentences, "mediatedBetween"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The war between Chad and Libya ended in 1987.     | ''   | 1987
            Chad and Libya were at war in 1987.               | 1987 | 1987
            """)
    @DisplayName("on which a war is over is not that on which it began")
    void wars(String sentence, String from, String until) {
        ClaimTime.Between time = assertInstanceOf(ClaimTime.Between.class, claim(sentence, "atWarWith").time());
        assertEquals(from, time.begin().map(d -> DateText.of(d).first()).orElse(""));
        assertEquals(until, time.end().map(d -> DateText.of(d).first()).orElse(""));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            In a report published on Monday, the UN said Chad had expelled Sudan's ambassador. | expelledDiplomatsOf | ''
            A video released on Monday showed that Chad had bombed the Sudanese town of Tine. | attacked | ''
            In a statement issued on Monday, Chad condemned Sudan. | condemned | 2024-05-27
            In a decree published on Monday, Chad imposed sanctions on Sudan. | imposedSanctionsOn | 2024-05-27
            Chad said in a statement released on Monday that it was severing ties with Sudan. | severedRelationsWith | 2024-05-27
            When Mali left the bloc in May, Chad had severed ties with Sudan. | severedRelationsWith | ''
            Mali left the bloc in May, but Chad had severed ties with Sudan long before. | severedRelationsWith | ''
            Only in 2018, after a coup, did relations sour; Egypt accused Turkey of arming rebels in 2019. | accused | 2019
            Chad severed ties with Mali in 2020 in response to Mali's raid on the town of Tine two years earlier. | attacked | 2018
            Chad severed ties with Mali on Monday in response to Mali's raid on the town of Tine. | attacked | ''
            On Monday Togo condemned France's bombing of Kidal. | attacked | ''
            Thousands marched in Lome on Monday to protest France's bombing of Kidal. | attacked | ''
            Gabon left the bloc in 2018, the year in which Chad severed ties with Sudan. | severedRelationsWith | 2018
            Gabon left the bloc in 2003, the year after it had severed ties with Sudan. | severedRelationsWith | 2002
            Since December Chad has repeatedly accused Sudan of arming rebels. | accused | ''
            The Iranian-backed Houthi rebels seized the ship on Monday. | alliedWith | ''
            The United States invaded Afghanistan after the attacks of September 2001. | attacked | ''
            """)
    @DisplayName("is not that of the text that tells it, of a deed beside it, or of who is against it")
    void beside(String sentence, String relation, String expected) {
        assertEquals(List.of(expected), days(sentence, relation));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Togo left the bloc on Monday. In the evening, Chad expelled Sudan's ambassador. | expelledDiplomatsOf | 2024-05-27
            Togo left the bloc on Monday. Earlier in the day, Chad expelled Sudan's ambassador. | expelledDiplomatsOf | 2024-05-27
            Togo left the bloc on 3 April. By the end of the month Chad had expelled Sudan's ambassador. | expelledDiplomatsOf | 2024-04
            Sudan severed ties with Chad on Monday. In response, Chad expelled two Sudanese diplomats. | expelledDiplomatsOf | ''
            Sudan severed ties with Chad on 6 May. In response, Chad expelled two Sudanese diplomats. | expelledDiplomatsOf | 2024-05
            Peru and Chile signed a treaty on Sunday. President Gabriel Boric was received by President Dina Boluarte. | metWith | 2024-05-26
            Chad announced on Monday a truce between Togo and Benin after brokering it by telephone. | mediatedBetween | 2024-05-27
            """)
    @DisplayName("goes on from the day just told, and is in the month of what it answers")
    void onwards(String sentences, String relation, String expected) {
        assertEquals(List.of(expected), days(sentences, relation));
    }

    private static List<String> days(String sentences, String relation) {
        Article article = new Article(
                "dated", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty(), sentences, 0);
        return TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation)).map(c -> day(c.time())).distinct().toList();
    }

    private static String day(ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> "";
            case ClaimTime.At at -> DateText.of(at.day()).first();
            case ClaimTime.Between between -> between.begin().map(d -> DateText.of(d).first()).orElse("");
        };
    }
}
