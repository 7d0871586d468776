package org.geokg.entity.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Office;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.NameKey;
import org.geokg.entity.gazetteer.PersonName;
import org.geokg.entity.gazetteer.WordClass;

/** The names that one article has introduced: persons by surname, abbreviations by definition. Used by one thread. */
final class ArticleNames {
    private final Gazetteer gazetteer;
    private final OptionalInt year;
    private final Map<String, Map<Entity, Integer>> personsBySurname = new LinkedHashMap<>();
    private final Map<String, Entity> noblemen = new LinkedHashMap<>();
    private final Map<String, Entity> defined = new LinkedHashMap<>();

    ArticleNames(Gazetteer gazetteer, OptionalInt year) {
        this.gazetteer = gazetteer;
        this.year = year;
    }

    /** A person given with the full name. */
    Entity introduce(String fullName) {
        Entity person = gazetteer.meanings(fullName).stream()
                .filter(m -> !m.needsContext())
                .map(m -> m.entry().entity())
                .filter(e -> e.isA(EntityType.PERSON))
                .findFirst()
                .orElseGet(() -> FoundEntities.of(fullName, EntityType.PERSON));
        remember(fullName, person);
        return person;
    }

    /** A person given with title and full name: spelled otherwise or shared, the name is known by the office of that time. */
    Entity introduce(String fullName, Title title) {
        boolean plain = gazetteer.meanings(fullName).stream().anyMatch(m -> !m.needsContext() && m.entry().entity().isA(EntityType.PERSON));
        List<GazetteerEntry> spelled = plain || title.kind() != Title.Kind.OFFICE ? List.of() : gazetteer.soundingLike(fullName);
        boolean now = spelled.stream().anyMatch(e -> e.offices().stream().anyMatch(o -> fits(o, title)));
        List<GazetteerEntry> alike = spelled.stream()
                .filter(e -> e.offices().stream().anyMatch(o -> now ? fits(o, title) : o.title().equalsIgnoreCase(title.canonical())))
                        .sorted(Comparator.comparingInt(e -> e.offices().stream().mapToInt(Office::fromYear).max().orElse(0))).toList();
        boolean one = alike.size() == 1 || year.isEmpty() && alike.stream().map(GazetteerEntry::country).distinct().count() == 1;
        if (!one) {
            return introduce(fullName);
        }
        Entity person = alike.getLast().entity();
        remember(fullName, person);
        return person;
    }

    /** A person who has but one name in the article. */
    Entity introduceSingle(String name) {
        Entity person = FoundEntities.of(name, EntityType.PERSON);
        remembered(name, person);
        return person;
    }

    void remember(String fullName, Entity person) {
        PersonName.surnames(fullName, gazetteer.words()).forEach(surname -> remembered(surname, person));
        if (isCalledByGivenName(person) && fullName.contains(" ")) {
            remembered(fullName.split(" ", 2)[0], person);
        }
    }

    private void remembered(String shortName, Entity person) {
        personsBySurname.computeIfAbsent(NameKey.of(shortName), k -> new LinkedHashMap<>()).merge(person, 1, Integer::sum);
    }

    /** "Isaias" for Isaias Afwerki, as people of his country are called. */
    private boolean isCalledByGivenName(Entity person) {
        return gazetteer.find(person.id()).flatMap(GazetteerEntry::country)
                .filter(c -> gazetteer.words().has(WordClass.GIVEN_NAME_STATE, c)).isPresent();
    }

    /** The prince or sheikh of that given name whom the article has named in full. */
    Optional<Entity> nobleman(String given) {
        return Optional.ofNullable(noblemen.get(NameKey.of(given)));
    }

    void rememberNobleman(String fullName, Entity person) {
        noblemen.putIfAbsent(NameKey.of(fullName.split("[ -]", 2)[0]), person);
    }

    /** The person of that surname whom the article has named, of several the one it names most, then first. */
    Optional<Entity> person(String surname) {
        Optional<Entity> most = Optional.empty();
        int times = 0;
        for (Map.Entry<Entity, Integer> person : personsBySurname.getOrDefault(NameKey.of(surname), Map.of()).entrySet()) {
            if (person.getValue() > times) {
                most = Optional.of(person.getKey());
                times = person.getValue();
            }
        }
        return most;
    }

    /** The one person of that surname who held an office of that title about the article's year. */
    Optional<Entity> officeHolder(String surname, Title title) {
        List<GazetteerEntry> holders = gazetteer.persons(surname).stream()
                .filter(e -> e.offices().stream().anyMatch(o -> fits(o, title)))
                .toList();
        Optional<Entity> holder = holders.size() == 1 ? Optional.of(holders.getFirst().entity()) : Optional.empty();
        holder.ifPresent(person -> remember(person.label(), person));
        return holder;
    }

    /** The one person of that surname who held any office about the article's year. */
    Optional<GazetteerEntry> inOffice(String surname) {
        List<GazetteerEntry> holders = gazetteer.persons(surname).stream()
                .filter(e -> e.offices().stream().anyMatch(this::isOfThatTime))
                .toList();
        return year.isPresent() && holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private boolean fits(Office office, Title title) {
        boolean sameTitle = office.title().equalsIgnoreCase(title.canonical());
        return sameTitle && isOfThatTime(office);
    }

    private boolean isOfThatTime(Office office) {
        return year.isEmpty() || office.covers(year.getAsInt()) || office.covers(year.getAsInt() - 1);
    }

    void define(String abbreviation, Entity entity) {
        defined.putIfAbsent(NameKey.of(abbreviation), entity);
    }

    Optional<Entity> definedAs(String name) {
        return Optional.ofNullable(defined.get(NameKey.of(name)));
    }
}
