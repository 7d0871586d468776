package org.geokg.entity;

import java.util.Set;

/** Nouns that stand for an actor together with a name, or refer back to one. Lemmas. */
final class NounClasses {
    /** "the Armenian parliament" acts for Armenia. */
    static final Set<String> STATE_AGENTS = Set.of(
            "government", "parliament", "army", "military", "force", "troop", "troops", "ministry", "navy", "administration", "authority",
            "soldier", "legislature", "cabinet", "junta", "regime", "warplane", "jet", "plane", "aircraft", "warship", "fleet",
            "diplomat", "official", "leadership", "delegation", "lawmaker", "president", "leader", "minister", "state",
            "side", "negotiator", "peacekeeper", "paratrooper", "commando", "airstrike", "drone", "missile", "artillery",
            "republic", "court", "senate", "congress", "department", "embassy", "foreign", "defence", "defense", "treasury",
            "presidency", "premier", "policymaker", "strike", "bomber", "gunboat", "helicopter", "capital", "coastguard", "guard",
            "people", "monarchy", "crown", "envoy", "marine", "tank", "destroyer", "frigate", "submarine", "mercenary", "rocket",
            "infantry", "gunner", "mortar", "gunfire", "battleship", "armada", "firepower", "airpower", "shell",
            "warhead", "projectile", "gunship", "squadron", "battalion", "brigade", "regiment", "invader", "fire");

    /** Agents whose deeds are the state's only for armed acts and the like, never for what it signs or says. */
    static final Set<String> GROUP_AGENTS = Set.of(
            "rebel", "militant", "fighter", "insurgent", "group", "movement", "militia", "leader", "commander", "force",
            "gunman", "terrorist", "leadership", "guerrilla", "extremist", "jihadist", "spokesman", "spokeswoman", "official",
            "alliance", "bloc", "mission", "chief", "organization", "organisation", "troop", "peacekeeper", "member", "delegation",
            "government", "secretariat", "summit", "paramilitary", "troops", "army", "party", "faction", "cartel", "network",
            "warplane", "jet", "plane", "aircraft", "bomber", "drone", "missile", "rocket", "artillery", "mortar", "soldier", "warship",
            "mercenary", "man", "operative", "assailant", "attacker", "raider", "loyalist", "separatist", "supporter", "airstrike",
            "strike", "unit", "cell", "wing", "branch", "coalition", "helicopter", "fire", "shell", "projectile", "gunner", "contingent", "squad");

    /** Those who may be told by where they come from: "militants from the Islamic State". */
    static final Set<String> FIGHTERS = Set.of(
            "fighter", "militant", "rebel", "gunman", "soldier", "troop", "insurgent", "guerrilla", "jihadist", "mercenary", "paratrooper",
            "extremist", "terrorist", "warplane", "jet", "force", "commando", "unit", "member", "bomber", "attacker");

    /** Bodies that every state has: bare, they are those of the state that is spoken of. */
    static final Set<String> BARE_STATE_AGENTS = Set.of("government", "junta", "army", "military", "parliament", "authority", "regime", "cabinet");

    static final Set<String> TITLES = Set.of(
            "president", "minister", "leader", "chancellor", "king", "premier", "chief", "secretary", "general", "colonel", "emir",
            "sultan", "pope", "ambassador", "envoy", "queen", "pontiff");

    static final Set<String> STATES = Set.of(
            "country", "nation", "state", "kingdom", "republic", "archipelago", "emirate", "sultanate", "island", "neighbour",
            "neighbor", "power", "monarchy");

    static final Set<String> ORGANIZATIONS = Set.of(
            "bloc", "alliance", "union", "organization", "organisation", "body", "grouping", "cartel", "agency", "court",
            "watchdog", "lender", "institution", "league", "association", "community", "commission", "council", "pact", "club");

    static final Set<String> ANY_ORGANIZATION = Set.of("group", "grouping", "body", "organization", "organisation", "bloc", "club");

    static final Set<String> ARMED_GROUPS =
            Set.of("group", "militia", "movement", "rebel", "insurgent", "militant", "faction", "paramilitary", "organization");

    static final Set<String> PAIRS = Set.of(
            "country", "nation", "side", "neighbour", "neighbor", "state", "party", "government", "rival", "ally", "foe", "power",
            "leader", "group", "army", "militia", "faction", "belligerent", "republic", "kingdom", "enemy");

    static final Set<String> LISTS = Set.of(
            "country", "nation", "state", "member", "partner", "ally", "neighbour", "neighbor", "power", "organization",
            "organisation", "group", "party", "government", "signatory", "leader", "capital", "actor");

    /** "the Nagorno-Karabakh region" is Nagorno-Karabakh. */
    static final Set<String> PLACES = Set.of(
            "region", "province", "city", "peninsula", "strip", "enclave", "territory", "area", "island", "valley", "district", "town",
            "village", "port", "airport", "coast", "governorate", "oblast", "stronghold", "bastion", "hub", "suburb", "neighborhood",
            "neighbourhood", "base", "camp");

    /** "parts of Syria", "the outskirts of Goma" are where they are. */
    static final Set<String> PARTS = Set.of(
            "part", "much", "most", "swathe", "swath", "outskirt", "outskirts", "suburb", "north", "south", "east", "west", "northeast", "northwest",
            "southeast", "southwest", "center", "centre", "heart", "edge", "area", "stretch", "chunk", "half", "rest", "corner", "soil",
            "territory", "section", "neighborhood", "neighbourhood", "mainland", "airspace", "heartland");

    /** Those of them that an adjective may name: "Syrian soil". */
    static final Set<String> LAND = Set.of("territory", "soil", "mainland", "airspace", "heartland");

    private NounClasses() {}
}
