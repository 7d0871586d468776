package org.geokg.entity.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/**
 * Tells what the noun phrases of a parsed sentence refer to: names, bodies that act for their state, definite
 * descriptions, pronouns and lists.
 */
public final class ReferentFinder {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final int index;
    private final SentenceNames names;
    private final NounPhrases phrases;
    private final WordBook words;
    private final PhraseNames phraseNames;
    private final Peoples peoples;
    private final NameModifiers modifiers;
    private final Ownership ownership;
    private final Bodies bodies;
    private final ListedInMarks marked;
    private final ListedBehindComma behindComma;
    private final OwnedParts parts;
    private final Mouthpieces mouthpieces;
    private final Descriptions descriptions;
    private final DescribedBodies repeated;
    private final DescribedPersons persons;
    private final DescribedPlaces places;
    private final DescribedFighters fighters;
    private final UnnamedForces forces;
    private final DescribedAgreements agreements;
    private final Pronouns pronouns;
    private final Unsaid unsaid;

    public ReferentFinder(ParsedSentence sentence, Arguments arguments, Discourse discourse) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.index = sentence.sentence().index();
        this.names = discourse.sentence(index);
        this.words = discourse.gazetteer().words();
        this.phrases = new NounPhrases(sentence, arguments, words);
        this.phraseNames = new PhraseNames(sentence, arguments, names, phrases, words);
        this.peoples = new Peoples(sentence, arguments, discourse);
        this.modifiers = new NameModifiers(sentence, names, discourse.gazetteer());
        this.marked = new ListedInMarks(sentence, names, phrases);
        this.behindComma = new ListedBehindComma(names, phrases);
        this.ownership = new Ownership(sentence, arguments, names, phrases, phraseNames, modifiers, marked, this::single);
        this.bodies = new Bodies(sentence, arguments, phrases, ownership, words, modifiers,
                new Governments(sentence, names, discourse, words), this::single);
        this.parts = new OwnedParts(sentence, arguments, names, phrases, words, this::single);
        this.mouthpieces = new Mouthpieces(sentence, discourse, phrases, ownership, words);
        this.descriptions = new Descriptions(
                sentence, discourse, phrases, modifiers, new PersonsState(sentence, discourse, phrases, ownership),
                new Neighbours(sentence, discourse, phrases, ownership), new OwnClause(sentence, arguments, discourse));
        this.repeated = new DescribedBodies(sentence, arguments, discourse, phrases);
        this.persons = new DescribedPersons(sentence, discourse, phrases, ownership);
        this.places = new DescribedPlaces(sentence, discourse, phrases);
        this.fighters = new DescribedFighters(sentence, discourse, phrases);
        this.forces = new UnnamedForces(sentence, arguments, discourse, phrases);
        this.agreements = new DescribedAgreements(sentence, discourse, phrases);
        this.pronouns = new Pronouns(sentence, arguments, discourse, this::single);
        this.unsaid = new Unsaid(sentence, discourse);
    }

    /** What the phrase with this head refers to, coordinated phrases included; empty where it cannot be told. */
    public List<Referent> find(int head) {
        return find(head, Search.ANYBODY);
    }

    /** The same, where pronouns and descriptions can only mean somebody who is wanted. */
    public List<Referent> find(int head, Predicate<Entity> wanted) {
        return find(head, Search.wanting(wanted));
    }

    private List<Referent> find(int head, Search search) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (int part : arguments.coordinated(head)) {
            for (Referent r : single(part, search)) {
                found.putIfAbsent(r.entity().id(), r);
            }
        }
        return List.copyOf(found.values());
    }

    /** What the phrase with this head refers to, without what is coordinated with it. */
    public List<Referent> single(int head) {
        return single(head, Search.ANYBODY);
    }

    /** Whom and where the sentence means without a word for it. */
    public Unsaid unsaid() {
        return unsaid;
    }

    /** The two or three who were named together shortly before a token: those who met where "three accords were signed". */
    public List<Referent> both(int token) {
        return descriptions.namedTogether(token);
    }

    /** The actor who speaks when this referent is said to speak. */
    public Optional<Entity> speaker(Referent referent) {
        Entity entity = referent.entity();
        boolean place = entity.isA(EntityType.PLACE) && !entity.isA(EntityType.STATE);
        return place ? discourse.actor(entity) : Optional.of(entity).filter(e -> !e.isA(EntityType.AGREEMENT));
    }

    /** Who a noun belongs to: adjective, compound, possessive, or "of" phrase. */
    public List<Referent> owners(int noun) {
        return ownership.owners(noun, Search.ANYBODY);
    }

    /** The same, where pronouns and descriptions can only mean somebody who is wanted. */
    public List<Referent> owners(int noun, Predicate<Entity> wanted) {
        return ownership.owners(noun, Search.wanting(wanted));
    }

    /** Who a noun belongs to by an adjective, compound or possessive; what is done to somebody may be "of" them. */
    public List<Referent> possessors(int noun) {
        return ownership.possessors(noun, Search.ANYBODY);
    }

    /** The same, where pronouns and descriptions can only mean somebody who is wanted. */
    public List<Referent> possessors(int noun, Predicate<Entity> wanted) {
        return ownership.possessors(noun, Search.wanting(wanted));
    }

    /** Who is named by an adjective or name right before a noun, whosoever it is: "its Russian and Iranian allies". */
    public List<Referent> qualifiers(int noun) {
        return ownership.modifying(noun);
    }

    /** The two names in "the Iran-Iraq war"; none where there are not two. */
    public List<Referent> joined(int noun) {
        return modifiers.joined(noun);
    }

    /** The name in "Moscow-led", "Brussels-based". */
    public List<Referent> beforeHyphen(int token) {
        return modifiers.beforeHyphenOrInName(token);
    }

    /** Whether a phrase means some unnamed person and only stands for who they serve: "the prime ministers of A and B". */
    public boolean isUnnamedPerson(Referent referent) {
        int head = referent.head();
        return !referent.isUnsaid() && !referent.entity().isA(EntityType.PERSON) && names.at(head).isEmpty()
                && words.has(WordClass.TITLE, sentence.lemma(head));
    }

    /** Whether a noun is what somebody speaks by: "a statement", "the spokesman". */
    public boolean isMouthpiece(int head) {
        return words.has(WordClass.MOUTHPIECE, sentence.lemma(head));
    }

    /** Who is behind strikes that the phrase does not say: the only actor whose strikes were told of before. */
    public List<Referent> strikers(int head) {
        return forces.behind(head);
    }

    /** Whether a noun is of forces or strikes, which are no place though they stand for their state: "in Russian air raids". */
    public boolean isForce(int head) {
        return words.has(WordClass.ARMED_FORCE, sentence.lemma(head)) || words.has(WordClass.STRIKE, sentence.lemma(head));
    }

    /** Whether a noun is of armed people or of what they fight with: "soldiers", "tanks". */
    public boolean isArmed(int head) {
        return words.has(WordClass.ARMED_FORCE, sentence.lemma(head)) || words.has(WordClass.FIGHTER, sentence.lemma(head));
    }

    private List<Referent> single(int head, Search search) {
        if (search.isTooDeep()) {
            return List.of();
        }
        Optional<Mention> mention = names.at(head);
        if (mention.isPresent()) {
            List<Referent> counted = countedWithin(mention.get(), head);
            List<Referent> people = peoples.named(mention.get(), head);
            return !counted.isEmpty() ? counted : !people.isEmpty() ? people : phraseNames.named(mention.get(), head);
        }
        String tag = sentence.tag(head);
        if (tag.startsWith("W")) {
            return arguments.antecedentOf(head).map(a -> find(a, search.deeper())).orElse(List.of());
        }
        if (tag.startsWith("PRP")) {
            return pronouns.read(head, search);
        }
        boolean nominal = tag.startsWith("NN") || tag.equals("DT") || tag.equals("CD") || tag.startsWith("JJ");
        return nominal ? nominal(head, search) : List.of();
    }

    /** "six Arab countries led by Chad", "two Baltic states - A and B -": those, not the lands that have this name. */
    private List<Referent> countedWithin(Mention lands, int head) {
        boolean several = phrases.isPlural(head) && lands.entity().isA(EntityType.PLACE) && !lands.entity().isA(EntityType.STATE)
                && words.has(WordClass.LISTING, sentence.lemma(head));
        List<Referent> marked = several ? this.marked.behind(head) : List.<Referent>of();
        return several && marked.isEmpty() ? phraseNames.listed(head) : marked;
    }

    private List<Referent> nominal(int head, Search search) {
        List<Referent> apposed = phraseNames.apposed(head);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        Optional<Integer> name = phraseNames.sameAs(head);
        return name.map(n -> phrases.isPlural(head) ? find(n, search.deeper()) : single(n, search.deeper()))
                .orElseGet(() -> described(head, search));
    }

    /** Who is listed behind a mark or comma: "two states - Chad and Mali", "the members of NATO, Greece and Spain,". */
    private List<Referent> listedBehind(int head) {
        if (!words.has(WordClass.LISTING, sentence.lemma(head))) {
            return List.of();
        }
        List<Referent> found = marked.behind(head);
        return found.isEmpty() ? behindComma.behind(head) : found;
    }

    private List<Referent> described(int head, Search search) {
        if (phrases.isFormerPossession(head)) {
            return descriptions.read(head, search); // "the former French colony" is not France
        }
        return Stream.<Supplier<List<Referent>>>of(
                        () -> listedBehind(head),
                        () -> phraseNames.listed(head),
                        () -> phraseNames.place(head),
                        () -> parts.read(head, search),
                        () -> mouthpieces.read(head, search),
                        () -> persons.read(head, search),
                        () -> bodies.read(head, search),
                        () -> repeated.read(head, search),
                        () -> agreements.read(head),
                        () -> descriptions.read(head, search),
                        () -> places.read(head),
                        () -> fighters.read(head),
                        () -> forces.read(head))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
