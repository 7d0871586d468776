package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence about one event, and in what way and on whose word it puts it forward. */
@DisplayName("The stance of a sentence")
class StanceTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenya sent troops to Haiti.                                   | deployedForcesTo   | actual
            Kenya managed to send troops to Haiti.                        | deployedForcesTo   | actual
            Kenya has begun to send troops to Haiti.                      | deployedForcesTo   | actual
            Kenya will send troops to Haiti.                              | deployedForcesTo   | planned
            Kenya was the first country to send troops to Haiti.          | deployedForcesTo   | actual
            Kenya is the only state to send troops to Haiti.              | deployedForcesTo   | actual
            Kenya will be the first country to send troops to Haiti.      | deployedForcesTo   | planned
            Kenya is not the first country to send troops to Haiti.       | deployedForcesTo   | actual
            Kenya plans to send troops to Haiti.                          | deployedForcesTo   | planned
            Kenya vowed to send troops to Haiti.                          | deployedForcesTo   | planned
            Kenya to send troops to Haiti                                 | deployedForcesTo   | planned
            Kenya accuses Haiti of opening fire on Monday.                | accused            | actual
            Kenya sends troops to Haiti next week.                        | deployedForcesTo   | planned
            Kenya met Haiti's envoys and is to send troops to Haiti.      | deployedForcesTo   | planned
            Kenya may send troops to Haiti.                               | deployedForcesTo   | possible
            Kenya is considering sending troops to Haiti.                 | deployedForcesTo   | possible
            Kenya threatened to send troops to Haiti.                     | deployedForcesTo   | possible
            Kenya reportedly sent troops to Haiti.                        | deployedForcesTo   | possible
            Has Kenya sent troops to Haiti?                               | deployedForcesTo   | possible
            If Kenya sends troops to Haiti, the United States will pay.   | deployedForcesTo   | possible
            The minister urged Kenya to send troops to Haiti.             | deployedForcesTo   | demanded
            Kenya must send troops to Haiti.                              | deployedForcesTo   | demanded
            Kenya and Haiti held talks to restore diplomatic relations.   | hasDiplomaticRelationsWith | planned
            Kenya and Haiti began talks in May to restore diplomatic relations. | hasDiplomaticRelationsWith | planned
            Kenya and Haiti met in Lima to restore diplomatic relations.  | hasDiplomaticRelationsWith | planned
            Kenya and Haiti held talks on the withdrawal of Kenyan troops from Haiti. | withdrewForcesFrom | possible
            They differ on the terms of the withdrawal of Kenyan troops from Haiti. | withdrewForcesFrom | possible
            The talks were about a ceasefire between Israel and Hamas.    | agreedCeasefireWith | possible
            The dispute over the lifting of US sanctions on Haiti dragged on. | liftedSanctionsOn | possible
            The row over last month's withdrawal of Kenyan troops from Haiti goes on. | withdrewForcesFrom | actual
            After talks on energy came the withdrawal of Kenyan troops from Haiti. | withdrewForcesFrom | actual
            Talks over the Kenyan attack on Haiti began on Monday.        | attacked           | actual
            The raid led Kenya to break off relations with Haiti.         | severedRelationsWith | actual
            Haiti won its freedom in May only to be attacked by Kenya.    | attacked           | actual
            Haiti called for American sanctions on Venezuela.             | imposedSanctionsOn | demanded
            Kenya did not send troops to Haiti.                           | deployedForcesTo   | negated
            Kenya sent troops to Haiti, a charge that Kenya rejects.      | deployedForcesTo   | denied
            Kenya sent troops to Haiti, which Nairobi denies.             | deployedForcesTo   | denied
            Kenya imposed sanctions on Haiti for backing gangs, a charge Haiti denies. | imposedSanctionsOn | actual
            Kenya sanctioned Haiti, saying it armed gangs, a charge Haiti denies. | imposedSanctionsOn | actual
            Haiti accused Kenya of spying, something Nairobi denies.      | accused            | actual
            Kenya sent troops to Haiti, accusing it of spying, a charge it denies. | deployedForcesTo | actual
            Kenya sent troops to Haiti, which denied any fighting.        | deployedForcesTo   | actual
            Kenya sent troops to Haiti in May and it arms a militia, which Nairobi denies. | deployedForcesTo | actual
            Kenya never sent troops to Haiti.                             | deployedForcesTo   | negated
            Serbia no longer belongs to NATO.                             | memberOf           | negated
            Serbia is no longer a member of NATO.                         | memberOf           | negated
            Kenya no longer has troops in Haiti.                          | deployedForcesTo   | negated
            No longer does Mali recognize Kosovo.                         | recognizes         | negated
            Kenya no longer denies that it sent troops to Haiti.          | deployedForcesTo   | actual
            Kenya sent no more than 200 troops to Haiti.                  | deployedForcesTo   | actual
            Instead of sending troops to Haiti, Kenya sent aid.           | deployedForcesTo   | negated
            Kenya gave aid rather than send troops to Haiti.              | deployedForcesTo   | negated
            Were Kenya to send troops to Haiti, gangs might flee.         | deployedForcesTo   | possible
            Kenya has yet to send troops to Haiti.                        | deployedForcesTo   | negated
            Kenya refused to send troops to Haiti.                        | deployedForcesTo   | negated
            Kenya will send troops to Haiti if the UN pays.               | deployedForcesTo   | possible
            Chad said that Kenya was set to send troops to Haiti.         | deployedForcesTo   | planned
            Chad warned that Kenya was set to send troops to Haiti.       | deployedForcesTo   | possible
            Kenya warned that it was set to send troops to Haiti.         | deployedForcesTo   | planned
            Chad proposed a truce, an inquiry and the withdrawal of Kenyan troops from Haiti. | withdrewForcesFrom | demanded
            Chad called for Kenyan troops to be deployed in Haiti.        | deployedForcesTo   | demanded
            A deal that includes the withdrawal of Kenyan troops from Haiti is near. | withdrewForcesFrom | planned
            Talks between Kenya and Haiti would open on Monday, it said.  | metWith            | planned
            Talks between Kenya and Haiti never came about.               | metWith            | negated
            Kenya voted to close the office and cut ties with Haiti.      | severedRelationsWith | planned
            Haiti demanded an end to Kenyan attacks on Haiti.             | attacked           | actual
            Haiti urged Kenya to stop attacking Haiti.                    | attacked           | actual
            Haiti asked why Kenya sent troops to Haiti.                   | deployedForcesTo   | actual
            Kenya carried out its threat to send troops to Haiti.         | deployedForcesTo   | actual
            Kenya has not carried out its threat to send troops to Haiti. | deployedForcesTo   | negated
            Kenya went so far as to cut ties with Haiti.                  | severedRelationsWith | actual
            At no point did Kenya send troops to Haiti.                   | deployedForcesTo   | negated
            Neither then nor later did Kenya send troops to Haiti.        | deployedForcesTo   | negated
            There was never a war between Kenya and Haiti.                | atWarWith          | negated
            Kenya would not be talked into sending troops to Haiti.       | deployedForcesTo   | negated
            Kenya is said to have sent troops to Haiti.                   | deployedForcesTo   | actual
            Kenya shut the door on sending troops to Haiti.               | deployedForcesTo   | negated
            Kenya turned down a truce with Haiti.                         | agreedCeasefireWith | denied
            Kenya called reports that it had sent troops to Haiti a fabrication. | deployedForcesTo | denied
            Serbia shelved its bid to join the European Union.            | seeksMembershipIn  | negated
            Kenya ruled out sending troops to Haiti.                      | deployedForcesTo   | negated
            Kenya denied that it had sent troops to Haiti.                | deployedForcesTo   | denied
            Kenya denies sending troops to Haiti.                         | deployedForcesTo   | denied
            Reports that Kenya had sent troops to Haiti were untrue.      | deployedForcesTo   | denied
            Chad called reports that Kenya had armed Haiti baseless.      | suppliedArmsTo     | denied
            Kenya has no intention of sending troops to Haiti.            | deployedForcesTo   | negated
            Kenya stopped short of sending troops to Haiti.               | deployedForcesTo   | negated
            Kenya has resisted sending troops to Haiti.                   | deployedForcesTo   | negated
            Kenya came close to sending troops to Haiti.                  | deployedForcesTo   | possible
            Kenya nearly sent troops to Haiti.                            | deployedForcesTo   | possible
            Kenya is free to send troops to Haiti.                        | deployedForcesTo   | possible
            There has been talk of Kenya leaving NATO.                    | withdrewFrom       | possible
            The minister warned Kenya against sending troops to Haiti.    | deployedForcesTo   | possible
            Haiti will act in case Kenya sends troops to Mali.            | deployedForcesTo   | possible
            Kenya could help by sending troops to Haiti.                  | deployedForcesTo   | possible
            Kenya was supposed to send troops to Haiti.                   | deployedForcesTo   | planned
            Kenya was due to visit talks and to send troops to Haiti.     | deployedForcesTo   | planned
            Mali urged Kenya to end it by sending troops to Haiti.        | deployedForcesTo   | demanded
            Mali issued an ultimatum to Kenya to send troops to Haiti.    | deployedForcesTo   | demanded
            Mali is putting pressure on Kenya to send troops to Haiti.    | deployedForcesTo   | demanded
            Mali gave Kenya until Friday to send troops to Haiti.         | deployedForcesTo   | demanded
            Kenya rejected claims that it had sent troops to Haiti.       | deployedForcesTo   | denied
            Sudan accused Chad of arming the Rapid Support Forces.        | suppliedArmsTo     | possible
            Sudan accused Chad and two envoys of arming the Rapid Support Forces. | suppliedArmsTo | possible
            Hungary blocked EU sanctions on Russia.                       | imposedSanctionsOn | negated
            There are no plans for talks between Serbia and Kosovo.       | metWith            | negated
            Chad's withdrawal from the African Union would hurt it.       | withdrewFrom       | possible
            Kenya said that it was considering sanctions on Haiti.        | imposedSanctionsOn | possible
            Kenya will not allow an American military base in Mombasa.    | deployedForcesTo   | negated
            Sudan says Chad sent troops to Darfur. Chad denies it.        | deployedForcesTo   | possible
            Kenya denied that it had left its base and shelled Somalia.   | attacked           | denied
            Angela Merkel left on Friday ahead of a visit to Chad.        | visited            | planned
            Had Kenya sent troops to Haiti, gangs would have fled.        | deployedForcesTo   | possible
            Had Kenya not sent troops to Haiti, gangs would have stayed.  | deployedForcesTo   | actual
            Suppose Kenya sent troops to Haiti: gangs would flee.         | deployedForcesTo   | possible
            The day Kenya sends troops to Haiti, gangs will flee.         | deployedForcesTo   | possible
            When Kenya sends troops to Haiti, gangs will flee.            | deployedForcesTo   | planned
            Kenya was to have sent troops to Haiti.                       | deployedForcesTo   | planned
            It is high time that Kenya recognised Kosovo.                 | recognizes         | demanded
            Chad told Kenya that it had to recognise Kosovo.              | recognizes         | demanded
            Under the plan, Kenya withdraws its troops from Haiti in May. | withdrewForcesFrom | planned
            According to rumours, Kenya has sent troops to Haiti.         | deployedForcesTo   | possible
            According to an unconfirmed report, Kenya has sent troops to Haiti. | deployedForcesTo | possible
            Kenya and Haiti are negotiating a ceasefire.                  | agreedCeasefireWith | possible
            Kenya would join them in imposing sanctions on Haiti.         | imposedSanctionsOn | possible
            Kenya missed a deadline to withdraw its troops from Haiti.    | withdrewForcesFrom | negated
            A Kenyan drone may have hit a farm in Haiti.                  | attacked           | possible
            It was not Kenya that attacked Haiti.                         | attacked           | negated
            It was not until April that the Rapid Support Forces attacked El Fasher. | attacked | actual
            Not since Kenya recognised Kosovo in 2025 had any state done so. | recognizes      | actual
            Kenya did not recognise Kosovo until 2025.                    | recognizes         | actual
            Kenya has not recognised Kosovo until now.                    | recognizes         | negated
            Kenya did not hesitate to send troops to Haiti.               | deployedForcesTo   | actual
            Kenya will not hesitate to send troops to Haiti.              | deployedForcesTo   | planned
            There is no doubt that Kenya has sent troops to Haiti.        | deployedForcesTo   | actual
            The envoy did not know that Kenya had sent troops to Haiti.   | deployedForcesTo   | actual
            Kenya refused to confirm that it had sent troops to Haiti.    | deployedForcesTo   | possible
            Kenya neither confirmed nor denied that it had sent troops to Haiti. | deployedForcesTo | possible
            Kenya did not deny that it had sent troops to Haiti.          | deployedForcesTo   | possible
            Kenya can confirm that it has sent troops to Haiti.           | deployedForcesTo   | actual
            There is speculation that Kenya will recognise Kosovo.        | recognizes         | possible
            Chad hopes that Kenya will recognise Kosovo.                  | recognizes         | demanded
            Chad acted as if Kenya had sent troops to Haiti.              | deployedForcesTo   | possible
            Kenya is reviewing whether to lift sanctions on Haiti.        | liftedSanctionsOn  | possible
            Kenya is strong enough to attack Haiti, it said.              | attacked           | possible
            Kenya was too weak to attack Haiti.                           | attacked           | negated
            Kenya was only too happy to send troops to Haiti.             | deployedForcesTo   | actual
            Kenya all but severed its diplomatic relations with Haiti.    | severedRelationsWith | possible
            Among its demands is that Kenya withdraw its troops from Haiti. | withdrewForcesFrom | demanded
            In the event of a Kenyan attack on Haiti, Chad would act.     | attacked           | possible
            Kenya tried to take the port, shelling Haiti.                 | attacked           | actual
            Nobody was surprised that Kenya had sent troops to Haiti.     | deployedForcesTo   | actual
            Kenya signed up to recognise Kosovo.                          | recognizes         | planned
            Kenya was sounded out about sending troops to Haiti.          | deployedForcesTo   | possible
            It is not known whether Kenya has sent troops to Haiti.       | deployedForcesTo   | possible
            Kenya would not say how many troops it had sent to Haiti.     | deployedForcesTo   | actual
            Gangs might flee had Kenya sent troops to Haiti.              | deployedForcesTo   | possible
            Gangs would rejoice were Kenya to leave the African Union.    | withdrewFrom       | possible
            Kenya made claims that Chad had sent troops to Haiti, which were disproved. | deployedForcesTo | denied
            Montenegro, which hopes to be admitted to NATO in May, signed a pact with Togo. | memberOf | demanded
            """)
    @DisplayName("is read from modals, governing verbs and nouns, conditions and questions")
    void stance(String sentence, String relation, String expected) {
        assertEquals(expected, stance(claim(sentence, relation)));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Iran said that Iraq had attacked Kuwait.                            | attacked         | Iran
            Iraq attacked Kuwait, Iranian officials said.                       | attacked         | Iran
            "Iraq has attacked Kuwait," Emmanuel Macron said.                   | attacked         | Emmanuel Macron
            According to Iran, Iraq attacked Kuwait.                            | attacked         | Iran
            A statement from the African Union said that Iraq attacked Kuwait.  | attacked         | African Union
            Iraq attacked Kuwait, analysts say.                                 | attacked         | analysts
            Iraq attacked Kuwait, the African Union says.                       | attacked         | African Union
            "Iraq has attacked Kuwait," a minister told the BBC.                | attacked         | a minister
            Two diplomats said that Iraq had attacked Kuwait.                   | attacked         | Two diplomats
            Kenya denied that it had sent troops to Haiti.                      | deployedForcesTo | Kenya
            Sudan accused Chad of arming the Rapid Support Forces.              | suppliedArmsTo   | Sudan
            Iraq attacked Kuwait.                                               | attacked         | ''
            Kenya promised to send troops to Haiti.                             | deployedForcesTo | ''
            """)
    @DisplayName("names who says it, in words where the speaker is no actor")
    void speaker(String sentence, String relation, String expected) {
        assertEquals(expected, claim(sentence, relation).speaker().map(Speaker::label).orElse(""));
    }

    private static Claim claim(String sentence, String relation) {
        Article article = new Article(
                "stance", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty(), sentence, 0);
        List<Claim> claims = TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .toList();
        assertEquals(1, claims.size(), () -> "claims of " + relation + " in: " + sentence);
        return claims.getFirst();
    }

    private static String stance(Claim claim) {
        if (claim.polarity() == Polarity.NEGATED) {
            return "negated";
        }
        Factuality factuality = claim.factuality();
        return factuality.name().toLowerCase(Locale.ROOT);
    }
}
