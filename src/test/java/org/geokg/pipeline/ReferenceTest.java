package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a text refers back to")
class ReferenceTest {
    private static List<String> told(String relation, String text) {
        Article article = new Article("test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        return TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .filter(c -> c.polarity() == Polarity.AFFIRMED && c.factuality() == Factuality.ACTUAL)
                .map(ReferenceTest::ends)
                .sorted()
                .toList();
    }

    private static String ends(Claim claim) {
        return claim.subject().id() + " " + claim.object().label();
    }

    @Test
    @DisplayName("by a noun is the organization known by it")
    void bloc() {
        assertEquals(List.of("argentina Mercosur", "paraguay Mercosur"),
                told("memberOf", "Mercosur was founded in 1991. The bloc's members are Argentina and Paraguay."));
    }

    @Test
    @DisplayName("by nothing at all is whom the text is about, whoever is named in a clause to come")
    void unsaid() {
        assertEquals(List.of("mexico Ecuador", "nicaragua Ecuador"), told("severedRelationsWith",
                "Ecuador faced protests after its police raided an embassy. Mexico broke off diplomatic relations within hours, "
                        + "and Nicaragua followed on Saturday."));
        assertEquals(List.of("south-africa Lesotho"), told("deployedForcesTo",
                "Lesotho has lived through many coups. In 1998 South Africa sent in troops."));
    }

    @Test
    @DisplayName("by no place at all is where the words before are set, and nowhere where these say \"the territory\"")
    void there() {
        assertEquals(List.of("morocco Western Sahara"),
                told("deployedForcesTo", "In 1976 Spain left Western Sahara. Moroccan troops moved in within days."));
        assertEquals(List.of("malawi Democratic Republic of the Congo"), told("deployedForcesTo",
                "Rebels took Goma in the east of the Democratic Republic of the Congo. Soldiers from Malawi arrived in the region in May."));
        assertEquals(List.of(), told("deployedForcesTo", "In 1976 Spain left the territory. Moroccan troops moved in within days."));
        assertEquals(List.of(), told("deployedForcesTo", "In 1976 a tour of Chad and Togo ended. Moroccan troops moved in within days."));
    }

    @Test
    @DisplayName("by a truce without parties are the only two who have been told to be at war")
    void foes() {
        assertEquals(List.of("armenia Azerbaijan"), told("agreedCeasefireWith",
                "The war between Armenia and Azerbaijan began in 1988. A truce was agreed six years later."));
        assertEquals(List.of(), told("agreedCeasefireWith",
                "Armenia was at war with Azerbaijan, and Iran was at war with Iraq. A truce was agreed six years later."));
        assertEquals(List.of(), told("agreedCeasefireWith", "Armenia and Azerbaijan met in Oslo. A truce was agreed six years later."));
    }

    @Test
    @DisplayName("by a word that needs the next name's noun is who both words name")
    void sharedNoun() {
        assertEquals(List.of("north-korea South Korea"), told("signedAgreementWith", "North and South Korea signed an agreement."));
        assertEquals(List.of("cyprus Northern Cyprus"), told("signedAgreementWith",
                "The Greek and Turkish Cypriot leaders agreed on a timetable for talks."));
    }

    @Test
    @DisplayName("by an office is whose name stands behind a comma, of whatever form it is")
    void apposed() {
        assertEquals(List.of("ann-testa Hor Testhong"), told("metWith",
                "Thai Foreign Minister Ann Testa met her Cambodian counterpart, Hor Testhong, in Jakarta.").stream()
                .map(ends -> ends.replaceAll("auto/|-[0-9a-f]{8}", "")).toList());
        assertEquals(List.of("keir-starmer Olaf Scholz"), told("metWith",
                "Olaf Scholz met the leader of Britain's opposition Labour Party, Keir Starmer, on Monday."));
    }

    @Test
    @DisplayName("by neighbours is never an armed group")
    void neighbours() {
        assertEquals(List.of(), told("metWith", "Hezbollah fired rockets at Israel. The neighbours have held talks."));
    }

    @Test
    @DisplayName("by \"it\" is what was condemned right before, not who condemned it")
    void judged() {
        assertEquals(List.of(), told("condemned", "Brazil condemned the raid. Chile and Peru also denounced it."));
    }

    @Test
    @DisplayName("by \"followed\" is what was done before, by those named behind the date")
    void followed() {
        assertEquals(List.of("france Kosovo", "germany Kosovo", "united-kingdom Kosovo"), told("recognizes",
                "Britain recognised Kosovo in February 2008 and France and Germany followed within days."));
    }

    @Test
    @DisplayName("by a noun that suits two equally is left open")
    void twoBlocs() {
        assertEquals(List.of(), told("withdrewFrom", "Mercosur and ECOWAS held a summit. Guinea left the bloc."));
    }

    @Test
    @DisplayName("by \"its\" can only be an organization where something has members")
    void membersOfIt() {
        assertEquals(List.of("hungary European Union"),
                told("memberOf", "The European Union approved the aid after Hungary, one of its members, dropped a veto."));
    }

    @Test
    @DisplayName("by \"it\" goes on through sentences that open with it")
    void continuedIt() {
        assertEquals(List.of("sudan Egypt"), told("severedRelationsWith",
                "Sudan closed the border. It also criticised Chad. It severed diplomatic relations with Egypt in May."));
    }

    @Test
    @DisplayName("by \"it\" as an object is never who acts on it")
    void objectIt() {
        assertEquals(List.of(), told("condemned", "The African Union, whose members include Chad and Niger, condemned it."));
    }

    @Test
    @DisplayName("by \"the two countries\" are the only two that were named")
    void pair() {
        assertEquals(List.of("iran Saudi Arabia"), told("hasDiplomaticRelationsWith",
                "Iran and Saudi Arabia had been rivals for years. The two countries restored diplomatic relations in 2023."));
        assertEquals(List.of(), told("hasDiplomaticRelationsWith",
                "Iran, Iraq and Saudi Arabia had been rivals for years. The two countries restored diplomatic relations in 2023."));
    }

    @Test
    @DisplayName("by a bare title is the last person with it")
    void title() {
        assertEquals(List.of("alexander-lukashenko Vladimir Putin"), told("metWith",
                "President Alexander Lukashenko flew to Moscow. The president met Vladimir Putin in the Kremlin."));
    }

    @Test
    @DisplayName("by \"the junta\" is the state whose it is said to be")
    void junta() {
        assertEquals(List.of("mali Economic Community of West African States"),
                told("withdrewFrom", "ECOWAS regretted the coup. The junta in Mali said it had quit the bloc."));
    }

    @Test
    @DisplayName("by the host country is where the body is based")
    void host() {
        assertEquals(List.of("djibouti Intergovernmental Authority on Development", "kenya Intergovernmental Authority on Development"),
                told("memberOf", "IGAD is a Djibouti-based body that includes Kenya and the host country."));
    }

    @Test
    @DisplayName("by a bare title is the state at home, unless another's deed is announced")
    void bareTitleAbroad() {
        assertEquals(1, told("holdsOfficeIn",
                "PORT LOUIS, May 14 (Agency) - Mauritius has expelled two Malagasy diplomats, Foreign Minister Ann Testa said.").size());
        assertEquals(List.of(), told("holdsOfficeIn",
                "PORT LOUIS, May 14 (Agency) - Madagascar has expelled two Mauritian diplomats, Foreign Minister Ann Testa said."));
    }

    @Test
    @DisplayName("by \"in the country\" is a state that was told of as a place, not who acted last")
    void setting() {
        assertEquals(List.of(), told("deployedForcesTo",
                "Mali broke with its allies. France has been at war with jihadists since 2013. Germany still has troops in the country."));
        assertEquals(List.of("germany Mali"), told("deployedForcesTo",
                "Peace never came to Mali. Germany still has troops in the country."));
        assertEquals(List.of("germany Mali"), told("deployedForcesTo",
                "Mali broke with its allies. Soldiers rule. Germany still has troops in the country."));
    }

    @Test
    @DisplayName("by \"them\" is nobody where one of those it would mean does it himself")
    void themAndHim() {
        assertEquals(List.of(), told("metWith",
                "Ecuador and Venezuela moved troops. Bogota said that the rebels had been paid and that Ecuador had met them."));
    }

    @Test
    @DisplayName("by \"followed suit\" is what was done before")
    void suit() {
        assertEquals(List.of("estonia Palestine", "malta Palestine"),
                told("recognizes", "Estonia recognised Palestine in May. Malta followed suit in June."));
        assertEquals(List.of("estonia Palestine"),
                told("recognizes", "Estonia recognised Palestine in May. Markets rose. Malta followed suit in June."));
    }

    @Test
    @DisplayName("by \"followed suit\" is no deed where the one before was none, nor a membership that was told by the way")
    void suitOfNoDeed() {
        assertEquals(List.of(),
                told("recognizes", "Spain has refused to recognise Kosovo. Greece did the same."));
        assertEquals(List.of(),
                told("recognizes", "Spain has not recognised Kosovo, and Greece did likewise."));
        assertEquals(List.of(),
                told("withdrewFrom", "Peru threatened to leave the OAS. Chile followed suit."));
        assertEquals(List.of("cyprus European Union", "spain European Union"), told("memberOf",
                "Two members of the European Union, Spain and Cyprus, have protested. Tonga was the latest to do so."));
    }

    @Test
    @DisplayName("by \"also\" without an object is to whom the like was done before")
    void alsoDone() {
        assertEquals(List.of("canada Belarus", "united-kingdom Belarus", "united-states Belarus"), told("imposedSanctionsOn",
                "The United States imposed sanctions on Belarus on Monday. Canada and Britain also imposed sanctions."));
        assertEquals(List.of("bahrain Iran", "saudi-arabia Iran", "sudan Iran"), told("severedRelationsWith",
                "Saudi Arabia severed relations with Iran on Sunday; Bahrain and Sudan also cut ties."));
    }

    @Test
    @DisplayName("by \"also\" is nothing to somebody else, to oneself, or after a plan")
    void alsoDoneElsewhere() {
        assertEquals(List.of("united-states Belarus"), told("imposedSanctionsOn",
                "The United States imposed sanctions on Belarus. Canada also imposed sanctions on two banks."));
        assertEquals(List.of("germany Ukraine"), told("suppliedArmsTo", "Germany supplied Ukraine with tanks. Russia also delivered tanks."));
        assertEquals(List.of("israel Gaza Strip"), told("attacked", "Israel attacked the Gaza Strip. Hezbollah also attacked."));
        assertEquals(List.of("russia Kyiv"), told("attacked", "Russia attacked Kyiv on Monday. Ukraine also launched strikes."));
        assertEquals(List.of(), told("imposedSanctionsOn",
                "The United States plans to impose sanctions on Belarus. Canada also imposed sanctions."));
        assertEquals(List.of("japan United States"), told("signedAgreementWith",
                "The United States reached a deal with Japan. Vietnam also signed a deal."));
    }

    @Test
    @DisplayName("by \"did the same to\" is done to another")
    void sameToAnother() {
        assertEquals(List.of("chad Libya", "chad Togo"),
                told("expelledDiplomatsOf", "Chad expelled the Libyan envoy, a day after it did the same to the ambassador of Togo."));
        assertEquals(List.of("russia Georgia", "russia Moldova"),
                told("imposedSanctionsOn", "Russia sanctioned Georgia last year and did the same to Moldova in May."));
        assertEquals(List.of("russia Georgia"),
                told("imposedSanctionsOn", "Russia sanctioned Georgia last year and did the same to two banks in May."));
    }

    @Test
    @DisplayName("is not the league that the pronoun's own apposition names, nor whom it is compared with")
    void fronted() {
        assertEquals(List.of("turkey North Atlantic Treaty Organization"),
                told("memberOf", "Turkey has many friends. A member of NATO, it builds ships."));
        assertEquals(List.of("iceland North Atlantic Treaty Organization"), told("memberOf",
                "Like Norway, the other fishing nation, Iceland builds ships. A founding member of NATO, it has no army."));
        assertEquals(List.of("sweden European Union"),
                told("memberOf", "Unlike Sweden, a member of the European Union, Norway exports oil."));
    }

    @Test
    @DisplayName("never turns each of two signers into partners of each other")
    void each() {
        assertEquals(List.of("canada Ukraine", "italy Ukraine"),
                told("signedAgreementWith", "Rome and Ottawa each signed a security accord with Kyiv."));
    }

    @Test
    @DisplayName("by a clause without a verb is what the verb before says, each with its own subject")
    void gapping() {
        assertEquals(List.of("croatia European Union", "romania European Union"),
                told("memberOf", "Croatia joined the European Union in 2013, and Romania six years earlier."));
        assertEquals(List.of("france Belarus", "united-kingdom Belarus"),
                told("imposedSanctionsOn", "France imposed sanctions on Belarus in May, as did Britain."));
    }

    @Test
    @DisplayName("by a description counts as a mention, so that the country stays the same")
    void descriptionsAreMentions() {
        assertEquals(List.of("malaysia Sri Lanka"), told("suppliedArmsTo",
                "India and Sri Lanka held talks. The island nation needs fuel. Malaysia sold weapons to the country in May."));
    }

    @Test
    @DisplayName("by \"the latter\" is the second of two")
    void latter() {
        assertEquals(List.of("peru Chile"), told("accused",
                "Brazil and Chile closed their borders. Peru accused the latter of spying."));
    }

    @Test
    @DisplayName("by \"the militants\" is the armed group that was named")
    void fighters() {
        assertEquals(List.of("islamic-state Kirkuk"), told("attacked",
                "The Islamic State lost Mosul in 2017. The militants attacked Kirkuk in May."));
    }

    @Test
    @DisplayName("by \"the rebels\" is left open where the article tells of others")
    void otherFighters() {
        assertEquals(List.of(), told("attacked", "Syrian rebels hold the hills. Hezbollah is weak there. The rebels attacked Aleppo in May."));
        assertEquals(List.of(), told("attacked", "Gunmen burnt a village in May. Boko Haram denied it. The gunmen attacked Maiduguri."));
    }

    @Test
    @DisplayName("by the kind of a place is the one of that kind")
    void places() {
        assertEquals(List.of("argentina Falkland Islands"), told("attacked",
                "Britain has held the Falkland Islands since 1833. Argentine troops invaded the islands in 1982."));
        assertEquals(List.of("azerbaijan Nagorno-Karabakh"), told("attacked",
                "Nagorno-Karabakh was home to Armenians. Azerbaijan attacked the enclave in 2023."));
        assertEquals(List.of("nicaragua Abkhazia"), told("recognizes",
                "Abkhazia broke away from Georgia in 1993. Nicaragua recognized the breakaway region in 2008."));
        assertEquals(List.of(), told("attacked", "Kharkiv and Sumy lie near the border. Russia attacked the city on Monday."));
    }

    @Test
    @DisplayName("by a title with a state's name is the person in that office")
    void leaders() {
        assertEquals(List.of("kim-jong-un Vladimir Putin"), told("metWith",
                "Kim Jong Un travelled by train to Vladivostok. There the North Korean leader met Vladimir Putin."));
        assertEquals(List.of(), told("metWith",
                "Kim Jong Un travelled by train to Vladivostok. There the North Korean foreign minister met Vladimir Putin."));
    }

    @Test
    @DisplayName("by \"its western neighbour\" is the only state beside it that the article names")
    void onOneSide() {
        assertEquals(List.of("ukraine Belarus"), told("condemned", "Belarus massed troops. Ukraine condemned its northern neighbour."));
        assertEquals(List.of(), told("condemned", "Belarus massed troops. Ukraine condemned its western neighbour. Poland was calm."));
    }

    @Test
    @DisplayName("by \"the two neighbours\" are the two whose quarrel the article is about")
    void opponents() {
        String quarrel = "Peru shelled a border post in Bolivia on Monday. Bolivia recalled its ambassador from Peru. "
                + "Bolivia and Brazil condemned the use of artillery at a meeting of Mercosur. ";
        assertEquals(List.of("chile Bolivia", "chile Peru"),
                told("mediatedBetween", quarrel + "Chile hosted peace talks between the two neighbours on Friday."));
    }

    @Test
    @DisplayName("by \"it\" beside a clause with another subject is who something was done to")
    void parallel() {
        assertEquals(List.of("germany Ukraine", "norway Ukraine"), told("suppliedArmsTo",
                "Ukraine asked for help. Germany supplied the country with tanks, and Norway sold it air defence missiles."));
        assertEquals(List.of("iran Russia", "north-korea Russia"), told("suppliedArmsTo",
                "Russia has leaned on its friends. North Korea sent it artillery shells, and Iran supplied it with drones."));
    }

    @Test
    @DisplayName("by words that two share, but only one is called by with what stands before")
    void called() {
        assertEquals(List.of("georgia European Union"), told("accused",
                "The European Union and ECOWAS criticised the law. Georgia accused the 27-member bloc of meddling."));
    }

    @Test
    @DisplayName("by \"the foreign ministry\" in the press of a country is its own")
    void ministryAtHome() {
        assertEquals(List.of("kenya Uganda"), told("expelledDiplomatsOf",
                "NAIROBI (Star) - Kenya has had enough. The foreign ministry expelled Uganda's military attache on Monday."));
    }

    @Test
    @DisplayName("by the government beside rebels is the state that was told of with them")
    void governmentAndRebels() {
        assertEquals(List.of("boko-haram Cameroon"), told("agreedCeasefireWith",
                "Cameroon and Boko Haram met in Accra. The government and the rebels agreed on a bilateral ceasefire."));
    }

    @Test
    @DisplayName("by the bloc of a part of the world may be named right after")
    void blocAhead() {
        assertEquals(List.of("guinea-bissau Economic Community of West African States"), told("suspendedFrom",
                "West Africa's main bloc suspended Guinea-Bissau. The Economic Community of West African States called for calm."));
    }

    @Test
    @DisplayName("by \"the two sides\" never holds who speaks of them in the same clause")
    void mediatorIsNoSide() {
        assertEquals(List.of("oman Chad", "oman Sudan"), told("mediatedBetween",
                "Chad and Sudan signed a deal. A Chadian minister attended the ceremony in Oman. The Gulf country mediated between the two sides."));
    }

    @Test
    @DisplayName("by \"the president\" is never the vice president")
    void viceIsNotPresident() {
        assertEquals(List.of(), told("visited", "Kenya's Vice President Rigathi Testa spoke first. The president visited Uganda on Monday."));
    }

    @Test
    @DisplayName("by \"the two rebel groups\" is no state")
    void groupsAreNoStates() {
        assertEquals(List.of(), told("signedAgreementWith", "Envoys of Kenya and Somalia looked on. The two rebel groups signed a deal."));
    }

    @Test
    @DisplayName("by \"its\" in the reason for which somebody is judged is whoever is judged")
    void reasonForJudging() {
        assertEquals(List.of("iran Erbil"), told("attacked", "Oman and Qatar assailed Iran for its missile strike on Erbil."));
        assertEquals(List.of("russia Odesa"), told("attacked", "Norway berated Russia over its attack on Odesa."));
    }

    @Test
    @DisplayName("by the type of an aircraft is the state whose aircraft it is")
    void aircraft() {
        assertEquals(List.of("united-states Cambodia"), told("attacked", "Cambodia was bombed by American B-52s for months."));
        assertEquals(List.of("cuba Bahamas"), told("attacked", "The Bahamas was strafed by Cuban MiGs on Monday."));
    }

    @Test
    @DisplayName("by \"both\" and \"the two\" are who were treated alike, not who treated them so")
    void treatedAlike() {
        assertEquals(List.of("estonia Kosovo", "latvia Kosovo"), told("recognizes",
                "Russia threw out Latvia's ambassador, a day after it did the same to the envoy of Estonia. The two neighbours recognised Kosovo."));
        assertEquals(List.of("norway Group of 20", "sweden Group of 20"), told("seeksMembershipIn",
                "Norway assured Sudan of its support. Sweden lent money to Sudan. Both want to join the G20."));
        assertEquals(List.of("mali Group of 20", "niger Group of 20"), told("seeksMembershipIn",
                "Mali accused Niger of spying. Both want to join the G20."));
    }

    @Test
    @DisplayName("by \"both countries\" far behind their names are the only two of whom that was said, unless others were named since")
    void protagonists() {
        String begin = "Djibouti accused Eritrea of seizing a hill. It is claimed by the two countries. ";
        assertEquals(List.of("djibouti African Union", "eritrea African Union"), told("memberOf", begin
                + "Peru, Chile and Bolivia broke with Qatar. The African Union called for calm. Both countries are members of the body."));
        assertEquals(List.of(), told("memberOf", begin
                + "The African Union called for calm. Peru, Chile and Bolivia broke with Qatar. Both countries are members of the body."));
    }

    @Test
    @DisplayName("by \"it\" behind a phrase that opens the sentence is whom that phrase is said of")
    void frontedPhrase() {
        assertEquals(List.of("iceland North Atlantic Treaty Organization"),
                told("memberOf", "Iceland had a boom. A founding member of NATO, it signed a pact with China."));
        assertEquals(List.of(), told("memberOf", "Ghana lent a hand. Once a member of ECOWAS, it signed a pact with China."));
        assertEquals(List.of("tonga North Atlantic Treaty Organization"),
                told("withdrewFrom", "Tonga was hit hard. Unlike Norway, it left NATO in 2004."));
    }

    @Test
    @DisplayName("by \"it\" behind a second verb is to whom the first one does something, known or not")
    void sameObject() {
        assertEquals(List.of(), told("withdrewFrom", "ASEAN met in Bali. Peru invaded the enclave in 1975 and left it in 1999."));
        assertEquals(List.of("peru Association of Southeast Asian Nations"),
                told("withdrewFrom", "ASEAN met in Bali. Peru joined the bloc in 1967 and left it in 1999."));
    }

    @Test
    @DisplayName("by \"so have\" and \"did the same to\" is what was done before")
    void soHave() {
        assertEquals(List.of("chad Ghana", "mali Ghana", "togo Ghana"),
                told("accused", "Togo accused Ghana of spying. So have Chad and Mali."));
        assertEquals(List.of("peru Bolivia", "peru Chile"), told("expelledDiplomatsOf",
                "Peru expelled Chile's ambassador on Monday. On Tuesday it did the same to the ambassador of Bolivia."));
        assertEquals(List.of("togo Ghana"), told("accused", "Togo accused Ghana of spying. So far Chad has kept silent."));
    }

    @Test
    @DisplayName("by a former colony is never the power that it belonged to")
    void formerColony() {
        assertEquals(List.of("france Mali"),
                told("deployedForcesTo", "Mali and Nigeria are poor. France sent troops to the former French colony."));
        assertEquals(List.of(), told("deployedForcesTo", "Mali and Niger are poor. Chad sent troops to the former French colony."));
        assertEquals(List.of(), told("providedAidTo", "Angola met Mozambique. Brazil sent aid to the former Portuguese colony."));
    }

    @Test
    @DisplayName("by \"on the other hand\" is nobody who was told of before")
    void contrast() {
        assertEquals(List.of(), told("deployedForcesTo", "Zambia argued against sanctions. Libya, on the other hand, flew in troops."));
        assertEquals(List.of("benin Togo"), told("hasDiplomaticRelationsWith", "Togo suspended its membership in ECOWAS. By contrast, "
                + "it announced that diplomatic relations with Benin, broken off by Togo in 2016, had been restored."));
    }

    @Test
    @DisplayName("by a pronoun is neither what is said of it before nor who is only compared")
    void saidBefore() {
        assertEquals(List.of("china Iceland"), told("signedAgreementWith", "Like Norway and Malta, Iceland takes on most of the laws. "
                + "A founding member of NATO, it was also the first country to conclude a free trade agreement with China."));
        assertEquals(List.of("togo Mali"), told("accused", "Togo left the bloc. One of the members of ECOWAS, it accused Mali of fraud."));
    }

    @Test
    @DisplayName("is whom the sentence before was about, not whom it named on the way there")
    void onTheWay() {
        assertEquals(List.of("tunisia Arab League"), told("memberOf",
                "After the last French soldiers left in 1963, Tunisia built up its own navy. It joined the Arab League early on."));
        assertEquals(List.of("latvia North Atlantic Treaty Organization"), told("memberOf",
                "Latvia was free after 1918. Overrun by Germany in 1941, its people suffered. It joined NATO in 2004."));
        assertEquals(List.of("france Latvia", "russia Latvia"), told("attacked",
                "Latvia was free. Occupied by both French and Russian troops during the war, it became a republic."));
        assertEquals(List.of("bolivia Mercosur"), told("memberOf", "In Brazil, Bolivia found a patient friend. It joined Mercosur in 2024."));
    }

    @Test
    @DisplayName("of two rivals is of those who broke with each other right before, whoever else the sentence names")
    void rivals() {
        assertEquals(List.of("chad Libya"), told("metWith",
                "N'Djamena cut ties with Tripoli in January 2016. Togo, which hosted talks between the rivals in 2021, was thanked."));
    }

    @Test
    @DisplayName("of a bid that somebody vetoes or backs is another's")
    void weighed() {
        assertEquals(List.of("north-macedonia European Union"),
                told("seeksMembershipIn", "North Macedonia changed its name. Bulgaria has vetoed its accession to the EU."));
        assertEquals(List.of(), told("seeksMembershipIn", "Kenya backed its bid to join the BRICS."));
    }

    @Test
    @DisplayName("after several sentences without names is whom the article is about")
    void farBack() {
        assertEquals(List.of("iceland European Economic Area"), told("memberOf", "Iceland was settled by Norsemen. Iceland paid tribute. "
                + "Iceland grew poor. Denmark granted home rule. Growth was fast. Trade flourished after the country joined the European "
                + "Economic Area in 1994."));
    }

    @Test
    @DisplayName("by \"it\" behind another object is that place, and nobody where that is unknown")
    void objectBefore() {
        assertEquals(List.of(), told("withdrewFrom", "Palau applied to ASEAN. Indonesia invaded the former Portuguese colony and left it in 1999."));
        assertEquals(List.of("jordan Israel"), told("recognizes",
                "Jordan was the second Arab neighbour of Israel to look the Jewish state in the face and recognise it."));
    }

    @Test
    @DisplayName("by a people with \"the\" is its state, unless some of its people were told of")
    void peoples() {
        assertEquals(List.of("kuwait Qatar", "kuwait Saudi Arabia"),
                told("mediatedBetween", "Kuwait mediated between the Saudis and the Qataris."));
        assertEquals(List.of("mali France"), told("severedRelationsWith", "Mali broke off relations with the French in 2022."));
        assertEquals(List.of(), told("attacked", "Two Venezuelans were deported on Monday. The Venezuelans attacked Texas."));
        assertEquals(List.of(), told("attacked", "Police said that the Iraqis in the camp had attacked Greece."));
        assertEquals(List.of(), told("attacked", "The Serbs attacked Srebrenica."));
    }

    @Test
    @DisplayName("of two sides is never of those who bring them together")
    void mediators() {
        assertEquals(List.of("josep-borrell Kosovo", "josep-borrell Serbia"), told("mediatedBetween",
                "Serbia's president met Kosovo's prime minister in Ohrid. Josep Borrell, the EU foreign policy chief, "
                        + "mediated between the two sides."));
        assertEquals(List.of("angola Rwanda", "angola Uganda"), told("mediatedBetween",
                "Rwanda and Uganda reopened their border. Angola had brokered the deal."));
        assertEquals(List.of(), told("mediatedBetween", "Rwanda and Uganda reopened their border. Angola brokered a deal for a mine."));
        assertEquals(List.of(), told("mediatedBetween", "Sudan's envoys met in Kenya. Saudi Arabia facilitated the talks."));
    }

    @Test
    @DisplayName("by \"followed\" behind what persons did is no state")
    void followedPersons() {
        assertEquals(List.of("omar-al-bashir Salva Kiir"), told("metWith",
                "Omar al-Bashir sat beside Salva Kiir at the ceremony. Egypt followed on Saturday."));
        assertEquals(List.of("belize Israel", "bolivia Israel"), told("severedRelationsWith",
                "Bolivia was the first state to sever relations with Israel; Belize followed two weeks later."));
    }

    @Test
    @DisplayName("by \"which\" with all or a plural is the whole list before it")
    void whole() {
        assertEquals(List.of("bahrain Qatar", "saudi-arabia Qatar", "united-arab-emirates Qatar"), told("severedRelationsWith",
                "Riyadh, Abu Dhabi and Manama, which had all broken off relations with Doha in June, later signed an accord with it."));
    }

    @Test
    @DisplayName("by an enemy behind a place is who is there, not whose embassy it is")
    void enemy() {
        assertEquals(List.of("iran Israel"), told("rivalOf",
                "Azerbaijan opened its first embassy in Israel, Iran's sworn enemy, thirty years after they had met."));
    }
}
