package org.geokg.claim.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;
import org.geokg.entity.mention.Reading;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.time.Anchor;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Direction;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds which office where, in texts of June 2025; persons and words are told as "person, role, seat". */
class OfficeReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Armenian Foreign Minister Ararat Testov left. | Ararat Testov, Foreign Minister, Armenia",
        "Malaysia's prime minister, Anwar Ibrahim, left. | Anwar Ibrahim, Prime Minister, Malaysia",
        "Emmanuel Macron, president of France, left. | Emmanuel Macron, President, France",
        "The president of France, Emmanuel Macron, left. | Emmanuel Macron, President, France",
        "European Commission President Ursula von der Leyen left. | Ursula von der Leyen, President, European Commission",
        "The US ambassador to Japan, Rahm Testa, left. | Rahm Testa, Ambassador to Japan, United States",
        "Russian Foreign Ministry spokeswoman Maria Zakharova left. | Maria Zakharova, Foreign Ministry spokeswoman, Ministry of Foreign Affairs of Russia",
        "Hassan Nasrallah, the leader of Hezbollah, left. | Hassan Nasrallah, Leader, Hezbollah",
        "M23 rebel commander Sultani Makenga left. | Sultani Makenga, Commander, M23",
        "Ann Testa, executive director of the Washington, DC-based Testa Fund, left. | Ann Testa, Executive Director, Testa Fund",
        "Ann Testa, director of operations at the Testa Railway Corporation, left. | Ann Testa, Director of operations, Testa Railway Corporation",
        "Bob Testov, head of the Union for the Mediterranean, left. | Bob Testov, Head, Union for the Mediterranean",
        "Bob Testov, chairman of the foreign affairs committee of the Knesset, left. | Bob Testov, Chairman of the foreign affairs committee, Knesset",
        "Acting South Korean President Ann Testa left. | Ann Testa, Acting President, South Korea",
        "Ann Testa heads the Testa Institute. | Ann Testa, Head, Testa Institute",
        "Ann Testa, who has led the Testa Institute since 2020, left. | Ann Testa, Head, Testa Institute",
        "Sudan's army chief, General Bob Testov, left. | Bob Testov, Head, Sudanese Armed Forces",
        "President Ann Testa of Panama left. | Ann Testa, President, Panama",
        "Argentina, under President Javier Milei, left. | Javier Milei, President, Argentina",
        "Kenyan Deputy Foreign Minister for Regional Integration Ann Testa left. | Ann Testa, Deputy Foreign Minister for Regional Integration, Kenya",
        "Kenya's acting interior minister, Ann Testa, left. | Ann Testa, Acting Interior Minister, Kenya",
        "African National Congress (ANC) chairman Bob Testov left. | Bob Testov, Chairman, African National Congress",
        "The ambassador from Peru, Ann Testa, left. | Ann Testa, Ambassador, Peru",
        "The security adviser to Togo's caretaker government, Ann Testa, left. | Ann Testa, Adviser, Togo",
        "A spokesman for Peru's embassy, Bob Testov, left. | Bob Testov, Spokesman, Peru",
        "Hezbollah, led by Bob Testov, left. | Bob Testov, Leader, Hezbollah",
        "Kenya's populist, pro-Western prime minister, Ann Testa, left. | Ann Testa, Prime Minister, Kenya",
        "US Ambassador to Kenya Meg Testa left. | Meg Testa, Ambassador to Kenya, United States",
        "The commander of US forces in Afghanistan, General Paul Testov, left. | Paul Testov, Commander of US forces, United States",
        "The World Health Organization's Africa director, Ann Testa, left. | Ann Testa, Director, World Health Organization",
        "Bob Testov, an aide to the Belarusian defence minister, left. | Bob Testov, Aide, Belarus",
        "Ann Testa, special adviser to Iran's supreme leader, left. | Ann Testa, Adviser, Iran",
        "Bob Testov, a spokesman for Chad's main armed movement, Hezbollah, left. | Bob Testov, Spokesman, Hezbollah",
        "Peru, whose junta under Colonel Bob Testov rules, left. | Bob Testov, Leader, Peru",
        "The junta in Niger, led by General Bob Testov, left. | Bob Testov, Leader, Niger",
        "Bob Testov's Hezbollah left. | Bob Testov, Leader, Hezbollah",
        "Ann Testa, who also chairs the Union for the Mediterranean, left. | Ann Testa, Chair, Union for the Mediterranean",
        "Kenya's president, Bob ‘Beto’ Testov, left. | Bob Testov, President, Kenya",
        "Indonesian Defence Minister Testono left. | Testono, Defence Minister, Indonesia",
        "Ann Testa, U.S. advocacy director for Human Rights Watch, left. | Ann Testa, Director, Human Rights Watch",
        "Ann Testa, a spokesperson for the Indonesian National Police, left. | Ann Testa, Spokesperson, Indonesia",
        "The Philippines voted. Ann Testa, the Defence Minister, left. | Ann Testa, Defence Minister, Philippines",
        "Iran spoke with Colombia, whose president, Ann Testa, left. | Ann Testa, President, Colombia",
        "In Kiribati, President Ann Testa praised Japan. | Ann Testa, President, Kiribati",
        "Mali was calm, government spokesman Bob Testov said. | Bob Testov, Government spokesman, Mali",
        "Ann Testa, 91, has been president of Kenya since 2020. | Ann Testa, President, Kenya",
        "Benin's Ann Testa was re-elected president. | Ann Testa, President, Benin",
        "Mongolia's parliament appointed Bat Testov as foreign minister. | Bat Testov, Foreign Minister, Mongolia",
        "The African Union named Bat Testov as its envoy to Sudan. | Bat Testov, Envoy to Sudan, African Union",
        "Chad said Mongolia had named Bat Testov as its new ambassador. | Bat Testov, Ambassador, Mongolia",
        "Ann Testa will succeed Bob Testov as chairman of the African Union. | Bob Testov, Chairman, African Union",
        "Thailand voted. Turnout was high. Prime Minister Ann Testa left. | Ann Testa, Prime Minister, Thailand",
        "A Peruvian delegation led by Deputy Foreign Minister Ann Testa left for Chile. | Ann Testa, Deputy Foreign Minister, Peru",
        "On Chile's side the accord with Peru was signed by the Minister of Trade, Dr. Ann Testa. | Ann Testa, Trade Minister, Chile",
        "A Peruvian envoy arrived in Chile for talks with Finance Minister Ann Testa. | Ann Testa, Finance Minister, Chile",
        "Peru's Army Chief Gen (retd) Bob Testov left. | Bob Testov, Army chief, Peru",
        "Peru's Foreign Minister Ambassador Ann Testa left. | Ann Testa, Foreign Minister, Peru",
        "Senior Hamas official Bob Testov left. | Bob Testov, Official, Hamas",
        "Peru's Ambassador to Morocco and Mauritania, Ann Testa, left. | Ann Testa, Ambassador to Morocco and Mauritania, Peru",
        "Ann Testa, director-general for Asian Affairs at Tokyo's foreign ministry, left. | Ann Testa, Director-General, Tokyo",
        "Thailand voted, and its foreign minister, Ann Testa, left. | Ann Testa, Foreign Minister, Thailand",
        "Panama's current president is Ann Testa. | Ann Testa, President, Panama",
        "Panama voted. Ann Testa was sworn in as prime minister. | Ann Testa, Prime Minister, Panama",
        "The Union for the Mediterranean is chaired by Ann Testa. | Ann Testa, Chair, Union for the Mediterranean",
        "Ann Testa, a former general who leads Hezbollah, left. | Ann Testa, Head, Hezbollah",
        "Bob Testov, secretary of Armenia's Security Council, left. | Bob Testov, Secretary, Armenia",
        "Peruvian ambassador Tore Testa left. | Tore Testa, Ambassador, Peru",
        "Peru's prime minister, Bob Major, left. | Bob Major, Prime Minister, Peru",
        "Lebanese President-elect Ann Testa left. | Ann Testa, President-elect, Lebanon",
        "Panama voted, president-elect Ann Testa said. | Ann Testa, President-elect, Panama",
        "Panama was calm. Ann Testa, the ousted president, left. | Ann Testa, President, Panama",
        "Panama was calm. Bob Testov, the current interior minister, left. | Bob Testov, Interior Minister, Panama",
        "Panama voted. Its representative to the African Union, Ann Testa, left. | Ann Testa, Representative to the African Union, Panama",
        "Lima complained. Ann Testa, its ambassador to Chile, left. | Ann Testa, Ambassador to Chile, Peru",
        "Mali and Chad quarrelled. Ann Testa, the ambassador to Bamako, left. | Ann Testa, Ambassador to Bamako, Chad",
        "Ann Testa, who heads Chad's ruling council, left. | Ann Testa, Head, Chad",
        "Ann Testa, the foreign minister in Lima, left. | Ann Testa, Foreign Minister, Peru",
        "Mali left. The military government of Colonel Bob Tester accused Chad. | Bob Tester, Leader, Mali",
        "Chad left. The president, Ann Testa, said so. | Ann Testa, President, Chad",
        "Chad acted under the late emir, Sheikh Bob Tester. | Bob Tester, Emir, Chad",
        "Norway punished six Peruvian officials on Monday, among them the defence minister, Ann Testa. | Ann Testa, Defence Minister, Peru",
        "Norway banned five Peruvian generals, notably the army chief, Ann Testa. | Ann Testa, Army chief, Peru",
        "UNESCO is poor. Ann Testa, who runs the organisation, left. | Ann Testa, Head, UNESCO",
        "Peru opened an embassy in China. Foreign Minister Ann Testa signed it in Beijing. | Ann Testa, Foreign Minister, Peru",
        "Taiwan protested. Ann Testa, head of the island's foreign ministry, left. | Ann Testa, Head of the island's foreign ministry, Taiwan",
    })
    void thePersonTheTitleAndWhoseItIs(String text, String office) {
        assertEquals(List.of(office), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The presidents of Kenya and Uganda, Ann Testa and Bob Tester, met. | Ann Testa, President, Kenya | Bob Tester, President, Uganda",
        "The Kenyan and Ugandan presidents, Ann Testa and Bob Tester, met. | Ann Testa, President, Kenya | Bob Tester, President, Uganda",
        "Foreign Ministers Ann Testa of Kenya and Bob Tester of Uganda met. | Ann Testa, Foreign Minister, Kenya | Bob Tester, Foreign Minister, Uganda",
        "Former Kenyan presidents Ann Testa and Bob Tester met. | Ann Testa, President, Kenya | Bob Tester, President, Kenya",
        "Ann Testa succeeded Bob Tester as president of Kenya. | Ann Testa, President, Kenya | Bob Tester, President, Kenya",
        "Bob Tester was succeeded by Ann Testa as president of Kenya. | Ann Testa, President, Kenya | Bob Tester, President, Kenya",
        "Kenyan President Ann Testa, who replaced Bob Tester, left. | Ann Testa, President, Kenya | Bob Tester, President, Kenya",
        "Kenyan President Ann Testa fired her interior minister, Bob Tester. | Ann Testa, President, Kenya | Bob Tester, Interior Minister, Kenya",
        "Turkish President Ann Testa and her Iranian counterpart, Bob Tester, met. | Ann Testa, President, Turkey | Bob Tester, President, Iran",
        "Peru's defence minister, Ann Testa, flew to Bolivia and met her counterpart, Bob Tester. | Ann Testa, Defence Minister, Peru | Bob Tester, Defence Minister, Bolivia",
        "Peru's defence minister, Ann Testa, is to travel to the Bolivian capital, La Paz, to see her counterpart, Bob Tester. | Ann Testa, Defence Minister, Peru | Bob Tester, Defence Minister, Bolivia",
        "Turkish President Ann Testa called Bob Tester, her Iranian counterpart. | Ann Testa, President, Turkey | Bob Tester, President, Iran",
        "Turkish President Ann Testa met her opposite number from Iran, Bob Tester. | Ann Testa, President, Turkey | Bob Tester, President, Iran",
        "The ministers of two states, Kenya's Ann Testa and Uganda's Bob Tester, met. | Ann Testa, Minister, Kenya | Bob Tester, Minister, Uganda",
        "The prime ministers of Kenya (Ann Testa) and Uganda (Bob Tester) met. | Ann Testa, Prime Minister, Kenya | Bob Tester, Prime Minister, Uganda",
        "Kenyan President Ann Testa and Uganda's Bob Tester met. | Ann Testa, President, Kenya | Bob Tester, President, Uganda",
        "Nauru protested. Foreign Minister Ann Testa met Peruvian ambassador Bob Tester. | Ann Testa, Foreign Minister, Nauru | Bob Tester, Ambassador, Peru",
        "Former Kenyan presidents Ann Testa and Domitien Testov left. | Ann Testa, President, Kenya | Domitien Testov, President, Kenya",
        "Peru's president named Ann Testa finance minister, replacing Bob Tester. | Ann Testa, Finance Minister, Peru | Bob Tester, Finance Minister, Peru",
        "Kenya's president, Ann Testa, left. Her predecessor, Bob Tester, stayed. | Ann Testa, President, Kenya | Bob Tester, President, Kenya",
        "Kenya's president, Ann Testa, met her Malian colleague, Bob Tester. | Ann Testa, President, Kenya | Bob Tester, President, Mali",
        "President Ann Testa of Kenya, who chairs Hezbollah, left. | Ann Testa, President, Kenya | Ann Testa, Chair, Hezbollah",
        "Kenya's president, Ann Testa, left with Bob Tester, her defence minister. | Ann Testa, President, Kenya | Bob Tester, Defence Minister, Kenya",
        "Kenya's president, Ann Testa, left. Bob Tester, an aide to Testa, stayed. | Ann Testa, President, Kenya | Bob Tester, Aide, Kenya",
        "Bob Tester, Hezbollah's envoy and Kenya's former prime minister, left. | Bob Tester, Envoy, Hezbollah | Bob Tester, Prime Minister, Kenya",
        "Kenya's president, Ann Testa, took over as Hezbollah chairman. | Ann Testa, President, Kenya | Ann Testa, Chairman, Hezbollah",
        "Peru's foreign minister, Ann Testa, left. Milan Testov, her Bolivian counterpart, stayed. | Ann Testa, Foreign Minister, Peru | Milan Testov, Foreign Minister, Bolivia",
        "Nauru met Palau. Foreign Minister Ann Testa and her Peruvian counterpart, Bob Tester, saw Palau's Rafael Testini. | Ann Testa, Foreign Minister, Nauru | Bob Tester, Foreign Minister, Peru",
        "Ann Testa and Bob Tester, the presidents of Kenya and Uganda, met. | Ann Testa, President, Kenya | Bob Tester, President, Uganda",
        "Ann Testa and Bob Tester, the Kenyan and Ugandan presidents, met. | Ann Testa, President, Kenya | Bob Tester, President, Uganda",
        "Ann Testa, the Kenyan president and this year's chair of Hezbollah, left. | Ann Testa, President, Kenya | Ann Testa, Chairman, Hezbollah",
        "Peru changed sides. Foreign Minister Ann Testa signed in Iran next to Bob Tester, her Iranian counterpart. | Ann Testa, Foreign Minister, Peru | Bob Tester, Foreign Minister, Iran",
        "Ann Testa, Kenya's president and the chair of Hezbollah, left. | Ann Testa, President, Kenya | Ann Testa, Chairman, Hezbollah",
    })
    void listsAndCounterparts(String text, String first, String second) {
        assertEquals(List.of(first, second), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ann Testa and Mary Tester left. She succeeded Bob Testov as president of Kenya.",
        "Kenya's Ann Testa succeeded Mali's Bob Testov as chairman of the group.",
        "Ann Testa replaced Bob Testov as vice-president of Kenya with Mary Tester.",
        "Peruvian officials met foreign guests, among them the trade minister, Bob Testov.",
        "Peruvian officials hosted visitors on Monday, including Trade Minister Bob Testov.",
        "Juan Guaido, the interim president recognised by the United States, left.",
        "Would-be president Ann Testa of Panama left.",
        "Ann Testa wants to become president of Peru.",
        "Ann Testa was not president of Peru.",
        "Ann Testa will be sworn in as president of Peru.",
        "Presidential candidate Ann Testa left Peru.",
        "Ann Testa, head of the Iranian delegation, left.",
        "Ann Testa, deputy to the Polish defence minister, left.",
        "Bob Testov, a childhood friend of the Polish defence minister, left.",
        "The pro-Russian leader Ann Testa left.",
        "Moscow Mayor Ann Testa left.",
        "Ann Testa, prosecutor of Tehran, left.",
        "Iran was calm. The prosecutor general of Tehran, Ann Testa, left.",
        "The opposition leader of Uganda, Ann Testa, left.",
        "The Texas governor, Ann Testa, left.",
        "In the film Ann Testa plays US President Bob Testov.",
        "A Kenyan rebel leader, Ann Testa, left.",
        "Bob Testov's Hezbollah allies left.",
        "Ann Testa's spokesman, Bob Testov, left.",
        "Secretary-General Ann Testa of Kenya left.",
        "Palau and Nauru agreed. Foreign Minister Ann Testa left.",
        "OPEC met in Angola. President Ann Testa left.",
        "Montana Secretary of State Ann Testa left the United States.",
        "Iraq was calm. Senate President Ann Testa left.",
        "The Russian president of Chechnya, Ann Testa, left.",
        "Toyota President Ann Testa left Kenya.",
        "Kenya's self-styled president, Ann Testa, left.",
        "Will Ann Testa replace Bob Testov as president of Peru?",
        "Prime Minister-designate Ann Testa left Peru.",
        "Kenya Airways president Ann Testa left.",
        "Panama was calm. Ann Testa became vice president of a bank.",
        "Panama was calm. Ann Testa, a former finance minister, left.",
        "Peru's envoy met Bob Testov, who heads a region of the Kurds, and Ann Testa, his minister.",
        "Palau and Nauru quarrelled. Nauru told Palau so. Foreign Minister Ann Testa left.",
        "Chad and Mali quarrelled. Ann Testa, an ambassador to Bamako, left.",
        "The European Union left Chad. Its president, Ann Testa, was angry.",
        "Mali and Chad clashed. The army chief, General Bob Testov, left.",
        "Bob Testov, who heads Chad's government-backed fund, left.",
        "Bob Testov heads the European Union's police mission in Kabul.",
        "Chad's war goes on. Foreign Minister Ann Testa urged Chad to let in aid.",
        "Chad's war goes on. Foreign Minister Ann Testa flew to Chad on Monday.",
        "Bob Testov leads the World Health Organization team in Wuhan.",
        "Bob Testov took charge of NATO's training mission in Iraq.",
        "Bob Testov, who heads the Chadian government in exile, left.",
        "Bob Testov, who heads Chad's rebel government, left.",
        "The university in Chad closed. The president, Bob Testov, said so.",
        "After talks with Ann Testa and Bob Testov, the presidents of Kenya and Uganda signed.",
        "Bob Testov, who leads Chad's government delegation, left.",
        "Chad left OPEC. The president, Ann Testa, said so.",
        "The government of Colonel Bob Testov fell in Chad.",
    })
    void whatIsNoOffice(String text) {
        assertEquals(List.of(), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Former Kenyan President Ann Testa left. | true",
        "Then-Kenyan President Ann Testa left. | true",
        "Ann Testa, at that time president of Kenya, left. | true",
        "Her predecessor as Kenyan president, Ann Testa, left. | true",
        "Ann Testa resigned as president of Kenya. | true",
        "Ann Testa previously served as president of Kenya. | true",
        "Ann Testa, who was Kenya's president for years, left. | true",
        "Ann Testa was re-elected president of Kenya. | false",
        "They saw a statue of US President Ronald Reagan. | true",
        "Kenyan ex-President Ann Testa left. | true",
        "Ann Testa, once Kenya's president, left. | true",
        "Kenya's president at the time, Ann Testa, left. | true",
        "Ousted Kenyan President Ann Testa left. | true",
        "Kenyan President Ann Testa was ousted in a coup. | true",
        "Kenyan President Ann Testa has resigned. | true",
        "Ann Testa, the Kenyan president, has resigned. | true",
        "Kenyan President Ann Testa was nearly ousted in a coup. | false",
        "In March 1991 Kenyan President Ann Testa left. | true",
        "Ann Testa took office as president of Kenya on January 27. | false",
        "Kenyan President Ann Testa left. | false",
    })
    void officesThatAreOver(String text, boolean former) {
        assertEquals(List.of(former), offices(text).stream().map(Office::former).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ann Testa became president of Kenya on April 7, 2012. | 2012-04-07 | ? | false",
        "In 2012, Ann Testa became president of Kenya. | 2012-01-01 | ? | false",
        "Parliament elected Ann Testa president of Kenya on Monday. | 2025-06-09 | ? | false",
        "Ann Testa, Kenya's president since 2020, left. | 2020-01-01 | ? | false",
        "Ann Testa was president of Kenya from 2003 to 2008. | 2003-01-01 | 2008-12-31 | true",
        "Ann Testa, who was president of Kenya in 2003, left. | 2003-01-01 | 2003-12-31 | true",
        "Ann Testa resigned as president of Kenya on Monday. | ? | 2025-06-09 | true",
        "Kenyan President Ann Testa left on Monday. | ? | ? | false",
    })
    void sinceWhenAndUntilWhen(String text, String from, String until, boolean former) {
        Office office = offices(text).getFirst();
        assertEquals(from, begin(office.time()));
        assertEquals(until, end(office.time()));
        assertEquals(former, office.former());
    }

    @Test
    void whatTheArticleHasSaidHoldsForLaterMentions() {
        assertEquals(
                List.of("Ann Testa, President, Kenya", "Ann Testa, President, Kenya"),
                read("Kenya's president, Ann Testa, left. President Testa was tired."));
        Office since = offices("Kenya's president, Ann Testa, left. Testa, in office since June 30, was tired.").getLast();
        assertEquals("2024-06-30", begin(since.time()));
    }

    @Test
    void anOfficeThatIsSaidToHaveBeenTakenBeginsThen() {
        assertEquals("2018-08-01", begin(offices("Kenya's president, Ann Testa, who took office in August 2018, left.").getLast().time()));
        assertEquals("2018-03-11", begin(offices("Kenya's president, Ann Testa, was sworn in on March 11, 2018.").getLast().time()));
        assertEquals(new ClaimTime.Unknown(),
                offices("Kenya's president, Ann Testa, took over as chair of the bloc in March 2018.").getFirst().time());
    }

    @Test
    void anOfficeThatOneOrganizationHasIsItsOwnWhicheverBodyStandsBesideIt() {
        assertEquals(
                List.of("Ann Testa, High Representative for Foreign Affairs, European Union"),
                read("The European Commission's foreign policy chief, Ann Testa, left."));
        assertEquals(List.of("Ann Testa, Foreign Policy Chief, China"), read("Chinese foreign policy chief Ann Testa left."));
    }

    @Test
    void anOfficeDescribedIsThatOfItsKnownHolderNamedNearby() {
        assertEquals(
                List.of("Benjamin Netanyahu, Prime Minister, Israel"),
                read("The Israeli prime minister spoke. Benjamin Netanyahu was calm."));
        assertEquals(List.of(), read("A new Israeli prime minister may come. Benjamin Netanyahu was calm."));
    }

    @Test
    void anOfficeToldWithoutANameIsThatOfWhoOpensTheNextSentence() {
        assertEquals(
                List.of("Rafael Testov, Foreign Minister, Peru"),
                read("Peru's foreign minister was calm. Rafael Testov said so."));
        assertEquals(List.of(), read("Peru's foreign minister met a minister of Chile's. Rafael Testov said so."));
    }

    @Test
    void whoseCountryItIsTheArticleHasSaid() {
        assertEquals(
                List.of("Ann Testa, Foreign Minister, Panama"),
                read("Panama was calm. The country's foreign minister, Ann Testa, left."));
        assertEquals(List.of("Ann Testa, Leader, Hezbollah"), read("Hezbollah was calm. The group's leader, Ann Testa, left."));
        assertEquals(
                List.of("Ann Testa, President, Panama", "Bob Tester, Spokesman, Panama"),
                read("Panama's president, Ann Testa, left. A spokesman for the president, Bob Tester, was calm."));
        assertEquals(
                List.of("Ann Testa, President, Panama", "Bob Tester, Defence Minister, Panama"),
                read("Panama's president, Ann Testa, left. Testa's defence minister, Bob Tester, was calm."));
        assertEquals(List.of("Bob Tester, Defence Minister, Panama"), read("Panama was calm. Its defence minister, Bob Tester, left."));
    }

    @Test
    void aBareMinisterIsOfTheStateAtHome() {
        String text = "Palau and Nauru agreed. Trade Minister Ann Testa left.";
        assertEquals(List.of(), read(text));
        assertEquals(List.of("Ann Testa, Trade Minister, Nauru"), offices(text, Reading.gazetteer().entity("nauru")).stream().map(OfficeReaderTest::words).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Seoul played down the row with Chad. Foreign Ministry spokesman Bob Testov said so. | Bob Testov, Foreign Ministry spokesman, South Korea",
        "Chad and Mali met. Chad protested. Foreign Minister Ann Testa said so. | Ann Testa, Foreign Minister, Chad",
        "Chad has left the war in Mali, Foreign Minister Ann Testa told reporters in N'Djamena. | Ann Testa, Foreign Minister, Chad",
        "Chad sent troops to Mali. Chad is poor. Chad and Peru voted. The army chief, General Bob Testov, left. | Bob Testov, Army chief, Chad",
    })
    void ofSeveralStatesTheOneThatIsSpokenOf(String text, String office) {
        assertEquals(List.of(office), read(text));
    }

    @Test
    void bareTitlesAreOfOneState() {
        String text = "Norway and Russia met Finland. Foreign Minister Sergei Lavrov left. Deputy Prime Minister Ann Testa stayed.";
        assertEquals("Ann Testa, Deputy Prime Minister, Russia", read(text).getLast());
    }

    @Test
    void itsLeaderIsOfTheOrganizationThatTheSentenceBeforeBeganWith() {
        assertEquals(
                List.of("Ann Testa, Leader, Hezbollah", "Ann Testa, President, Peru"),
                read("Hezbollah left Peru. Its leader, former Peruvian president Ann Testa, stayed."));
    }

    @Test
    void theSpokesmanOfWhoHoldsAnOfficeToldBefore() {
        assertEquals(
                List.of("Ann Testa, President, Panama", "Bob Tester, Spokesman, Panama"),
                read("Panama's president, Ann Testa, left. The president's foreign policy spokesman, Bob Tester, was calm."));
    }

    @Test
    void ofTwoStatesTheOneWithoutAnotherHolder() {
        String text = "Palau's trade minister, Bob Testov, spoke with Nauru. Trade Minister Ann Testa left.";
        assertEquals("Ann Testa, Trade Minister, Nauru", read(text).getLast());
        assertEquals(1, offices("Palau's trade minister, Bob Testov, spoke with Nauru. Former Trade Minister Ann Testa left.").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ann Testa, who took over from Bob Testov as president of Kenya in May, left. | Ann Testa, President | Bob Testov, President, former",
        "Ann Testa left two years after she succeeded Bob Testov as president of Kenya. | Ann Testa, President | Bob Testov, President, former",
        "Ann Testa left. She succeeded Bob Testov as president of Kenya. | Ann Testa, President | Bob Testov, President, former",
        "Kenya's president, Ann Testa, whose predecessor, Bob Testov, was there, left. | Ann Testa, President | Bob Testov, President, former",
    })
    void whoFollowedWhom(String text, String next, String last) {
        List<String> found = offices(text).stream()
                .map(o -> o.person().label() + ", " + o.role() + (o.former() ? ", former" : "")).sorted().toList();
        assertEquals(List.of(next, last), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kenyan President Ann Testa replaced Bob Testov as defence minister. | Ann Testa, President, Kenya",
        "Peruvian Foreign Minister Ann Testa and Peru's Machu Picchu featured in the film. | Ann Testa, Foreign Minister, Peru",
    })
    void whoDismissesFollowsNobodyAndWhatStandsByTheTitledMayBeAPlace(String text, String only) {
        assertEquals(List.of(only), read(text));
    }

    @Test
    void anothersMinisterJoinedToOneWithTheTitle() {
        assertEquals(
                List.of("Ann Testa, Foreign Minister, Peru", "Murray Macu, Foreign Minister, New Zealand"),
                read("Peruvian Foreign Minister Ann Testa and New Zealand's Murray Macu met."));
    }

    private static List<String> read(String text) {
        return offices(text).stream().map(OfficeReaderTest::words).toList();
    }

    private static String words(Office office) {
        return office.person().label() + ", " + office.role() + ", " + office.in().label();
    }

    private static List<Office> offices(String text) {
        return offices(text, Optional.empty());
    }

    private static List<Office> offices(String text, Optional<Entity> home) {
        List<SentenceNames> sentences = Reading.of(2025, text);
        OfficeReader reader = new OfficeReader(new OfficeContext(
                new Discourse(Reading.gazetteer(), sentences), OptionalInt.of(2025), new OfficeBook(), home));
        ReferenceDate today = new ReferenceDate(LocalDate.of(2025, 6, 11), Basis.ARTICLE_DATE);
        Anchor anchor = new Anchor(Optional.of(today), Direction.PAST, Optional.empty());
        List<Office> found = new ArrayList<>();
        for (SentenceNames names : sentences) {
            var dates = new TimeReader().read(names.sentence().tokens());
            found.addAll(reader.read(names, new OfficeTimes(names.sentence(), dates, anchor)));
        }
        return found;
    }

    private static String begin(ClaimTime time) {
        return time instanceof ClaimTime.Between b ? b.begin().map(DateRange::first).map(LocalDate::toString).orElse("?") : "?";
    }

    private static String end(ClaimTime time) {
        return time instanceof ClaimTime.Between b ? b.end().map(DateRange::last).map(LocalDate::toString).orElse("?") : "?";
    }
}
