package org.geokg.text.argument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/**
 * Logical arguments of predicates: who acts, on what, by which preposition, whatever construction the sentence chose.
 * Passives, relative and participial clauses, coordination, and subjects that control an infinitive are undone here, so
 * that rules need not know of them.
 */
public final class Arguments {
    private static final Set<String> ANOTHER = Set.of("another", "one", "two", "others", "second", "third", "similar");

    private final ParsedSentence sentence;
    private final PrepositionalPhrases phrases;
    private final RelativePlaces places;
    private final InheritedSubjects inherited;
    private final NominalSubjects nominals;
    private final Companions companions;
    private final Equatives equatives;

    public Arguments(ParsedSentence sentence) {
        this.sentence = sentence;
        this.equatives = new Equatives(sentence);
        this.phrases = new PrepositionalPhrases(sentence);
        this.places = new RelativePlaces(sentence);
        this.inherited = new InheritedSubjects(sentence, this);
        this.nominals = new NominalSubjects(sentence, this);
        this.companions = new Companions(sentence, this);
    }

    /** Heads of the phrases that do what the verb says; several when coordinated verbs share none but theirs. */
    public List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    List<Integer> subjects(int verb, int depth) {
        if (depth > 8) {
            return List.of();
        }
        if (isPassive(verb)) {
            return agents(verb);
        }
        List<Integer> own = sentence.children(verb, "nsubj", "csubj");
        if (!own.isEmpty()) {
            return withoutPronoun(verb, own);
        }
        return inherited.of(verb, depth);
    }

    /** Heads of the phrases that undergo what the verb says. */
    public List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            List<Integer> own = sentence.children(verb, "nsubj:pass");
            return own.isEmpty() ? passiveAntecedent(verb, 0) : withoutPronoun(verb, own);
        }
        List<Integer> own = sentence.children(verb, "obj");
        if (!own.isEmpty() && !isRelativePronoun(own.getFirst())) {
            return own;
        }
        if (own.isEmpty() && !sentence.children(verb, "iobj").isEmpty()) {
            return sentence.children(verb, "iobj");
        }
        boolean second = !own.isEmpty() && sentence.is(verb, "conj"); // "a bloc that includes Peru and which Chile left"
        return (second || sentence.is(verb, "acl:relcl")) && gapIsObject(verb) ? antecedent(verb) : List.of();
    }

    public boolean isPassive(int verb) {
        boolean marked = !sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty();
        boolean participle = sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VBD") && sentence.is(verb, "acl");
        boolean reduced = participle && (sentence.is(verb, "acl") || sentence.is(verb, "amod") || sentence.is(verb, "dep"))
                && sentence.children(verb, "nsubj", "aux").isEmpty();
        boolean freeParticiple = participle && sentence.is(verb, "advcl")
                && sentence.children(verb, "nsubj", "obj", "aux").isEmpty();
        boolean shared = participle && sentence.is(verb, "conj") && sentence.children(verb, "nsubj", "aux", "obj").isEmpty()
                && sentence.headOrRoot(verb) >= 0 && sentence.tag(sentence.headOrRoot(verb)).equals("VBN")
                && isPassive(sentence.headOrRoot(verb));
        return marked || reduced || freeParticiple || shared;
    }

    /** Who a described one is said to be, else the described one: "the last country to leave was Chad". */
    List<Integer> equated(int noun) {
        return equatives.listOf(noun);
    }

    List<Integer> sharedSubject(int verb, int depth) {
        return inherited.shared(verb, depth);
    }

    private List<Integer> agents(int verb) {
        List<Integer> own = sentence.children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(c -> prepositions(c).contains("by"))
                .filter(c -> !sentence.tag(c).startsWith("VB"))
                .toList();
        List<Integer> named = own.isEmpty() ? phrases.behindName(verb, "by") : own;
        return named.isEmpty() ? sharedAgents(verb) : named;
    }

    /** "was hit and seized by Mali": right before another participle, whoever does the one does the other. */
    private List<Integer> sharedAgents(int verb) {
        for (int other : sentence.children(verb, "conj")) {
            boolean beside = other > verb && sentence.tag(other).equals("VBN") && sentence.tag(verb).equals("VBN")
                    && sentence.children(other, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj").isEmpty() && isNextInList(verb, other);
            List<Integer> agents = beside ? agents(other) : List.of();
            if (!agents.isEmpty()) {
                return agents;
            }
        }
        return List.of();
    }

    /** Whether nothing but marks, "and" and other members of the list stands between two verbs. */
    private boolean isNextInList(int verb, int other) {
        for (int i = verb + 1; i < other; i++) {
            boolean mark = sentence.is(i, "punct") || sentence.is(i, "cc");
            if (!mark && !(sentence.is(i, "conj") && sentence.headOrRoot(i) == verb)) {
                return false;
            }
        }
        return true;
    }

    List<Integer> withoutPronoun(int verb, List<Integer> found) {
        if (found.stream().anyMatch(this::isRelativePronoun)) {
            return antecedent(verb);
        }
        return found;
    }

    /** What a relative pronoun ("which", "whose") stands for; empty for other words. */
    public Optional<Integer> antecedentOf(int pronoun) {
        boolean possessive = sentence.tag(pronoun).equals("WP$");
        if (!possessive && !isRelativePronoun(pronoun)) {
            return Optional.empty();
        }
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.is(t, "acl:relcl") || sentence.is(t, "acl")) {
                return sentence.head(t).filter(noun -> noun < pronoun);
            }
        }
        return Optional.empty();
    }

    /** "gave Chad until Friday to leave". */
    public boolean isTimeGiven(int infinitive, int verb) {
        return inherited.isTimeGiven(infinitive, verb);
    }

    /** Who does it together with the subjects: "Finland, along with Sweden, applied". */
    public List<Integer> companions(int verb) {
        return companions.of(verb);
    }

    private boolean isRelativePronoun(int token) {
        String tag = sentence.tag(token);
        String lemma = sentence.lemma(token);
        boolean that = lemma.equals("that") && sentence.children(token).isEmpty() && !tag.equals("DT");
        return tag.equals("WDT") || tag.equals("WP") && lemma.startsWith("who") || that;
    }

    /** The noun that a relative clause, or the first verb of a coordination in one, belongs to. */
    private List<Integer> antecedent(int verb) {
        for (int v = verb; v >= 0; v = sentence.headOrRoot(v)) {
            if (sentence.is(v, "acl:relcl") || sentence.is(v, "acl")) {
                return sentence.head(v).map(equatives::listOf).orElse(List.of());
            }
            if (!sentence.is(v, "conj") && !sentence.is(v, "xcomp")) {
                return List.of();
            }
        }
        return List.of();
    }

    boolean gapIsObject(int verb) {
        boolean pronounObject = sentence.children(verb, "obj").stream().anyMatch(this::isRelativePronoun);
        boolean noPronoun = sentence.children(verb, "nsubj").stream().noneMatch(this::isRelativePronoun)
                && !sentence.children(verb, "nsubj").isEmpty()
                && sentence.children(verb, "obj").isEmpty();
        boolean where = sentence.children(verb).stream().anyMatch(c -> Set.of("WRB", "WP$").contains(sentence.tag(c)));
        boolean strandedOrPied = sentence.children(verb, "obl").stream().anyMatch(this::isRelativePronoun);
        return pronounObject || (noPronoun && !where && !strandedOrPied);
    }

    /** What a passive participle without a subject of its own is said of. */
    private List<Integer> passiveAntecedent(int verb, int depth) {
        if (depth > 8 || sentence.headOrRoot(verb) < 0) {
            return List.of();
        }
        int head = sentence.headOrRoot(verb);
        return switch (sentence.relation(verb)) {
            case "acl", "acl:relcl", "amod" -> equatives.listOf(head);
            case "dep" -> isNoun(head) ? List.of(head)
                    : verb == 0 || isTrailing(verb, head) ? subjects(head, depth + 1) : List.of(); // "Founded in 1967, it has"
            case "conj" -> isPassive(head) ? objects(head) : subjects(head, depth + 1);
            case "xcomp" -> inherited.of(verb, depth);
            case "advcl" -> isPassive(head) ? objects(head) : subjects(head, depth + 1);
            default -> List.of();
        };
    }

    /** "Talks began a year ago, [mediated] by Kenya": said of the subject where there is no object. */
    private boolean isTrailing(int participle, int verb) {
        return verb < participle && sentence.tag(verb).startsWith("VB") && sentence.lemma(participle - 1).equals(",")
                && sentence.children(verb, "obj", "ccomp", "xcomp").isEmpty();
    }

    /**
     * Phrases with a preposition that belong to a predicate: its own, else its object's, else one that follows right
     * behind, as parsers often hang it elsewhere.
     */
    public List<Integer> byPreposition(int predicate, String preposition) {
        List<Integer> own = phrases.nested(predicate, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        for (int adverb : sentence.children(predicate, "advmod", "compound:prt")) {
            List<Integer> ofAdverb = phrases.with(adverb, preposition);
            if (!ofAdverb.isEmpty()) {
                return ofAdverb;
            }
        }
        for (int object : isVerbal(predicate) ? objects(predicate) : List.<Integer>of()) {
            boolean alone = preposition.equals("by");
            // "fired drones and [missiles at Kyiv]"
            for (int part : object == predicate ? List.<Integer>of() : alone ? List.of(object) : coordinated(object)) {
                List<Integer> ofObject = ofObjects(part, preposition);
                if (!ofObject.isEmpty()) {
                    return ofObject;
                }
            }
        }
        List<Integer> where = places.of(predicate, preposition);
        if (!where.isEmpty()) {
            return where;
        }
        return isNoun(predicate) || sentence.tag(predicate).equals("$")
                ? phrases.rightBehind(predicate, preposition) : phrases.behindName(predicate, preposition);
    }

    /** Also of one that stands for the same noun: "signed a deal with France and another with Togo". */
    private List<Integer> ofObjects(int object, String preposition) {
        List<Integer> own = phrases.nested(object, preposition);
        if (own.isEmpty()) {
            return own;
        }
        List<Integer> all = new ArrayList<>(own);
        for (int i = object + 1; i < sentence.size(); i++) {
            if (sentence.is(i, "conj") && ANOTHER.contains(sentence.lemma(i)) && sentence.isWithin(i, object)) {
                all.addAll(phrases.with(i, preposition));
            }
        }
        return List.copyOf(all);
    }

    /** The prepositions before a phrase as one string in lower case: "out of", "on"; empty for a bare phrase. */
    public String prepositions(int head) {
        return phrases.prepositions(head);
    }

    /** Subjects of a noun or adjective that is said of somebody: "X is a member", "X became a member", "X, a member". */
    public List<Integer> subjectsOfNominal(int noun) {
        return nominals.subjects(noun);
    }

    /** A head and what is coordinated with it. */
    public List<Integer> coordinated(int head) {
        Set<Integer> all = new LinkedHashSet<>(List.of(head));
        List<Integer> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            for (int c : sentence.children(open.removeFirst(), "conj")) {
                if (!isExcepted(c) && all.add(c)) {
                    open.add(c);
                }
            }
        }
        return List.copyOf(all);
    }

    /** "by most states but not by China", "Chad, but not Niger, did": who is no part of the list. */
    private boolean isExcepted(int member) {
        return isNoun(member) && sentence.children(member, "advmod", "cc").stream().anyMatch(a -> sentence.lemma(a).equals("not"));
    }

    /** Adds to nouns of quantity what they measure out: "hundreds of soldiers", "a package of sanctions". */
    public List<Integer> withContents(List<Integer> heads) {
        return phrases.withContents(heads);
    }

    public boolean isVerbal(int token) {
        return sentence.tag(token).startsWith("VB") || !sentence.children(token, "cop").isEmpty();
    }

    boolean isNoun(int token) {
        return sentence.tag(token).startsWith("NN");
    }
}
