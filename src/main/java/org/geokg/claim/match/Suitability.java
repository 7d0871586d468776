package org.geokg.claim.match;

import java.util.List;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.rule.Rule;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;

/** Who may be an end of what a rule reads, by the relation's types and the rule's options. */
record Suitability(ParsedSentence sentence, ReferentFinder referents, EndResolver ends) {

    /** @param others the object's, where these are known already */
    boolean isSubject(Referent referent, Rule rule, List<Referent> others) {
        return fits(referent, rule, rule.relation().subjectTypes()) && isRightSubject(referent, rule) && !isOneOf(referent, others, rule);
    }

    /** @param others the subject's, where these are known already */
    boolean isObject(Referent referent, Rule rule, List<Referent> others) {
        boolean fits = fits(referent, rule, rule.relation().objectTypes())
                || rule.allows(Rule.Option.STATE_OBJECT) && ends.object(referent, rule).isPresent();
        return fits && isRightKind(referent, rule) && !isOneOf(referent, others, rule)
                && !isBarred(referent, rule) && !isAmongThem(referent, others, rule);
    }

    private boolean fits(Referent referent, Rule rule, List<EntityType> types) {
        boolean unnamed = rule.allows(Rule.Option.NAMED) && referents.isUnnamedPerson(referent);
        boolean unknown = rule.allows(Rule.Option.KNOWN) && referent.entity().isProvisional() && !ends.isInOffice(referent.entity());
        boolean person = rule.allows(Rule.Option.NOT_PERSONS) && !rule.allows(Rule.Option.OFFICE_ACTS)
                && referent.entity().isA(EntityType.PERSON);
        return !unnamed && !unknown && !person && !ends.both(referent, types, rule).isEmpty();
    }

    private boolean isRightSubject(Referent subject, Rule rule) {
        if (rule.allows(Rule.Option.FORCES) && !isArmed(subject)) {
            return false;
        }
        boolean group = rule.allows(Rule.Option.NOT_GROUPS) && subject.entity().isA(EntityType.ARMED_GROUP);
        return !group && (!rule.allows(Rule.Option.STATES) || !subject.entity().isA(EntityType.ORGANIZATION));
    }

    private boolean isArmed(Referent actor) {
        return actor.entity().isA(EntityType.ARMED_GROUP) || !actor.isUnsaid() && referents.isArmed(actor.head());
    }

    private boolean isRightKind(Referent object, Rule rule) {
        Entity entity = object.entity();
        if (rule.allows(Rule.Option.ON_FORCES) && !isArmed(object)) {
            return false;
        }
        if (rule.allows(Rule.Option.NOT_PERSONS) && entity.isA(EntityType.PERSON)) {
            return false;
        }
        boolean land = entity.isA(EntityType.PLACE) || entity.isA(EntityType.STATE);
        return (!rule.allows(Rule.Option.PERSON_OBJECT) || entity.isA(EntityType.PERSON))
                && (!rule.allows(Rule.Option.GROUP_OBJECT) || entity.isA(EntityType.ARMED_GROUP))
                && (!rule.allows(Rule.Option.TERRITORY) || land);
    }

    private boolean isBarred(Referent referent, Rule rule) {
        return !referent.isUnsaid() && !sentence.tag(referent.head()).startsWith("NNP")
                && rule.bars().contains(sentence.lemma(referent.head()));
    }

    /** "had been bombed by it" after "it": which of the two is who cannot be told. */
    private boolean isSameWord(Referent one, Referent other) {
        return !one.isUnsaid() && !other.isUnsaid() && one.head() != other.head()
                && sentence.lemma(one.head()).equals("it") && sentence.lemma(other.head()).equals("it");
    }

    /** "Kenya met them": those whom "them" means are others than who met them, all of them. */
    private boolean isAmongThem(Referent object, List<Referent> subjects, Rule rule) {
        return !object.isUnsaid() && sentence.token(object.head()).word().equals("them")
                && referents.find(object.head()).stream().anyMatch(r -> isOneOf(r, subjects, rule));
    }

    /** Whether somebody is among others already, a capital as its state unless it is meant as a place. */
    private boolean isOneOf(Referent referent, List<Referent> others, Rule rule) {
        return others.stream().anyMatch(o -> isSameWord(o, referent)
                || o.entity().id().equals(referent.entity().id()) || ends.isBodyOf(o.entity(), referent.entity())
                || ends.serves(o.entity(), referent.entity())
                || !rule.allows(Rule.Option.PLACES) && ends.actor(o.entity()).id().equals(ends.actor(referent.entity()).id()));
    }
}
