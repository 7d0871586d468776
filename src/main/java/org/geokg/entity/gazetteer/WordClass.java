package org.geokg.entity.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What words of the domain are to the readers of names, places and offices. {@code data/words} says which words are what. */
public enum WordClass {
    /** "the Armenian parliament" acts for Armenia. */
    STATE_AGENT,
    /** "Houthi fighters" act for the Houthis, "the alliance's secretariat" for the alliance. */
    GROUP_AGENT,
    /** Those who come from the actor whom they speak for: "a delegation from Mali". */
    DELEGATE,
    /** Those who may be told by where they come from: "militants from the Islamic State". */
    FIGHTER,
    /** "Syrian troops": forces that, when spoken of again, need no name. */
    ARMED_FORCE,
    /** "Israeli air strikes", "Russian missiles": what somebody strikes with. */
    STRIKE,
    /** "Shahed drones", "Leopard tanks": a make of arms that is sold to others, so that its maker need not be who uses it. */
    EXPORTED_MAKE,
    /** Every state has one: bare, it is that of the state that is spoken of. */
    BARE_AGENT,
    /** Acts for its state wherever it sits: "prosecutors in Paris". */
    LOCAL_AGENT,
    /** Holders of offices who, several together, act for an organization: "EU foreign ministers". */
    COUNCIL,
    /** May be called by who heads it: "the Assad regime". */
    GOVERNMENT,
    /** Speaks for a person in office: "Netanyahu's office". */
    PRESS_OFFICE,
    /** "the president": somebody in office. */
    TITLE,
    /** "the kingdom": a state. */
    STATE,
    /** "the bloc": an organization. */
    ORGANIZATION,
    /** "the group": whatever organization is spoken of. */
    ANY_ORGANIZATION,
    /** "the militia": an armed group. */
    ARMED_GROUP,
    /** "both sides", "the two countries". */
    PAIR,
    /** "the rivals": in the plural alone means two. */
    OPPOSITE,
    /** "the two men": persons. */
    PERSON,
    /** "members such as Chad and Mali". */
    LISTING,
    /** "a statement from the ministry said": what speaks for somebody. */
    MOUTHPIECE,
    /** "the country": says of a state no more than that it is one; "the nations of Chad and Mali": whose names follow. */
    COUNTRY, NATION,
    /** "the power" alone tells no state, "the self-ruled island" with a clause behind it does. */
    VAGUE_STATE, SELF_RULED,
    /** "the junta-led country": whose army rules. */
    MILITARY_RULED,
    /** "its neighbour", "the bordering nation": lies beside the state spoken of; ADJOINING the adjective, ADJOINING_STATE its noun. */
    NEIGHBOUR, ADJOINING, ADJOINING_STATE,
    /** "the former colony" is a state of its own; "the colonial ruler" rules it no more. */
    POSSESSION, ONE_TIME, FORMER_POWER,
    /** "the former colonial power": the noun, and what tells which power. */
    COLONIZING, COLONIAL,
    /** "its neighbour", "his host": is somebody else than whose it is. */
    TIED,
    /** "his country", "her troops": are those of the person's state. */
    PERSONS_STATE,
    /** "the two regions", "both bodies", "the two governments", "each side": of what kind those are who are named together. */
    PAIRED_PLACE, PAIRED_ORGANIZATION, PAIRED_STATE, SIDE,
    /** "the treaty": one that was named before. */
    AGREEMENT,
    /** "the military", "the soldiers", "the jets", "the fighters": nouns that mean about the same, so that one tells whose the other is. */
    ARMY, TROOPS, WARPLANE, MILITANT,
    /** "Chad's rebel forces" are its opponents', "government troops" and "the security forces" a state's own, but not "ethnic" ones. */
    OPPOSED, GOVERNMENTAL, OFFICIAL_FORCE, UNOFFICIAL,
    /** "Mali fired missiles", "jets flown by Mali": verbs that tell whose arms they are. */
    FIRING, OPERATING,
    /** "the al-Qaeda affiliated group", "a London-based group": a name before these tells of another. */
    AFFILIATED, OF_ORIGIN,
    /** "the Central African country": what an adjective tells of a region. */
    STATE_OF_REGION,
    /** "militants of the armed group known as": may stand between fighters and their group's name. */
    BESIDE_GROUP,
    /** "a US-brokered truce": who only leads or helps others; "states chaired by Chad": who is one of them. */
    SPONSORING, PRESIDING,

    /** "the raid": names again what somebody did, and by it who did it. */
    ATTACK_DEED, SANCTIONS_DEED, TEST_DEED, EXPULSION_DEED, EXIT_DEED, RECOGNITION_DEED, DEPLOYMENT_DEED, ARMS_DEED, VISIT_DEED,
    /** "the move": whatever was done. */
    MOVE_DEED,
    /** "A car exploded": tells of an attack, whoever did it. */
    ATTACK_SIGN,
    /** "the Serbs": a people that lives in several states, or has none, and so does not stand for one. */
    ETHNIC,
    /** "a Saudi student": before or behind a people's name means one of them. */
    PRIVATE_PERSON,
    /** "The missiles struck": such a sign tells of nothing new where it is said of these. */
    ATTACK_MEANS,

    /** "the talks": names an event again, and so dates it, but does not tell who did it. */
    MEETING_EVENT, AGREEMENT_EVENT, TRUCE_EVENT, ACCUSATION_EVENT, SUSPENSION_EVENT,
    /** "the other talks" are told of apart; they "begin" or one "held" them: so the day there is theirs. */
    OTHER_EVENT, HAPPENING, BRINGING_ABOUT_EVENT,
    /** "the vote was held on", "staged a coup on": where a day behind such a verb is that of the event. */
    TAKING_PLACE, STAGING,
    /** "on the sidelines of the summit", "during the visit": done there, and so then. */
    SIDELINE, STAY,
    /** "ended its offensive on Friday": the day is not that of its beginning; nor is "after the vote on Friday" another day. */
    LATER_PHASE, NO_CAUSE,
    /** "completed its withdrawal in May": brings to its end what is done once it is at its end. */
    COMPLETING,
    /** "for the killing last month": what others answer, and so is before it. */
    EARLIER_EVENT,

    /** "the cabinet said", "Foreign Minister Diop said": speaks for the state of which the sentence tells. */
    RULING_BODY, SPEAKING_TITLE,
    /** "in a statement": what somebody put out. */
    PRESS_STATEMENT,
    /** "Mali rejects this": behind a state's name shows that it acts, and is no place. */
    DECLARING,
    /** Verbs by which somebody says something. */
    SAYING,
    /** Verbs that quote somebody, too, but may mean a deed: "responded". */
    ANSWERING,
    /** Such verbs as only persons are the subject of, so that an unknown name before one is a person's. */
    SPEAKING,
    /** Verbs of saying by which what is said is done: "announced". */
    PROCLAIMING,
    /** Verbs of judging what somebody did: "its raid", for which it is condemned, is of whoever is judged. */
    JUDGING,
    /** Verbs of helping or hindering what somebody is about to do: "vetoed its bid", which is another's. */
    WEIGHING,

    /** Not words but names of relations: what is done by speaking, as accusing is. */
    SPOKEN_RELATION,
    /** What is done by announcing it. */
    PROCLAIMED_RELATION,
    /** Deeds that one party tells of another, which may deny them. */
    ALLEGED_RELATION,
    /** Tells that two are at war. */
    HOSTILE_RELATION,
    /** Tells where foreign forces are, go to or leave. */
    THEATRE_RELATION,
    /** Tells whom somebody helps. */
    NEEDY_RELATION,
    /** Tells who is under sanctions. */
    PUNISHED_RELATION,
    /** Is concluded where those who lead the parties come together. */
    CEREMONY_RELATION,
    /** Comes about where somebody mediates between the two. */
    SETTLING_RELATION,

    /** The office is over: "former president". */
    FORMER,
    /** Before a title, makes it another's opinion or a hope: "self-proclaimed president". */
    DOUBTFUL_BEFORE,
    /** The same behind it: "president-elect", "presidential candidate". */
    DOUBTFUL_AFTER,
    /** May stand between the holder or the seat and the title: "the Iranian acting foreign minister". */
    BESIDE_TITLE,
    /** Is sent: what follows "to", "for" or "in" is where to, not who sends. */
    ENVOY,
    /** "head of the Iranian parliament" is an office in Iran, "head of the Iranian delegation" is none. */
    STATE_BODY,
    /** Verbs by which an office begins or ends, "elect", "oust", and of the latter those that a holder does without others: "resign". */
    OFFICE_BEGINS, OFFICE_ENDS, OFFICE_LEFT,
    /** Verbs of following somebody in an office. */
    SUCCEEDING,
    /** Last words of offices that every state has. */
    OF_EVERY_STATE,
    /** "the Kenyan ruler": whoever is a HEAD_OF_STATE; "the previous president" is another. */
    LEADER, HEAD_OF_STATE, ANOTHER_HOLDER,
    /** "the Kenyan foreign minister": a word without which the title is another. */
    PART_OF_TITLE,
    /** "Attorney General" is no general, "vice president" no president. */
    CIVIL_GENERAL, LESSER,
    /** "Minister of Finance", "secretaries for": are completed by a portfolio; a WHOLE_TITLE by none, "Finance Minister". */
    MINISTERIAL, MINISTERIAL_PLURAL, WHOLE_TITLE,
    /** "Sheikh Ahmed": so the article may call him ever after. */
    NOBLE,
    /** "Ann Lee, who served as": joins a person to the office. */
    SERVING_AS,
    /** "remained president", "talks featuring": verbs that join holders to offices. */
    REMAINING, FEATURING,
    /** "the French delegation that included", "accompanied by": whose the ministers are who came along. */
    COMPANY, MADE_UP_OF, ACCOMPANYING,
    /** "guests", "foreign leaders", "visiting ministers": come from states other than the one that is spoken of. */
    FROM_ABROAD,
    /** "met the foreign minister", "visited Lima": is of the state where they are; "her counterpart Ann Lee": whose name follows. */
    MEETING, VISITING, COUNTERPART,
    /** "army spokesman" is every state's, but not in "the regional parliament"; "ASEAN affairs" is what the office is about. */
    SPOKEN_FOR, SUBNATIONAL, SUBNATIONAL_BODY, OFFICE_FIELD, EMBASSY,
    /** "the envoy": whichever diplomat was named with such a title. */
    BARE_ENVOY,
    /** "rebel leader": before a title, that it is none of a state's. */
    AGAINST_STATE,
    /** Verbs of acting a part in a film or play. */
    PLAYING,
    /** "secretary general": a title in bodies of states, not in states. */
    OF_BODIES,
    /** "an adviser to Turkey's president": holds an office beside another's. */
    SERVING,
    /** "heads the institute": verbs that mean an office. */
    HEADING,
    /** "Senator", "opposition leader": in a role, tells that its holder does not speak for the state. */
    OWN_VOICE,
    /** "the ruling council": before what governs a state. */
    GOVERNING,
    /** Before a title, makes another one: "deputy prime minister". */
    DEGREE,
    /** Before a title or its state, that the office is held for the time being: "interim". */
    ACTING,
    /** A title that says little without what follows: "director of operations". */
    OPEN_TITLE,
    /** What ministers are in charge of: "finance", "regional", "affairs". */
    PORTFOLIO,
    /** Capitalised words behind "minister of" or "secretary of" that are no portfolio. */
    NO_PORTFOLIO,

    /** With a name is the place of that name: "the Nagorno-Karabakh region". */
    PLACE,
    /** "parts of Syria", "the outskirts of Goma" are where they are. */
    PART,
    /** Such a part that an adjective may name: "Syrian soil". */
    LAND,
    /** What a place can be: "the Yemeni capital, Sanaa". */
    PLACE_KIND,
    /** May stand between the kind of a place and the state: "a port city in southern Yemen". */
    BESIDE_PLACE,
    /** "northern" Germany. */
    DIRECTION,
    /** Tells that a place's name follows, with or without "of". */
    KIND_BEFORE_PLACE,
    /** Tells that a place's name stands before it, complete without the kind: "Idlib province". */
    KIND_BEHIND_PLACE,
    /** Ends a place's name: "Shayrat Airfield". */
    PLACE_ENDING,
    /** "Rann, a town in": tells that the name before it is a place's. */
    TOWN_KIND,
    /** "Nigeria's Plateau state": tells that the name before it is a region's. */
    REGION_KIND,
    /** With a town's name is a larger place: "Aleppo province". */
    PROVINCE_KIND,
    /** A part of a state that a place may lie in. */
    PART_KIND,
    /** What may lie in a place that is named behind it: "Ramstein Air Base in Germany". */
    SITE_KIND,
    /** "north of Amman". */
    COMPASS_POINT,
    /** Begins capitalized words that are no place's name: "Islamic State". */
    NO_PLACE,
    /** "the islet", "the enclave", "the village": a place named before, but not "the area", which is any, unless it is "disputed". */
    ISLAND, TERRITORY, TOWN, VAGUE_PLACE, CONTESTED,
    /** "in war-torn Syria": may stand before the larger place; "Komala district", "the village Komala": the place, and no group. */
    BESIDE_WHOLE, VILLAGE_BEHIND, VILLAGE_BEFORE,
    /** "left Mali", "visited Mali": things happen there; "fled to Mali", "independence from Mali": they happen elsewhere. */
    CROSSING, DEALING_WITH, TAKING_AWAY, SEPARATION,
    /** "lives in Doha": where somebody is at home tells of no state. */
    DWELLING,

    /** The head of an organization's name: "International Institute for Strategic Studies". */
    ORGANIZATION_HEAD,
    /** Heads the name of something else that is abbreviated too: "exclusive economic zone (EEZ)". */
    NO_ORGANIZATION_HEAD,
    /** The head of an agreement's name: "Treaty on Good Neighbourly Relations". */
    AGREEMENT_HEAD,
    /** Tells of what kind an agreement is, and so is no name of one: "Free Trade Agreement". */
    AGREEMENT_KIND,
    /** Tells that an organization's name follows: "the security firm Mosecon". */
    ORGANIZATION_KIND,
    /** Before such a kind, makes it one that fights: "the militant group Lakurawa". */
    ARMED_KIND,
    /** "Geneva-based", "whose headquarters are in", "a bloc founded in 1991", "since its founding in 1967", "a founding member". */
    SITED, SEAT, FOUNDED, FOUNDING, FOUNDING_MEMBER,

    /** May be called after a person, who then is not spoken of: "Ataturk Airport". */
    NAMESAKE,
    /** "Prince Sultan": a given name that elsewhere is a title. */
    GIVEN_NAME,
    /** Family names of languages whose family name comes first, as the news writes them. */
    FAMILY_NAME_FIRST,
    /** Ids of states whose people are called by their given names alone: Abiy Ahmed of Ethiopia is "Abiy". */
    GIVEN_NAME_STATE,

    /** "urged Chad to stop shelling": who is asked to end something does it so far. */
    ENDING,
    /** "demanded an end to the raids": the same in nouns. */
    END,
    /** "did not know that Chad had left": what somebody knows or hides has happened, and so has what nobody knows. */
    FACTIVE,
    /** "did not hesitate to leave", "no doubt that it left": denied, such words leave what they govern as real as it is. */
    DOUBTING,
    /** "Suppose Chad left": opens what is only supposed. */
    SUPPOSING,
    /** "in the novel, Chad leaves": what is told there did not happen. */
    FICTION,
    /** "The film follows": a work that tells what did not happen. */
    STORY,
    /** "the series imagines": may be such a work, and is one behind a STORY_MARK, "the television series". */
    STORY_KIND, STORY_MARK,
    /** "a documentary": tells what did happen. */
    TRUE_STORY,
    /** "the novel opens with": what such a work does; "opened with": in the past tense, too; "depicts": what only such a work does. */
    TELLING, TELLING_IN_PAST, IMAGINING,
    /** "the exercise began with an attack on": fights in it are none. */
    DRILL,
    /** "accidentally hit", "a stray missile", "by mistake": an accident is no attack. */
    MISHAP, ERROR,
    /** "New Zealand meet Ireland": what teams do, told in the plural; "won 3-1": how a match ended. */
    FIXTURE, RESULT,
    /** "Under the plan, Chad withdraws": what is told of there in the present tense is yet to come. */
    BLUEPRINT,
    /** "are negotiating a truce": as long as somebody does so, it is not there yet. */
    UNFINISHED,
    /** "will join Mali in leaving": verbs by which one does what another does. */
    JOINING,
    /** "rejected a statement blaming Chad": a text that does what it says only if it is put out. */
    STATEMENT,
    /** "asked why": verbs that ask the reason of what has happened. */
    ASKING,
    /** "its threat to leave": a word that may be kept. */
    GIVEN_WORD,
    /** "carried out", "acted on": verbs of keeping one's word. */
    KEEPING,
    /** "made good on": those that need "good" for it. */
    GOOD_KEEPING,
    /** "called the report baseless": verbs of calling something true or false. */
    CALLING,
    /** "a charge that Mali denies": what is said of somebody. */
    CLAIM,
    /** "told reporters": verbs of saying that have who is told as their object. */
    INFORMING,
    /** Verbs whose "for" tells what has yet to come: "will fly to Cairo for talks". */
    JOURNEY,
    /** "on a visit to Togo". */
    TRIP,
    /** "left to meet": verbs that say where somebody is bound, not what came of it. */
    SETTING_OUT,
    /** "a truce remains elusive": verbs that tell what their subject is said to be. */
    SEEMING,
    /** "a member": nouns that say who somebody is, not what happens. */
    STANDING,
    /** "prepare to leave": what one does or leaves of one's own will, so that one is there already. */
    INTENDING,
    /** "led Paris to close its base", "merged to form a union": what follows came about. */
    ACHIEVING,
    /** "planned to begin": but not where it is the event itself that is to come about. */
    COMING_ABOUT,
    /** "talks opened": verbs that say no more than that. */
    BEGINNING,
    /** "went ahead": adverbs that make such a verb of "go". */
    ONWARD,
    /** "the plan includes": what a plan contains is planned. */
    CONTAINING,
    /** "at a meeting": what somebody will do there lies as far ahead. */
    OCCASION,
    /** "retaliated by expelling them": tells that what was done answers something. */
    RETALIATING,
    /** "a report published on Monday": is a text or broadcast; and what is done to put it out. */
    PUBLICATION, PUBLISHING,
    /** "in response to the raid": behind "in" or "as" is what answers something that was before. */
    ANSWER,
    /** "during the war": goes on for a time, and what is done within it is of that time. */
    STRIFE,
    /** "a dinner attended by": what is done to an event while it goes on, and so with it. */
    ATTENDING,
    /** "accusations over the raid": what is said in a quarrel, and what it is over has happened. */
    QUARREL,
    /** "talks on a pullout", "disagree over the lifting of sanctions": who talks of what is still open. */
    NEGOTIATING,
    /** Events that come about by what people agree on or decide, if at all. */
    AGREED_UPON,
    /** "the terms of a withdrawal": what is settled of an event before it comes about. */
    TERMS,
    /** Whatever becomes of an attack, what it is aimed at is there. */
    AIMING,
    /** "has troops in": verbs of having, placing and wanting, by which what they have is there or not. */
    HAVING,
    /** "a base": lies where it lies whatever becomes of it, but not before somebody brings it there. */
    INSTALLATION,
    /** Relations of a state to what it may join, which no state's own body is. */
    MEMBERSHIP_RELATION,
    /** "will not allow a base": verbs that do the same for such things alone. */
    BRINGING_ABOUT,
    /** "shelved its bid": verbs of giving up what one has sought so far. */
    GIVING_UP,

    /** "Tehran denied involvement": says that something is not true. */
    DENYING,
    /** "dismissed the allegation": does so where a charge is its object. */
    REJECTING_CHARGES,
    /** "the allegation": is what somebody says of another. */
    CHARGE,
    /** "denied him a visa": is what one may deny somebody who was not accused. */
    FAVOUR,
    /** "arrived in Lima and met the foreign minister": is a verb or noun of coming to where the ministers are its state's. */
    GOING_THERE,
    /** "was welcomed by the foreign minister": is a verb of what hosts do. */
    RECEIVING,
    /** "the army base in El-Adde": is something that lies in a town, so that the name behind "in" is one. */
    SITE,
    /** "recaptured Lyman": is a verb whose object, if it is a name of no kind, is a town. */
    TAKING_TOWNS,
    /** "five kilometers from": measures how far a place is from another. */
    LENGTH,
    /** "the alleged raid": before the noun makes the deed one that nobody did, or of another kind. */
    DOUBTFUL_DEED,
    /** "launched a missile": is a verb of testing, where a weapon is its object; and what is tested. */
    TESTING, TESTED,
    /** "a navy vessel": is a ship or boat, which acts for a state with such a word as "navy" before it. */
    CRAFT, IN_SERVICE,
    /** "the militant group": before a noun tells that it means armed people. */
    ARMED,
    /** "it violated the truce", "it was the worst attack": says what deeds do or are, so that "it" is a deed. */
    DEED_DOING, DEED_NAME,
    /** "the kingdom": is what only some states are called. */
    PARTICULAR_STATE,
    /** "the impoverished country": before a noun may be said of any state and so tells none. */
    ANY_STATE,
    /** "the regular army": before the noun tells no other body from it. */
    PLAIN_BODY,
    /** "the two sides": in a pair may be two who are against each other. */
    OPPONENT,
    /** "the two foes": in a pair means two who are at odds wherever the text tells of them. */
    WARRING,
    /** "the two neighbours": in the plural means states and never armed groups. */
    NEVER_GROUP,
    /** "the army and the rebels": is a state's side where it stands beside fighters. */
    RULING,
    /** "the foreign ministry": before "ministry" tells which, and every state has it. */
    PORTFOLIO_WORD,
    /** "another country": before a noun tells that it means somebody not named yet. */
    ANOTHERS,
    /** "a Black Sea port": behind a sea's name is not the sea. */
    BESIDE_WATER,
    /** "armoured troops": before forces tells not whose they are. */
    PLAIN_FORCE,
    /** "the airstrike": is a strike that not everybody can carry out. */
    AIMED,
    /** "agreed on Monday to leave": is a verb whose own day is not that of what somebody is to do. */
    RESOLVING,
    /** "is expected in Accra on Friday": tells of what is due, so that its day is yet to come. */
    AWAITED,
    /** "accused of bombing a port on Friday": is a verb of what is done in a moment, so that a day behind it is that of the deed. */
    MOMENTARY_DEED,
    /** "a day after the coup": happens on a day that others are counted from. */
    COUP_EVENT, INAUGURATION_EVENT, VOTE_EVENT, SUMMIT_EVENT;

    static Optional<WordClass> named(String name) {
        return Arrays.stream(values()).filter(c -> c.fileName().equals(name)).findFirst();
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
