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
            "people", "monarchy", "crown", "envoy", "marine", "tank");

    /** Agents whose deeds are the state's only for armed acts and the like, never for what it signs or says. */
    static final Set<String> GROUP_AGENTS = Set.of(
            "rebel", "militant", "fighter", "insurgent", "group", "movement", "militia", "leader", "commander", "force",
            "gunman", "terrorist", "leadership", "guerrilla", "extremist", "jihadist", "spokesman", "spokeswoman", "official",
            "alliance", "bloc", "mission", "chief", "organization", "organisation", "troop", "peacekeeper", "member", "delegation",
            "government", "secretariat", "summit", "paramilitary", "troops", "army", "party", "faction", "cartel", "network");

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
            "leader", "group", "army", "militia", "faction", "belligerent", "republic", "kingdom", "enemy", "adversary", "giant", "capital",
            "region", "territory", "enclave", "city", "province", "island", "bloc", "organization", "organisation", "body", "alliance",
            "man", "woman", "president", "minister", "premier", "official", "diplomat", "chancellor", "general");

    /** Nouns that a plural alone makes two: "the rivals". */
    static final Set<String> OPPOSITES = Set.of(
            "side", "neighbour", "neighbor", "rival", "foe", "adversary", "enemy", "belligerent", "giant");

    static final Set<String> PERSONS = Set.of("man", "woman", "president", "minister", "premier", "official", "diplomat", "chancellor", "general", "leader");

    static final Set<String> LISTS = Set.of(
            "country", "nation", "state", "member", "partner", "ally", "neighbour", "neighbor", "power", "organization",
            "organisation", "group", "party", "government", "signatory", "leader", "capital", "actor");

    /** "the Nagorno-Karabakh region" is Nagorno-Karabakh. */
    static final Set<String> PLACES = Set.of(
            "region", "province", "city", "peninsula", "strip", "enclave", "territory", "area", "island", "valley", "district", "town",
            "village", "port", "airport", "coast", "governorate", "oblast");

    private NounClasses() {}
}
