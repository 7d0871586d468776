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

    /** "the raid": names again what somebody did, and by it who did it. */
    ATTACK_DEED, SANCTIONS_DEED, TEST_DEED, EXPULSION_DEED, EXIT_DEED, RECOGNITION_DEED, DEPLOYMENT_DEED, ARMS_DEED, VISIT_DEED,
    /** "the move": whatever was done. */
    MOVE_DEED,
    /** "A car exploded": tells of an attack, whoever did it. */
    ATTACK_SIGN,
    /** "The missiles struck": such a sign tells of nothing new where it is said of these. */
    ATTACK_MEANS,

    /** "the talks": names an event again, and so dates it, but does not tell who did it. */
    MEETING_EVENT, AGREEMENT_EVENT, TRUCE_EVENT, ACCUSATION_EVENT, SUSPENSION_EVENT,
    /** "for the killing last month": what others answer, and so is before it. */
    EARLIER_EVENT,

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
    /** Verbs by which an office begins. */
    OFFICE_BEGINS,
    /** Verbs by which an office ends. */
    OFFICE_ENDS,
    /** Of these, those that a holder does without others: "resign". */
    OFFICE_LEFT,
    /** Verbs of following somebody in an office. */
    SUCCEEDING,
    /** Last words of offices that every state has. */
    OF_EVERY_STATE,
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

    /** The head of an organization's name: "International Institute for Strategic Studies". */
    ORGANIZATION_HEAD,
    /** The head of an agreement's name: "Treaty on Good Neighbourly Relations". */
    AGREEMENT_HEAD,
    /** Tells of what kind an agreement is, and so is no name of one: "Free Trade Agreement". */
    AGREEMENT_KIND,
    /** Tells that an organization's name follows: "the security firm Mosecon". */
    ORGANIZATION_KIND,
    /** Before such a kind, makes it one that fights: "the militant group Lakurawa". */
    ARMED_KIND,
    /** "Geneva-based". */
    SITED,
    /** "whose headquarters are in". */
    SEAT,
    /** "a bloc founded in 1991". */
    FOUNDED,
    /** "since its founding in 1967". */
    FOUNDING,

    /** May be called after a person, who then is not spoken of: "Ataturk Airport". */
    NAMESAKE,
    /** Family names of languages whose family name comes first, as the news writes them. */
    FAMILY_NAME_FIRST,

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
    /** "the novel opens with": what such a work does. */
    TELLING,
    /** "the series depicts": what only such a work does. */
    IMAGINING,
    /** "the exercise began with an attack on": fights in it are none. */
    DRILL,
    /** "accidentally hit", "a stray missile": an accident is no attack. */
    MISHAP,
    /** "New Zealand meet Ireland": what teams do, told in the plural. */
    FIXTURE,
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
    /** "during the war": goes on for a time, and what is done within it is of that time. */
    STRIFE,
    /** "a dinner attended by": what is done to an event while it goes on, and so with it. */
    ATTENDING,
    /** "accusations over the raid": what is said in a quarrel, and what it is over has happened. */
    QUARREL,
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
    /** "launched a missile": is a verb of testing, where a weapon is its object. */
    TESTING,
    /** "launched a missile": is what is tested. */
    TESTED,
    /** "a navy vessel": is a ship or boat, which acts for a state with such a word before it. */
    CRAFT,
    /** "a coastguard vessel": is such a word. */
    IN_SERVICE,
    /** "the militant group": before a noun tells that it means armed people. */
    ARMED,
    /** "violated the truce": says what attacks and other deeds do, so that "it" is a deed. */
    DEED_DOING,
    /** "it was the worst attack": says of a deed what it is, so that "it" is a deed. */
    DEED_NAME,
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
