package org.geokg.claim.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;

/**
 * A rule: a trigger word and the slots around it that make a claim of a relation.
 *
 * @param name       family and construction: {@code membership.leave}
 * @param version    raised when its meaning changes
 * @param relation   what it yields
 * @param trigger    the word it hangs on
 * @param where      what must stand in certain slots
 * @param unless     what must not
 * @param subject    alternatives for the subject, tried in order
 * @param object     alternatives for the object; the same phrase as the subject's makes pairs of its members
 * @param bars       lemmas that may not head the object: sanctions on a state's officials are none on the state
 * @param phase      what a date beside it dates
 * @param factuality fixed for triggers that are no facts by meaning ("pledge"); else the sentence decides
 * @param kind       narrower kind in words, for all its claims
 * @param options    what else is allowed
 * @param confidence of a plain reading, 0 to 1
 * @param matches    sentences it must read
 * @param rejects    sentences it must not
 */
public record Rule(
        String name,
        int version,
        Relation relation,
        Trigger trigger,
        List<Condition> where,
        List<Condition> unless,
        List<Slot> subject,
        List<Slot> object,
        List<String> bars,
        Phase phase,
        Optional<Factuality> factuality,
        Optional<String> kind,
        List<Option> options,
        double confidence,
        List<Example> matches,
        List<Example> rejects) {

    /** What a date beside the trigger says of a state. */
    public enum Phase {
        /** The state begins on it: "joined in 2004". */
        BEGINS,
        /** The state held on it: "was a member in 2004". */
        HOLDS,
        /** Nothing: the state has no beginning worth telling, as with where a place lies. */
        TIMELESS
    }

    /** Special permissions of a rule. */
    public enum Option {
        /** A place that is named is meant itself, not the actor that it stands for. */
        PLACES,
        /** An office holder acts for the state or organization. */
        OFFICE_ACTS,
        /** An office holder acts, and the state or organization acts too. */
        OFFICE_TOO,
        /** What several do, each does to the others: "traded accusations". */
        EACH_OTHER,
        /** Pairs among the members of one phrase: "A and B signed". */
        PAIRS,
        /** Not among more than three: at a summit not every pair met. */
        FEW,
        /** Not among more than two: "relations were opened" tells of one pair. */
        TWO,
        /** Only a person can be the object: "welcomed" somebody, not something. */
        PERSON_OBJECT,
        /** Only a state or place can be the object: "captured" a town, not a commander. */
        TERRITORY,
        /** Only an armed group can be the object: who "backed" one is its ally, who backed a plan or a candidate is not. */
        GROUP_OBJECT,
        /** A person who is not named does not stand for the state: "met the prime ministers of A and B". */
        NAMED,
        /** Both ends must be known before the article: its words often join other things. */
        KNOWN,
        /** Only several subjects can do it: "created by A and B". */
        SEVERAL,
        /** It can only be done to several: "coaxed A and B into a deal". */
        SEVERAL_OBJECTS,
        /** What the trigger names is there whatever becomes of it: "blocked Sweden's bid". */
        PRESUPPOSED,
        /** Its words mean something else in a report on sport: "France invaded Rome and won 24–10". */
        NOT_IN_SPORT,
        /** Its object is not the subject's own territory or, of a person, the own country: forces and visitors go abroad. */
        ABROAD,
        /** Nor does it lie within the own country: who meets somebody in a town at home pays no visit. */
        OUTSIDE,
        /** An office holder as its object stands for the state or organization: "brokered a deal between President A and B". */
        STATE_OBJECT,
        /** Persons are meant otherwise: "his Democratic rival". */
        NOT_PERSONS,
        /** With an object of its own the verb means something else: "heads a company in Harare". */
        INTRANSITIVE,
        /** Only what is affirmed: who never applied may seek membership all the same. */
        AFFIRMED,
        /** Only what is no fact: as facts its words tell of too many other things. */
        NOT_ACTUAL,
        /** Only a state can be the subject, where an organization beside it is the object: "Sweden's NATO bid". */
        STATES,
        /** An armed group cannot be the subject: its bases are no garrison abroad. */
        NOT_GROUPS,
        /** A capital that is told by its state is the town itself: "its seat in the Belgian capital". */
        TOWN,
        /** Only armed groups can be the subject, or somebody's forces: "Chadian troops took", not "Chad took". */
        FORCES,
        /** Only armed groups can be the object, or somebody's forces: "hunted Houthi fighters", not "hunted smugglers from Yemen". */
        ON_FORCES,
        /** Told in the present progressive it is still to come: "is leaving the bloc". */
        TO_COME
    }

    public Rule {
        Objects.requireNonNull(relation);
        where = List.copyOf(where);
        unless = List.copyOf(unless);
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        bars = List.copyOf(bars);
        options = List.copyOf(options);
        matches = List.copyOf(matches);
        rejects = List.copyOf(rejects);
    }

    /** Name and version, as claims carry it. */
    public String id() {
        return name + "-v" + version;
    }

    /** Whether the subject of the word is whom it is done to: of "receive" who gets it. */
    public boolean isInverted() {
        return object.stream().anyMatch(s -> s.steps().equals(List.of("subj")));
    }

    /** Whether the subject is whom the word's own subject does it to: of "suspend" who is suspended. */
    public boolean isDoneToSubject() {
        return subject.stream().anyMatch(s -> s.steps().equals(List.of("obj")));
    }

    public boolean allows(Option option) {
        return options.contains(option);
    }
}
