package org.geokg.claim.end;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.geokg.claim.office.Office;
import org.geokg.claim.office.OfficeBook;
import org.geokg.claim.rule.Rule;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.KnownSeats;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.Discourse;
import org.geokg.entity.reference.Referent;

/** Fits a referent to what a relation allows: capitals, bodies and office holders to the actor that they act for. */
public final class EndResolver {
    private static final String CAPITAL = "capital";

    private final Discourse discourse;
    private final OfficeBook offices;
    private final OptionalInt year;
    private final boolean newYear;

    /** @param newYear whether the article is of a January: who takes office in the same year may not yet be in it */
    public EndResolver(Discourse discourse, OfficeBook offices, OptionalInt year, boolean newYear) {
        this.discourse = discourse;
        this.offices = offices;
        this.year = year;
        this.newYear = newYear;
    }

    public Optional<Entity> fit(Referent referent, List<EntityType> allowed, Rule rule) {
        Entity entity = rule.allows(Rule.Option.TOWN) ? town(referent) : referent.entity();
        if (entity.isA(EntityType.PLACE) && !entity.isA(EntityType.STATE)) {
            boolean literal = rule.allows(Rule.Option.PLACES) && isAllowed(entity, allowed);
            return literal ? Optional.of(entity) : place(entity, allowed, rule);
        }
        if (entity.isA(EntityType.GOVERNMENT_BODY)) {
            return discourse.owner(entity).filter(o -> isAllowed(o, allowed))
                    .or(() -> Optional.of(entity).filter(e -> isAllowed(e, allowed)));
        }
        if (isAllowed(entity, allowed)) {
            return Optional.of(entity);
        }
        // "Former President Doe imposed sanctions": what states alone do he did while in office.
        boolean byOffice = entity.isA(EntityType.PERSON) && rule.allows(Rule.Option.OFFICE_ACTS);
        return byOffice ? servedBy(entity).filter(o -> isAllowed(o, allowed)) : Optional.empty();
    }

    /** "Its seat in the Belgian capital" is the town, not the state; which town, where a state has one capital. */
    private Entity town(Referent referent) {
        boolean capital = referent.entity().isA(EntityType.STATE) && referent.text().endsWith(CAPITAL);
        List<Entity> towns = !capital ? List.of() : discourse.gazetteer().entries().stream()
                .filter(e -> e.kind().equals(CAPITAL) && e.country().filter(referent.entity().id()::equals).isPresent())
                .map(GazetteerEntry::entity).toList();
        return towns.size() == 1 ? towns.getFirst() : referent.entity();
    }

    /** What stands at the object of a rule, an office holder as the state where the rule says so. */
    public Optional<Entity> object(Referent referent, Rule rule) {
        List<EntityType> allowed = rule.relation().objectTypes();
        boolean holder = rule.allows(Rule.Option.STATE_OBJECT) && isActing(referent.entity());
        return holder ? servedBy(referent.entity()).filter(o -> isAllowed(o, allowed)).or(() -> fit(referent, allowed, rule))
                : fit(referent, allowed, rule);
    }

    /** The fitting entity, and the state of an office holder too where the rule says that both act. */
    public List<Entity> both(Referent referent, List<EntityType> allowed, Rule rule) {
        Optional<Entity> entity = fit(referent, allowed, rule);
        Optional<Entity> state = rule.allows(Rule.Option.OFFICE_TOO) && speaksForState(referent.entity())
                ? servedBy(referent.entity()).filter(o -> isAllowed(o, allowed))
                : Optional.empty();
        return Stream.concat(entity.stream(), state.stream()).distinct().toList();
    }

    /** A senator, an opposition leader and a deposed president speak for themselves. */
    private boolean speaksForState(Entity person) {
        Optional<Office> office = offices.office(person);
        boolean himself = office.filter(o -> Stream.of(o.role().toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(w -> discourse.gazetteer().words().has(WordClass.OWN_VOICE, w))).isPresent();
        return isActing(person) && !himself && (office.isPresent() || !isLastYear(person));
    }

    /** Whom the article gives no office, in the year in which the known one ended: he may or may not have it still. */
    private boolean isLastYear(Entity person) {
        return year.isPresent() && discourse.gazetteer().find(person.id()).stream().flatMap(e -> e.offices().stream())
                .filter(o -> o.covers(year.getAsInt()))
                .allMatch(o -> o.toYear().isPresent() && o.toYear().getAsInt() == year.getAsInt());
    }

    /** "Former President Ann Testa" and "Kenya's ousted president" speak for nobody any more. */
    private boolean isActing(Entity entity) {
        return entity.isA(EntityType.PERSON) && !offices.hasLeft(entity);
    }

    /** Whom a person acts for in office: as the article tells, else as it is known of the year in which it was written. */
    public Optional<Entity> servedBy(Entity person) {
        return offices.of(person).map(this::employer).or(() -> knownOffice(person));
    }

    /** Whether a person acts for somebody who is known. */
    public boolean isInOffice(Entity person) {
        return person.isA(EntityType.PERSON) && servedBy(person).filter(m -> !m.isProvisional()).isPresent();
    }

    /** Who speaks for a ministry speaks for its state. */
    private Entity employer(Entity served) {
        boolean body = served.isA(EntityType.GOVERNMENT_BODY);
        return body ? discourse.owner(served).filter(o -> o.isA(EntityType.STATE)).orElse(served) : served;
    }

    private Optional<Entity> knownOffice(Entity person) {
        List<Entity> served = discourse.gazetteer().find(person.id()).stream()
                .flatMap(e -> e.offices().stream())
                .filter(o -> year.isPresent() && o.covers(year.getAsInt()) && (!newYear || o.covers(year.getAsInt() - 1)))
                .flatMap(o -> discourse.gazetteer().entity(o.in()).stream())
                .distinct()
                .toList();
        List<Entity> states = served.stream().filter(e -> e.isA(EntityType.STATE)).toList(); // a president may lead a party too
        List<Entity> first = states.isEmpty() ? served : states;
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /** What people of no office and no renown do to each other is no matter of the news that is read here. */
    public boolean isPrivate(Entity one, Entity other) {
        return isPrivate(one) && isPrivate(other);
    }

    /** Where an office is held: a state's body counts as the state, an organization's body stays itself. */
    public Optional<Entity> seat(Entity entity) {
        Optional<Entity> owner = discourse.owner(entity).filter(o -> o.isA(EntityType.STATE));
        Optional<Entity> actor = entity.isA(EntityType.PLACE) && !entity.isA(EntityType.STATE)
                ? discourse.actor(entity) : Optional.of(entity);
        return owner.or(() -> actor).filter(e -> e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION));
    }

    private Optional<Entity> place(Entity place, List<EntityType> allowed, Rule rule) {
        Optional<Entity> actor = discourse.actor(place).filter(a -> isAllowed(a, allowed));
        boolean placeItself = actor.isEmpty() && isAllowed(place, allowed);
        return placeItself ? Optional.of(place) : actor;
    }

    /**
     * Whether two ends are of one house, so that the one's state does not act on the other: a president's critic at home,
     * a body or an office holder of the very state.
     */
    public boolean isAtHome(Entity state, Referent object) {
        Entity other = object.entity();
        boolean body = discourse.owner(other).filter(state::equals).isPresent();
        boolean holder = servedBy(other).filter(state::equals).isPresent();
        boolean citizen = discourse.gazetteer().find(other.id()).flatMap(GazetteerEntry::country).filter(state.id()::equals).isPresent();
        boolean namesake = other.isProvisional() && other.label().contains(state.label());
        return state.equals(other) || body || holder || citizen || namesake;
    }

    /** Whether somebody is a part of another: an army of its state. */
    public boolean isBodyOf(Entity body, Entity whole) {
        return discourse.owner(body).filter(whole::equals).isPresent();
    }

    /** Whether somebody is a person of no known state or office: a state that accuses one prosecutes at home. */
    public boolean isPrivate(Entity entity) {
        return entity.isA(EntityType.PERSON) && servedBy(entity).isEmpty() && country(entity).isEmpty();
    }

    /** The state for its capital, else the entity itself. */
    public Entity actor(Entity entity) {
        return discourse.actor(entity).orElse(entity);
    }

    /** For whom somebody acts: a capital or a body for its state, a person in office for the state or organization. */
    public Entity master(Entity entity) {
        return entity.isA(EntityType.PERSON) ? servedBy(entity).orElse(entity) : seat(entity).orElse(entity);
    }

    /** Whether a person acts in office for a state or organization: "Putin met Russian prosecutors" tells of no two actors. */
    public boolean serves(Entity person, Entity master) {
        return person.isA(EntityType.PERSON) && servedBy(person).filter(master::equals).isPresent();
    }

    /** Whether an end lies as far away from the subject as the rule wants it. */
    public boolean isFarEnough(Rule rule, Entity subject, Entity end, Referent object) {
        boolean abroad = !rule.allows(Rule.Option.ABROAD) || isAbroad(subject, end, object);
        return abroad && (!rule.allows(Rule.Option.OUTSIDE) || !isWithinOwn(subject, end));
    }

    /** Whether a place lies in the state that a person serves or comes from. */
    private boolean isWithinOwn(Entity person, Entity place) {
        Optional<Entity> state = servedBy(person).or(() -> country(person).flatMap(discourse.gazetteer()::entity));
        return state.filter(s -> s.equals(place) || discourse.gazetteer().isWithin(place, s)).isPresent();
    }

    /** Whether an end is not the subject's own: for a state its territory, for a person the state of the office. */
    private boolean isAbroad(Entity subject, Entity end, Referent object) {
        return subject.isA(EntityType.PERSON) ? !isOwnPlace(subject, object) : !discourse.gazetteer().isWithin(end, subject);
    }

    /** Whether what is visited is the person's own country; of a seat of government it must be plain that it is not. */
    private boolean isOwnPlace(Entity person, Referent place) {
        Entity entity = place.entity();
        Optional<Entity> seatOf = discourse.owner(entity).or(() -> discourse.actor(entity));
        Entity state = seatOf.orElse(entity);
        Optional<Entity> served = servedBy(person);
        if (served.filter(o -> isSeat(o, entity) || isSeat(o, state)).isPresent()) {
            return true; // NATO's head visits no one at NATO's own headquarters
        }
        boolean own = served.filter(state::equals).isPresent() || country(person).filter(state.id()::equals).isPresent();
        boolean stranger = served.isPresent() || country(person).isPresent();
        boolean body = entity.isA(EntityType.GOVERNMENT_BODY);
        return body ? own || !stranger || !state.isA(EntityType.STATE) : own && state.isA(EntityType.STATE);
    }

    private boolean isSeat(Entity master, Entity place) {
        return master.isA(EntityType.ORGANIZATION) && new KnownSeats(discourse.gazetteer()).isSeatOf(master, place);
    }

    private Optional<String> country(Entity person) {
        return discourse.gazetteer().find(person.id()).flatMap(GazetteerEntry::country);
    }

    static boolean isAllowed(Entity entity, List<EntityType> allowed) {
        return allowed.stream().anyMatch(entity::isA);
    }
}
