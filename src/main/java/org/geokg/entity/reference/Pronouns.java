package org.geokg.entity.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Who personal and possessive pronouns stand for: the subject of their clause, else who was named before. */
final class Pronouns {
    private static final double NEAR = 0.88;
    private static final double FAR = 0.8;

    /** Words that open a phrase which tells of whoever is named, or meant, behind its comma. */
    private static final Set<String> APPOSING = Set.of("a", "an", "like", "unlike", "alongside", "besides", "once", "long", "formerly");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final PhraseReader reader;
    private final ClauseSubjects clauses;
    private final int index;
    private final SentenceNames names;
    private final WordBook words;
    private final DeedPronouns deeds;
    private final OpeningFighters theys;
    private final FirstPersons speakers;
    private final NamedTogether together;
    private final Cataphora behind;
    private final UnnamedSubjects unnamed;

    Pronouns(ParsedSentence sentence, Arguments arguments, Discourse discourse, PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.reader = reader;
        this.index = sentence.sentence().index();
        this.names = discourse.sentence(index);
        this.words = discourse.gazetteer().words();
        this.clauses = new ClauseSubjects(sentence, arguments, words, reader);
        this.deeds = new DeedPronouns(sentence, arguments, words,
                index > 0 ? Optional.of(discourse.sentence(index - 1).sentence()) : Optional.empty());
        this.theys = new OpeningFighters(sentence, discourse);
        this.speakers = new FirstPersons(sentence, arguments, reader, words);
        this.behind = new Cataphora(sentence, arguments, reader);
        this.unnamed = new UnnamedSubjects(sentence, arguments, names, reader, words);
        this.together = new NamedTogether(discourse.antecedents());
    }

    List<Referent> read(int pronoun, Search search) {
        return switch (sentence.token(pronoun).word().toLowerCase(Locale.ROOT)) {
            case "it", "its", "itself" -> singular(pronoun, search, e -> e.isA(EntityType.STATE)
                    || e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY));
            case "he", "his", "him", "himself" -> singular(pronoun, search, e -> isPerson(e, "f"));
            case "she", "her", "herself" -> singular(pronoun, search, e -> isPerson(e, "m"));
            case "they", "their", "them", "themselves" -> plural(pronoun, search);
            case "we", "us", "our", "ourselves" -> speakers.read(pronoun, search);
            default -> List.of();
        };
    }

    private boolean isPerson(Entity e, String otherGender) {
        return e.isA(EntityType.PERSON) && !discourse.antecedents().gender(e).equals(otherGender);
    }

    private List<Referent> singular(int pronoun, Search search, Predicate<Entity> kind) {
        if (deeds.isMeant(pronoun)) {
            return List.of();
        }
        Set<String> around = namesAround(pronoun);
        around.addAll(actingOn(pronoun));
        around.addAll(saidOf(pronoun));
        Predicate<Entity> fits = e -> kind.test(e) && search.wanted().test(e) && !around.contains(e.id());
        List<Referent> first = besideFirst(pronoun, search).stream().filter(r -> fits.test(actorOf(r.entity()))).toList();
        if (!first.isEmpty()) {
            return near(first, pronoun);
        }
        List<Referent> weighed = isWeighed(pronoun, sentence.headOrRoot(pronoun))
                ? clauses.dealtWithBefore(pronoun, search).stream().filter(r -> fits.test(actorOf(r.entity()))).toList() : List.of();
        if (!weighed.isEmpty()) {
            return weighed.size() > 1 ? List.of() : near(weighed, pronoun);
        }
        OptionalInt done = clauses.objectBefore(pronoun);
        if (done.isPresent()) {
            List<Referent> same = reader.read(done.getAsInt(), search.forAnybody());
            return near(same.stream().filter(r -> fits.test(actorOf(r.entity()))).toList(), pronoun);
        }
        Predicate<Referent> canBe = r -> fits.test(actorOf(r.entity()));
        List<Referent> clause = clauses.of(pronoun, search, canBe).stream().filter(canBe).toList();
        if (!clause.isEmpty()) {
            return clause.stream().map(r -> actorOf(r.entity())).distinct().count() > 1 ? List.of() : near(clause, pronoun);
        }
        Optional<Integer> place = placeBefore(pronoun);
        if (place.isPresent()) {
            return near(reader.read(place.get(), search.forAnybody()).stream().filter(r -> fits.test(actorOf(r.entity())))
                    .toList(), pronoun);
        }
        boolean part = sentence.is(pronoun, "nmod:poss") && words.has(WordClass.PART, sentence.lemma(sentence.headOrRoot(pronoun)));
        boolean own = (part || isOfInfinitive(pronoun)) && clauses.of(pronoun, search.forAnybody()).stream()
                .map(r -> actorOf(r.entity())).anyMatch(e -> kind.test(e) && !around.contains(e.id()));
        if (own || unnamed.hasOne(pronoun, search) || isAnother(pronoun, e -> kind.test(e) && !around.contains(e.id()), fits)) {
            return List.of();
        }
        if (clauses.dealtWithBeside(pronoun, search).stream().anyMatch(canBe)) {
            return List.of();
        }
        List<Referent> before = before(pronoun, fits).map(e -> again(e, pronoun, FAR)).stream().toList();
        return !before.isEmpty() ? before
                : near(behind.of(pronoun, search).stream().filter(r -> fits.test(actorOf(r.entity()))).toList(), pronoun);
    }

    /** "threatened to sell its gas": its own, whose else. */
    private boolean isOfInfinitive(int pronoun) {
        int noun = sentence.headOrRoot(pronoun);
        int verb = sentence.is(pronoun, "nmod:poss") && sentence.is(noun, "obj") ? sentence.headOrRoot(noun) : -1;
        return verb >= 0 && sentence.is(verb, "xcomp") && sentence.hasTo(verb);
    }

    /** "Kenya, which runs a base from which it has bombed": Kenya, even where an armed group is looked for. */
    private boolean isAnother(int pronoun, Predicate<Entity> kind, Predicate<Entity> fits) {
        List<Entity> here = discourse.antecedents().fitting(index, pronoun, kind);
        return sentence.lemma(pronoun).equals("it") && sentence.is(pronoun, "nsubj") && !here.isEmpty() && here.stream().noneMatch(fits);
    }

    private Optional<Entity> before(int pronoun, Predicate<Entity> fits) {
        boolean subject = sentence.relation(pronoun).startsWith("nsubj");
        Set<String> said = saidOf(pronoun);
        boolean opens = subject && (isBehindApposition(pronoun) || names.mentions().stream()
                .noneMatch(m -> m.end() <= pronoun && !said.contains(actorOf(m.entity()).id())));
        if (opens) {
            return discourse.antecedents().continued(index, fits, sentence.lemma(pronoun));
        }
        if (isWeighed(pronoun, sentence.headOrRoot(pronoun))) {
            return discourse.antecedents().outstanding(new Position(index, pronoun), fits.and(e -> e.isA(EntityType.STATE)));
        }
        boolean loose = sentence.token(pronoun).word().equalsIgnoreCase("it") && !subject;
        Position at = new Position(index, pronoun);
        return loose ? discourse.antecedents().outstanding(at, fits) : discourse.antecedents().before(at, fits);
    }

    /** "A member of NATO, it …", "Like Norway, it …": what stands before is said of it, and names others. */
    private boolean isBehindApposition(int pronoun) {
        return pronoun > 1 && APPOSING.contains(sentence.lemma(0)) && sentence.lemma(pronoun - 1).equals(",")
                && IntStream.range(0, pronoun).noneMatch(t -> sentence.isFinite(t) || sentence.lemma(t).equals(",") && t < pronoun - 1);
    }

    private List<Referent> plural(int pronoun, Search search) {
        List<Referent> beside = beside(pronoun, search);
        if (!beside.isEmpty()) {
            return near(beside, pronoun);
        }
        if (isBesideOthers(pronoun)) {
            return List.of(); // "federal troops and their allies": theirs, whoever they are
        }
        List<Referent> clause = clauses.of(pronoun, search);
        boolean several = clause.size() > 1 || clause.stream().anyMatch(r -> !r.entity().isA(EntityType.PERSON) && isPlural(r.head()));
        if (several || !clause.isEmpty() && sentence.lemma(pronoun).equals("themselves")) {
            return near(clause, pronoun);
        }
        Optional<List<Referent>> nearer = nearer(pronoun, search);
        if (nearer.isPresent()) {
            return near(nearer.get(), pronoun);
        }
        List<Entity> fighters = theys.before(pronoun);
        if (!fighters.isEmpty()) {
            return fighters.stream().map(e -> again(e, pronoun, FAR)).toList();
        }
        if (clause.isEmpty() && (sentence.tag(pronoun).equals("PRP$") && unnamed.hasSeveral(pronoun) || unnamed.areSpeaking(pronoun))) {
            return List.of(); // "government troops stepped up their assaults": theirs, whoever they are
        }
        if (areUnnamed(pronoun)) {
            return List.of();
        }
        List<Entity> before = together.they(index, DescribedGroups::isParty);
        return (before.isEmpty() ? pair(pronoun) : before).stream()
                .map(e -> again(e, pronoun, FAR)).toList();
    }

    /** The only two in the sentence before, but not "Turkey has soldiers in Syria. They". */
    private List<Entity> pair(int pronoun) {
        List<Entity> two = together.find(new Position(index, pronoun), 2, DescribedGroups::isParty);
        return together.isOneWhere(index, two) ? List.of() : two;
    }

    /** "The three Baltic states left the grid. They": nobody whom the sentences further on name. */
    private boolean areUnnamed(int pronoun) {
        boolean opens = index > 0 && sentence.relation(pronoun).startsWith("nsubj") && OpeningPlural.isUnnamed(discourse, index - 1);
        return opens && together.they(index, index - 1, DescribedGroups::isParty).isEmpty();
    }

    /** "Word from the three states about their exit": a plural before the pronoun in the same sentence, if it is known who that is. */
    private Optional<List<Referent>> nearer(int pronoun, Search search) {
        for (int i = pronoun - 1; i >= 0; i--) {
            boolean places = words.has(WordClass.TOWN_KIND, sentence.lemma(i)) && sentence.is(pronoun, "obj"); // "villages invited it to hold them"
            boolean force = LexicalClass.FORCE.has(sentence.lemma(i)) && sentence.relation(pronoun).startsWith("nsubj");
            boolean party = places || force || words.has(WordClass.STATE, sentence.lemma(i))
                    || words.has(WordClass.PAIR, sentence.lemma(i));
            if (party && sentence.tag(i).equals("NNS") && names.at(i).isEmpty()) {
                return Optional.of(reader.read(i, search.forAnybody()));
            }
        }
        return Optional.empty();
    }

    /** "between Ankara and its ally Washington": whom a list names first. */
    private List<Referent> besideFirst(int pronoun, Search search) {
        boolean list = pronoun > 1 && sentence.is(pronoun, "nmod:poss") && sentence.lemma(pronoun - 1).equals("and");
        return list && names.at(pronoun - 2).filter(m -> m.form() == NameForm.NAME).isPresent()
                ? reader.read(pronoun - 2, search.forAnybody()) : List.of();
    }

    /** "Syrian forces and their Russian allies": who stands beside those whom they possess. */
    private List<Referent> beside(int pronoun, Search search) {
        int possessed = sentence.headOrRoot(pronoun);
        boolean list = sentence.is(pronoun, "nmod:poss") && sentence.is(possessed, "conj");
        int first = list ? sentence.headOrRoot(possessed) : -1;
        return first >= 0 && first < pronoun && isPlural(first) ? reader.read(first, search.forAnybody()) : List.of();
    }

    private boolean isBesideOthers(int pronoun) {
        return pronoun > 1 && sentence.is(pronoun, "nmod:poss") && sentence.lemma(pronoun - 1).equals("and")
                && sentence.tag(pronoun - 2).equals("NNS")
                && sentence.is(sentence.headOrRoot(pronoun), "conj");
    }

    private boolean isPlural(int head) {
        return sentence.tag(head).endsWith("S") || names.at(head).filter(m -> m.entity().isA(EntityType.ORGANIZATION)).isPresent();
    }

    private List<Referent> near(List<Referent> clause, int pronoun) {
        return clause.stream().map(r -> again(r.entity(), pronoun, r.certainty() * NEAR)).toList();
    }

    private Referent again(Entity entity, int pronoun, double certainty) {
        return new Referent(entity, pronoun, sentence.token(pronoun).word(), certainty);
    }

    /** Names whose own phrase holds a pronoun: in "Hungary, one of its members" it is not Hungary's. */
    private Set<String> namesAround(int pronoun) {
        Set<String> ids = new LinkedHashSet<>();
        for (int t = sentence.headOrRoot(pronoun); t >= 0 && !arguments.isVerbal(t); t = sentence.headOrRoot(t)) {
            names.at(t).ifPresent(m -> ids.add(actorOf(m.entity()).id()));
            if (sentence.is(t, "conj")) {
                break; // "Iran and its ally Hezbollah"
            }
        }
        return ids;
    }

    /** Who does something to it, and so is not it: "North Korea sent it shells", "they vetoed its bid". */
    private Set<String> actingOn(int pronoun) {
        int noun = sentence.headOrRoot(pronoun);
        int verb = clauses.isPlainObject(pronoun) ? noun : isWeighed(pronoun, noun) ? sentence.headOrRoot(noun) : -1;
        Set<String> ids = new LinkedHashSet<>();
        if (verb >= 0 && arguments.isVerbal(verb)) {
            List<Integer> subjects = arguments.subjects(verb).stream().flatMap(s -> arguments.coordinated(s).stream()).toList();
            subjects.stream().flatMap(s -> names.at(s).stream()).forEach(m -> ids.add(actorOf(m.entity()).id()));
            subjects.stream().filter(s -> sentence.lemma(s).equals("they")).flatMap(s -> reader.read(s, Search.ANYBODY).stream())
                    .forEach(r -> ids.add(actorOf(r.entity()).id()));
        }
        return ids;
    }

    private boolean isWeighed(int pronoun, int noun) {
        return sentence.is(pronoun, "nmod:poss") && sentence.is(noun, "obj")
                && words.has(WordClass.WEIGHING, sentence.lemma(sentence.headOrRoot(noun)))
                && pronoun < noun && !sentence.lemma(pronoun + 1).equals("own");
    }

    /** "A founding member of the bloc, it has left": what is said of somebody before is not whom it is said of. */
    private Set<String> saidOf(int pronoun) {
        Set<String> ids = new LinkedHashSet<>();
        names.mentions().stream().filter(m -> m.end() <= pronoun && sentence.isWithin(m.end() - 1, pronoun))
                .forEach(m -> ids.add(actorOf(m.entity()).id()));
        return ids;
    }

    /** "invaded the former colony and left it": the place right before, which nobody has named. */
    private Optional<Integer> placeBefore(int pronoun) {
        int verb = sentence.is(pronoun, "obj") ? sentence.headOrRoot(pronoun) : -1;
        int first = verb >= 0 && sentence.is(verb, "conj") ? sentence.headOrRoot(verb) : -1;
        return first < 0 ? Optional.empty() : IntStream.range(first + 1, verb).boxed().filter(o -> sentence.tag(o).equals("NN")
                && sentence.children(o, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the")) && names.at(o).isEmpty()
                && sentence.isWithin(o, first)
                && (words.has(WordClass.ORGANIZATION, sentence.lemma(o)) || words.has(WordClass.ARMED_GROUP, sentence.lemma(o))
                || words.has(WordClass.PLACE_KIND, sentence.lemma(o)) || words.has(WordClass.STATE, sentence.lemma(o))
                || sentence.lemma(o).equals("colony"))).reduce((a, b) -> b);
    }

    private Entity actorOf(Entity entity) {
        return discourse.actor(entity).or(() -> discourse.owner(entity)).orElse(entity);
    }
}
