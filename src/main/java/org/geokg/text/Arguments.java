package org.geokg.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Logical arguments of predicates: who acts, on what, by which preposition, whatever construction the sentence chose.
 * Passives, relative and participial clauses, coordination, and subjects that control an infinitive are undone here, so
 * that rules need not know of them.
 */
public final class Arguments {
    /** Verbs whose object, not subject, does what the infinitive says: "urged Iran to sign". */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge", "ask", "force", "allow", "order", "help", "invite", "persuade", "tell", "encourage", "press", "lead", "enable",
            "compel", "push", "want", "require", "permit", "convince", "prompt", "pressure", "call", "accuse", "prevent", "stop",
            "see", "let", "make", "warn", "instruct", "expect", "advise", "oblige", "provoke", "induce", "spur", "drive", "blame", "condemn", "denounce", "criticize",
            "criticise", "ban", "bar", "suspect", "block", "thank", "praise", "punish", "sanction", "rebuke", "chide", "slam");

    /** Nouns that only measure out what their "of" phrase names. */
    private static final Set<String> QUANTITIES = Set.of(
            "dozen", "hundred", "thousand", "million", "billion", "number", "score", "couple", "pair", "group", "batch", "package",
            "round", "series", "set", "raft", "range", "wave", "string", "host", "majority", "lot", "ton", "tonne", "rest", "half",
            "part", "consignment", "shipment", "delivery", "fleet", "team", "force", "contingent", "battalion", "squadron",
            "barrage", "salvo", "volley", "hail", "load", "type", "kind", "unit", "worth", "cargo", "tranche");

    /** What somebody says or decides in writing. */
    private static final Set<String> WRITINGS = Set.of(
            "statement", "decree", "order", "letter", "resolution", "communique", "declaration", "message", "speech", "tweet", "law",
            "motion", "post", "note", "decision", "edict", "legislation", "bill");

    private static final Set<String> COMPANIONS = Set.of("together with", "along with", "as well as", "alongside");

    private static final Set<String> ISSUING = Set.of(
            "issue", "release", "publish", "sign", "write", "send", "make", "put", "post", "adopt", "pass", "approve", "deliver", "give",
            "join", "circulate", "draft", "tweet", "read", "take", "announce", "enact");

    /** "billions of dollars of weapons". */
    private static final Set<String> MONEY = Set.of("dollar", "euro", "pound", "worth", "$");

    private final ParsedSentence sentence;

    public Arguments(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of the phrases that do what the verb says; several when coordinated verbs share none but theirs. */
    public List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    private List<Integer> subjects(int verb, int depth) {
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
        return inherited(verb, depth);
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
        return sentence.is(verb, "acl:relcl") && gapIsObject(verb) ? antecedent(verb) : List.of();
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

    private List<Integer> agents(int verb) {
        List<Integer> own = sentence.children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(c -> prepositions(c).contains("by"))
                .filter(c -> !sentence.tag(c).startsWith("VB"))
                .toList();
        return own.isEmpty() ? behindName(verb, "by") : own;
    }

    private List<Integer> withoutPronoun(int verb, List<Integer> found) {
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

    /**
     * Who does it together with the subjects: "Finland, along with Sweden, applied". Behind a verb with an object only
     * after a comma and "together with", as the words may tell more of the object.
     */
    public List<Integer> companions(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int subject : isPassive(verb) ? List.<Integer>of() : sentence.children(verb, "nsubj")) {
            sentence.children(subject, "nmod", "dep", "obl").stream().filter(c -> isCompanion(c, COMPANIONS)).forEach(found::add);
        }
        boolean bare = sentence.children(verb, "obj", "xcomp", "ccomp").isEmpty();
        for (int phrase : sentence.children(verb, "obl", "nmod", "dep")) {
            int first = sentence.children(phrase, "advmod", "case").stream().findFirst().orElse(phrase);
            boolean apart = first > 0 && sentence.token(first - 1).word().equals(",");
            Set<String> words = phrase < verb || bare ? COMPANIONS : apart ? Set.of("together with") : Set.of();
            if (isCompanion(phrase, words) && !isPassive(verb)) {
                found.add(phrase);
            }
        }
        return List.copyOf(found);
    }

    private boolean isCompanion(int head, Set<String> prepositions) {
        return prepositions.contains(prepositions(head)) && sentence.tag(head).startsWith("NNP");
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
                return sentence.head(v).map(List::of).orElse(List.of());
            }
            if (!sentence.is(v, "conj") && !sentence.is(v, "xcomp")) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean gapIsObject(int verb) {
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
            case "acl", "acl:relcl", "amod" -> List.of(head);
            case "dep" -> isNoun(head) ? List.of(head) : verb == 0 ? subjects(head, depth + 1) : List.of(); // "Founded in 1967, it has"
            case "conj" -> isPassive(head) ? objects(head) : subjects(head, depth + 1);
            case "xcomp", "advcl" -> isPassive(head) ? objects(head) : subjects(head, depth + 1);
            default -> List.of();
        };
    }

    private List<Integer> inherited(int verb, int depth) {
        if (sentence.headOrRoot(verb) < 0) {
            return List.of();
        }
        int head = sentence.headOrRoot(verb);
        return switch (sentence.relation(verb)) {
            case "conj" -> isVerbal(head) ? sharedSubject(head, depth) : List.of();
            case "xcomp" -> controller(head, depth);
            case "acl:relcl" -> gapIsObject(verb) ? List.of() : List.of(head);
            case "acl" -> ofParticipleOrInfinitive(verb, head, depth);
            case "advcl", "obl", "dep", "parataxis", "ccomp", "nmod" -> isComplementOfControl(verb, head) && !objects(head).isEmpty()
                    ? objects(head)
                    : isJoint(verb, head) ? joint(head, depth) : sentence.tag(verb).equals("VBG")
                            || isInfinitive(verb) || sentence.is(verb, "advcl")
                    ? climb(head, depth) : List.of();
            default -> List.of();
        };
    }

    /** "accused Iran of arming", "stopped Iran from arming", "thanked Iran for arming": the object does it. */
    private boolean isComplementOfControl(int verb, int head) {
        return sentence.tag(verb).equals("VBG") && OBJECT_CONTROL.contains(sentence.lemma(head))
                && Set.of("of", "from", "into", "for", "over").contains(prepositions(verb));
    }

    /** "Egypt joined Jordan in condemning the raid": both condemn it. */
    private boolean isJoint(int verb, int head) {
        return sentence.tag(verb).equals("VBG") && sentence.lemma(head).equals("join") && prepositions(verb).equals("in");
    }

    private List<Integer> joint(int join, int depth) {
        List<Integer> both = new ArrayList<>(sharedSubject(join, depth));
        both.addAll(objects(join));
        return List.copyOf(both);
    }

    private List<Integer> sharedSubject(int head, int depth) {
        return isPassive(head) ? objects(head) : subjects(head, depth + 1);
    }

    private List<Integer> controller(int head, int depth) {
        if (OBJECT_CONTROL.contains(sentence.lemma(head))) {
            List<Integer> objects = objects(head);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return isVerbal(head) ? sharedSubject(head, depth) : climb(head, depth);
    }

    /** "countries seeking membership"; "Ukraine's bid to join": the possessor, else the subject of what governs the bid. */
    private List<Integer> ofParticipleOrInfinitive(int verb, int noun, int depth) {
        if (sentence.tag(verb).equals("VBG") && !isWriting(noun)) {
            return isNoun(noun) ? List.of(noun) : climb(noun, depth);
        }
        if (!isInfinitive(verb) && !isWriting(noun)) {
            return List.of();
        }
        if (!sentence.children(noun, "cop").isEmpty()) {
            return subjectsOfNominal(noun);
        }
        List<Integer> owners = sentence.children(noun, "nmod:poss");
        if (owners.isEmpty() && isWriting(noun) && sentence.is(noun, "obj") && !ISSUING.contains(sentence.lemma(sentence.headOrRoot(noun)))) {
            return List.of(); // who blocks or reads a statement did not make it
        }
        return owners.isEmpty() ? climb(sentence.headOrRoot(noun), depth) : owners;
    }

    /** "issued a statement condemning X", "signed a decree imposing sanctions": who wrote it does it. */
    private boolean isWriting(int noun) {
        return WRITINGS.contains(sentence.lemma(noun));
    }

    /** The subject of the nearest clause above. */
    private List<Integer> climb(int token, int depth) {
        for (int t = token; t >= 0; t = sentence.headOrRoot(t)) {
            if (isVerbal(t)) {
                return sharedSubject(t, depth);
            }
        }
        return List.of();
    }

    /**
     * Phrases with a preposition that belong to a predicate: its own, else its object's, else one that follows right
     * behind, as parsers often hang it elsewhere.
     */
    public List<Integer> byPreposition(int predicate, String preposition) {
        List<Integer> own = nested(predicate, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        for (int adverb : sentence.children(predicate, "advmod", "compound:prt")) {
            List<Integer> ofAdverb = prepositional(adverb, preposition);
            if (!ofAdverb.isEmpty()) {
                return ofAdverb;
            }
        }
        for (int object : isVerbal(predicate) ? objects(predicate) : List.<Integer>of()) {
            List<Integer> ofObject = object == predicate ? List.of() : nested(object, preposition);
            if (!ofObject.isEmpty()) {
                return ofObject;
            }
        }
        return isNoun(predicate) ? rightBehind(predicate, preposition) : behindName(predicate, preposition);
    }

    /** "signed on Friday with X", "brokered by X between Y and Z": a day or a name takes no such phrase of its own. */
    private List<Integer> behindName(int verb, String preposition) {
        if (preposition.equals("of") || preposition.equals("in")) {
            return List.of();
        }
        return sentence.children(verb).stream()
                .filter(c -> c > verb && sentence.relation(c).startsWith("obl") && isNameOrNumber(c))
                .map(c -> prepositional(c, preposition))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isNameOrNumber(int token) {
        return sentence.tag(token).equals("NNP") || sentence.tag(token).equals("CD");
    }

    /** Its own phrases, or those of its "of" phrase: "memorandum of understanding with". */
    private List<Integer> nested(int head, String preposition) {
        List<Integer> own = prepositional(head, preposition);
        if (!own.isEmpty() || preposition.equals("of")) {
            return own;
        }
        return prepositional(head, "of").stream()
                .filter(c -> sentence.tag(c).equals("NN") || sentence.tag(c).equals("NNS"))
                .flatMap(c -> prepositional(c, preposition).stream())
                .toList();
    }

    private List<Integer> prepositional(int head, String preposition) {
        int space = preposition.indexOf(' ');
        List<Integer> adverbs = space < 0 ? List.of() : sentence.children(head, "advmod").stream()
                .filter(a -> sentence.lemma(a).equals(preposition.substring(0, space))).toList();
        for (int adverb : adverbs) {
            List<Integer> behind = prepositional(adverb, preposition.substring(space + 1));
            if (!behind.isEmpty()) {
                return behind;
            }
        }
        return sentence.children(head).stream()
                .filter(c -> sentence.relation(c).startsWith("obl") || sentence.relation(c).startsWith("nmod")
                        || sentence.is(c, "advcl") || sentence.is(c, "acl") || sentence.is(c, "dep"))
                .filter(c -> !sentence.is(c, "nmod:poss"))
                .filter(c -> prepositions(c).equals(preposition))
                .toList();
    }

    /** "prevent the offensive into X", "deliveries of weapons to X": the phrase right behind the noun's own words. */
    private List<Integer> rightBehind(int noun, String preposition) {
        int next = lastOf(noun, 0) + 1;
        for (int candidate : new int[] {noun + 1, next}) {
            if (candidate < sentence.size() && sentence.lemma(candidate).equals(preposition) && sentence.is(candidate, "case")
                    && sentence.headOrRoot(candidate) > candidate) {
                return List.of(sentence.headOrRoot(candidate));
            }
        }
        return List.of();
    }

    private int lastOf(int head, int depth) {
        int last = head;
        for (int c : sentence.children(head)) {
            if (c > head && depth < 8 && !sentence.is(c, "conj") && !sentence.is(c, "acl:relcl") && !sentence.is(c, "appos")
                    && !sentence.is(c, "punct") && !sentence.is(c, "cc")) {
                last = Math.max(last, lastOf(c, depth + 1));
            }
        }
        return last;
    }

    /** The prepositions before a phrase as one string in lower case: "out of", "on"; empty for a bare phrase. */
    public String prepositions(int head) {
        StringBuilder words = new StringBuilder();
        for (int c : sentence.children(head, "case", "mark")) {
            if (!sentence.tag(c).equals("POS")) {
                if (words.isEmpty() && isTogether(c)) {
                    words.append(sentence.lemma(c - 1));
                }
                words.append(words.isEmpty() ? "" : " ").append(sentence.token(c).word().toLowerCase(Locale.ROOT));
                for (int fixed : sentence.children(c, "fixed")) {
                    words.append(' ').append(sentence.token(fixed).word().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words.toString();
    }

    /** "together with", "along with", where the first word was read as an adverb. */
    private boolean isTogether(int preposition) {
        return preposition > 0 && sentence.lemma(preposition).equals("with") && sentence.tag(preposition - 1).equals("RB")
                && Set.of("together", "along").contains(sentence.lemma(preposition - 1));
    }

    /** Subjects of a noun or adjective that is said of somebody: "X is a member", "X became a member", "X, a member". */
    public List<Integer> subjectsOfNominal(int noun) {
        List<Integer> own = sentence.children(noun, "nsubj");
        if (!own.isEmpty()) {
            return withoutPronoun(noun, own);
        }
        Optional<Integer> head = sentence.head(noun);
        if (head.isEmpty()) {
            return List.of();
        }
        if (isOneOf(noun, head.get())) {
            return subjectsOfNominal(head.get());
        }
        List<Integer> listed = namesBehind(noun);
        if (!listed.isEmpty()) {
            return listed;
        }
        return switch (sentence.relation(noun)) {
            case "appos" -> List.of(head.get());
            case "xcomp", "obj", "obl" -> becomes(noun, head.get()) ? sharedSubject(head.get(), 0) : List.of();
            case "acl:relcl" -> sentence.children(noun, "cop").isEmpty() ? List.of() : List.of(head.get());
            case "compound", "amod" -> head.get() > noun ? List.of(head.get()) : List.of();
            case "conj" -> ofConjoined(noun, head.get());
            default -> sentence.children(noun, "appos").stream().findFirst().map(List::of).orElse(List.of());
        };
    }

    /** "X is a member and partner"; "X and two other members, Y and Z": X is one too. */
    private List<Integer> ofConjoined(int noun, int head) {
        List<Integer> apposed = sentence.children(noun, "appos");
        if (apposed.isEmpty()) {
            return sentence.children(head, "cop").isEmpty() ? List.of() : subjectsOfNominal(head);
        }
        boolean other = head < noun && sentence.children(noun, "amod").stream().anyMatch(a -> sentence.lemma(a).equals("other"));
        return other ? List.of(head, apposed.getFirst()) : List.of(apposed.getFirst());
    }

    /** "Hungary, one of its members": what "one" is said of. */
    private boolean isOneOf(int noun, int head) {
        return sentence.is(noun, "nmod") && prepositions(noun).equals("of") && Set.of("one", "two", "three", "some").contains(sentence.lemma(head));
    }

    /** "members Spain and Malta": proper nouns right behind a plural noun name its members. */
    private List<Integer> namesBehind(int noun) {
        boolean beforeName = noun + 1 < sentence.size() && sentence.tag(noun + 1).startsWith("NNP");
        if (beforeName && sentence.tag(noun).equals("NN")) {
            return nameBehind(noun);
        }
        if (!beforeName || !sentence.tag(noun).equals("NNS")) {
            return List.of();
        }
        List<Integer> names = new ArrayList<>();
        if (sentence.is(noun, "compound")) {
            names.add(sentence.headOrRoot(noun));
        }
        sentence.children(noun, "dep", "appos", "conj", "flat").stream()
                .filter(c -> c > noun && sentence.tag(c).startsWith("NNP"))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** "its rival Saudi Arabia", where the name was not read as the head. */
    private List<Integer> nameBehind(int noun) {
        return sentence.children(noun, "dep", "appos").stream()
                .filter(c -> sentence.tag(c).startsWith("NNP") && sentence.words(noun + 1, c).indexOf(',') < 0)
                .findFirst().map(List::of).orElse(List.of());
    }

    private boolean becomes(int noun, int verb) {
        boolean as = sentence.is(noun, "obl") && prepositions(noun).equals("as");
        return as || Set.of("become", "remain", "be", "stay").contains(sentence.lemma(verb)) && !sentence.is(noun, "obl");
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

    /** "by most states but not by China": China is no part of the list. */
    private boolean isExcepted(int member) {
        return isNoun(member) && sentence.children(member, "advmod").stream().anyMatch(a -> sentence.lemma(a).equals("not"));
    }

    /** Adds to nouns of quantity what they measure out: "hundreds of soldiers", "a package of sanctions". */
    public List<Integer> withContents(List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>(heads);
        for (int head : heads) {
            if (QUANTITIES.contains(sentence.lemma(head)) || sentence.tag(head).equals("CD")) {
                List<Integer> contents = prepositional(head, "of");
                all.addAll(contents);
                contents.stream().filter(c -> MONEY.contains(sentence.lemma(c))).forEach(c -> all.addAll(prepositional(c, "of")));
            }
        }
        return List.copyOf(all);
    }

    public boolean isVerbal(int token) {
        return sentence.tag(token).startsWith("VB") || !sentence.children(token, "cop").isEmpty();
    }

    private boolean isNoun(int token) {
        return sentence.tag(token).startsWith("NN");
    }

    private boolean isInfinitive(int verb) {
        return sentence.children(verb, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("to"));
    }
}
