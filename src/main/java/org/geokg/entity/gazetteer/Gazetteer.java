package org.geokg.entity.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.NameForm;
import org.geokg.entity.Office;
import org.geokg.entity.Title;

/** What is known before any article is read: the names of entities, titles, given names, and classes of words. */
public final class Gazetteer {
    /**
     * What a name can mean.
     *
     * @param needsContext whether it counts only where the article speaks of the entity or of what it belongs to
     */
    public record Meaning(GazetteerEntry entry, NameForm form, boolean needsContext) {}

    private static final int MOST_LEVELS = 4;

    private final Map<String, GazetteerEntry> byId;
    private final Map<String, List<Meaning>> byName;
    private final Map<String, List<GazetteerEntry>> bySurname;
    private final Map<String, List<GazetteerEntry>> bySound;
    private final Map<String, List<GazetteerEntry>> byOffice;
    private final Map<String, String> outlets;
    private final Map<String, Title> titles;
    /** Given names with the gender of who bears them: "f", "m", or "" where it may be either. */
    private final Map<String, String> forenames;
    private final WordBook words;
    private final Map<String, Integer> longestByFirstWord;
    private final Map<String, Integer> longestTitles;
    private final int longestTitle;
    private final Set<String> stateDescriptors;

    Gazetteer(
            Collection<GazetteerEntry> entries, Map<String, Title> titles, Map<String, String> forenames, Map<String, String> outlets,
            WordBook words) {
        this.words = words;
        this.outlets = Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
        Map<String, GazetteerEntry> ids = new LinkedHashMap<>();
        Map<String, List<Meaning>> names = new LinkedHashMap<>();
        Map<String, List<GazetteerEntry>> surnames = new LinkedHashMap<>();
        Map<String, List<GazetteerEntry>> sounds = new LinkedHashMap<>();
        Map<String, List<GazetteerEntry>> holders = new LinkedHashMap<>();
        for (GazetteerEntry entry : entries) {
            ids.put(entry.entity().id(), entry);
            entry.names().forEach(n -> add(names, n, new Meaning(entry, NameForm.NAME, false)));
            entry.adjectives().forEach(n -> add(names, n, new Meaning(entry, NameForm.ADJECTIVE, false)));
            entry.demonyms().forEach(n -> add(names, n, new Meaning(entry, NameForm.DEMONYM, false)));
            entry.contextNames().forEach(n -> add(names, n, new Meaning(entry, NameForm.NAME, true)));
            if (entry.entity().isA(EntityType.PERSON)) {
                for (String surname : PersonName.surnames(entry.entity().label(), words)) {
                    surnames.computeIfAbsent(NameKey.of(surname), k -> new ArrayList<>()).add(entry);
                }
                addSounds(sounds, entry);
                entry.offices().stream().map(Office::in).distinct()
                        .forEach(in -> holders.computeIfAbsent(in, k -> new ArrayList<>()).add(entry));
            }
        }
        this.stateDescriptors = stateDescriptors(entries);
        this.byId = Collections.unmodifiableMap(ids);
        this.byName = Collections.unmodifiableMap(names);
        this.bySurname = Collections.unmodifiableMap(surnames);
        this.byOffice = Collections.unmodifiableMap(holders);
        this.bySound = Collections.unmodifiableMap(sounds);
        this.titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        this.forenames = Collections.unmodifiableMap(new LinkedHashMap<>(forenames));
        this.longestByFirstWord = longestByFirstWord(names.keySet());
        this.longestTitles = longestByFirstWord(titles.keySet());
        this.longestTitle = titles.keySet().stream().mapToInt(Gazetteer::tokens).max().orElse(0);
    }

    private static Set<String> stateDescriptors(Collection<GazetteerEntry> entries) {
        return entries.stream().filter(e -> e.entity().isA(EntityType.STATE)).flatMap(e -> e.descriptors().stream())
                .map(d -> d.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static void add(Map<String, List<Meaning>> names, String name, Meaning meaning) {
        List<Meaning> meanings = names.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>());
        if (meanings.stream().noneMatch(m -> m.entry() == meaning.entry())) {
            meanings.add(meaning);
        }
    }

    private static void addSounds(Map<String, List<GazetteerEntry>> sounds, GazetteerEntry person) {
        for (String name : person.names()) {
            List<GazetteerEntry> alike = sounds.computeIfAbsent(SoundKey.of(name).stream().reduce("", (a, b) -> b), k -> new ArrayList<>());
            if (!alike.contains(person)) {
                alike.add(person);
            }
        }
    }

    private static Map<String, Integer> longestByFirstWord(Set<String> keys) {
        Map<String, Integer> longest = new LinkedHashMap<>();
        for (String key : keys) {
            longest.merge(key.split(" ", 2)[0], tokens(key), Math::max);
        }
        return Collections.unmodifiableMap(longest);
    }

    /** Upper bound of a name's tokens: a word may be several ("U.S.", "d'Ivoire", "al-Shabab"). */
    private static int tokens(String key) {
        return 2 * key.split(" ").length + 1;
    }

    public Optional<GazetteerEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Entity> entity(String id) {
        return find(id).map(GazetteerEntry::entity);
    }

    /** Whether a place lies in another, by way of regions between them. */
    public boolean isWithin(Entity place, Entity other) {
        Optional<String> around = around(place.id());
        for (int level = 0; level < MOST_LEVELS && around.isPresent(); level++) {
            if (around.get().equals(other.id())) {
                return true;
            }
            around = around(around.get());
        }
        return false;
    }

    private Optional<String> around(String id) {
        return find(id).flatMap(GazetteerEntry::country);
    }

    public Collection<GazetteerEntry> entries() {
        return byId.values();
    }

    public WordBook words() {
        return words;
    }

    /** What a name can mean; empty where it is unknown. */
    public List<Meaning> meanings(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of());
    }

    /** Known persons of that surname. */
    public List<GazetteerEntry> persons(String surname) {
        return bySurname.getOrDefault(NameKey.of(surname), List.of());
    }

    /** Known persons whose name is as good as the same in another spelling. */
    public List<GazetteerEntry> soundingLike(String fullName) {
        String last = SoundKey.of(fullName).stream().reduce("", (a, b) -> b);
        return bySound.getOrDefault(last, List.of()).stream()
                .filter(p -> p.names().stream().anyMatch(n -> SoundKey.areAlike(n, fullName))).toList();
    }

    /** Known persons who hold or held an office in a state or organization. */
    public List<GazetteerEntry> holders(String in) {
        return byOffice.getOrDefault(in, List.of());
    }

    /** "The Hindu", and "Dawn / AFP" for what Dawn took from an agency. */
    static String outletKey(String outlet) {
        return NameKey.of(outlet.split(" [/(]", 2)[0]).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** The state whose news an outlet tells to its own people. */
    public Optional<Entity> stateOfOutlet(String outlet) {
        return Optional.ofNullable(outlets.get(outletKey(outlet))).flatMap(this::entity);
    }

    public Optional<Title> title(String words) {
        return Optional.ofNullable(titles.get(NameKey.of(words).toLowerCase(Locale.ROOT)));
    }

    public boolean isForename(String word) {
        return forenames.containsKey(NameKey.of(word));
    }

    /** Whether some state is described by the word. */
    public boolean isDescriptor(String word) {
        return stateDescriptors.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "f" or "m" where the person's given name tells; else empty. */
    public String gender(Entity person) {
        return forenames.getOrDefault(NameKey.of(person.label().split(" ", 2)[0]), "");
    }

    /** Upper bound of the number of tokens in names that begin with a word; 0 where none does. */
    public int longestName(String firstWord) {
        String key = NameKey.of(firstWord);
        int space = key.indexOf(' ');
        int longest = longestByFirstWord.getOrDefault(space < 0 ? key : key.substring(0, space), 0);
        String other = key.equals("Al") || key.equals("El") ? key.toLowerCase(Locale.ROOT) : capitalized(key);
        return Math.max(longest, longestByFirstWord.getOrDefault(other, 0));
    }

    private static String capitalized(String key) {
        return key.isEmpty() ? key : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Upper bound of the number of tokens in a title. */
    public int longestTitle() {
        return longestTitle;
    }

    /** Upper bound of the number of tokens in titles that begin with a word; 0 where none does. */
    public int longestTitle(String firstWord) {
        String key = NameKey.of(firstWord).toLowerCase(Locale.ROOT);
        int space = key.indexOf(' ');
        return longestTitles.getOrDefault(space < 0 ? key : key.substring(0, space), 0);
    }
}
