package org.geokg.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parses a sentence and what interrupts it one after the other, as a reader does who sets an insertion aside: the parser
 * then finds the verb right behind its subject, where it can hardly miss it.
 */
final class PiecewiseParser {
    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> PART_OF_NAME = Set.of("compound", "flat", "case", "punct");
    private static final Set<String> BELOW_NOUN = Set.of("nmod", "compound", "flat", "conj");
    private static final Set<String> LOCAL = Set.of("in", "on", "near", "off", "outside", "at", "of", "from");

    private final Function<List<Token>, List<Token>> tagger;
    private final Function<List<Token>, TransitionParser.Tree> parser;

    PiecewiseParser(Function<List<Token>, List<Token>> tagger, Function<List<Token>, TransitionParser.Tree> parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** Tokens with the tags by which they were parsed, and their tree. */
    record Parsed(List<Token> tokens, int[] heads, String[] relations) {}

    Parsed parse(List<Token> tokens) {
        TransitionParser.Tree full = parser.apply(tokens);
        List<Insertions.Insertion> insertions = Insertions.find(tokens).stream().filter(i -> isMisread(i, full)).toList();
        return insertions.isEmpty() ? new Parsed(tokens, full.heads(), full.relations()) : parse(tokens, insertions);
    }

    /** Whether a word outside hangs on one inside, or the subject before lost its verb behind. */
    private static boolean isMisread(Insertions.Insertion insertion, TransitionParser.Tree tree) {
        int[] heads = tree.heads();
        for (int t = 0; t < heads.length; t++) {
            boolean outside = !insertion.holds(t) && !tree.relations()[t].equals("punct");
            boolean said = insertion.kind() == Insertions.Kind.SPEECH && tree.relations()[t].matches("ccomp|parataxis");
            if (outside && !said && heads[t] >= 0 && insertion.holds(heads[t])) {
                return true;
            }
        }
        if (insertion.verb() < 0) {
            return false;
        }
        int verb = insertion.verb();
        int predicate = AUXILIARY.contains(tree.relations()[verb]) && heads[verb] >= 0 ? heads[verb] : verb;
        for (int t = 0; t < insertion.first(); t++) {
            if (heads[t] == predicate && tree.relations()[t].startsWith("nsubj")) {
                return false;
            }
        }
        return true;
    }

    private Parsed parse(List<Token> tokens, List<Insertions.Insertion> insertions) {
        List<Integer> rest = IntStream.range(0, tokens.size())
                .filter(t -> insertions.stream().noneMatch(i -> t >= i.first() - 1 && t <= i.last() + 1))
                .boxed().toList();
        List<Token> tagged = tagger.apply(pick(tokens, rest));
        TransitionParser.Tree tree = parser.apply(tagged);
        Assembly whole = new Assembly(tokens);
        whole.put(new Parsed(tagged, tree.heads(), tree.relations()), rest);
        for (Insertions.Insertion insertion : insertions) {
            List<Integer> inside = IntStream.rangeClosed(insertion.first(), insertion.last()).boxed().toList();
            Parsed parsed = parse(pick(tokens, inside));
            whole.put(parsed, inside);
            whole.hang(insertion, rest);
        }
        return whole.result();
    }

    private static List<Token> pick(List<Token> tokens, List<Integer> wanted) {
        List<Token> picked = new ArrayList<>();
        for (int index : wanted) {
            Token t = tokens.get(index);
            picked.add(new Token(picked.size(), t.begin(), t.end(), t.word(), t.lemma(), t.tag()));
        }
        return List.copyOf(picked);
    }

    /** A tree that grows from those of its pieces. */
    private static final class Assembly {
        private final Token[] tokens;
        private final int[] heads;
        private final String[] relations;

        Assembly(List<Token> tokens) {
            this.tokens = tokens.toArray(Token[]::new);
            this.heads = new int[tokens.size()];
            this.relations = new String[tokens.size()];
            Arrays.fill(heads, -1);
            Arrays.fill(relations, "punct");
        }

        void put(Parsed piece, List<Integer> places) {
            for (int i = 0; i < places.size(); i++) {
                int at = places.get(i);
                Token t = piece.tokens().get(i);
                tokens[at] = new Token(at, t.begin(), t.end(), t.word(), t.lemma(), t.tag());
                heads[at] = piece.heads()[i] < 0 ? -1 : places.get(piece.heads()[i]);
                relations[at] = piece.relations()[i];
            }
        }

        /** Hangs the root of an insertion on the noun before it, or on that noun's verb. */
        void hang(Insertions.Insertion insertion, List<Integer> rest) {
            int before = insertion.kind() == Insertions.Kind.FRONT
                    ? rest.stream().filter(t -> heads[t] < 0).findFirst().orElse(rest.getFirst())
                    : rest.stream().filter(t -> t < insertion.first()).reduce((a, b) -> b).orElse(rest.getFirst());
            int host = PART_OF_NAME.contains(relations[before]) && heads[before] >= 0 ? heads[before] : before;
            IntStream.of(insertion.first() - 1, insertion.last() + 1).filter(mark -> mark >= 0 && mark < tokens.length).forEach(mark -> {
                heads[mark] = host;
                relations[mark] = "punct";
            });
            for (int t = insertion.first(); t <= insertion.last(); t++) {
                if (heads[t] < 0) {
                    hang(t, insertion.first(), host);
                }
            }
        }

        private void hang(int root, int first, int host) {
            String opening = tokens[first].tag();
            boolean verb = tokens[root].tag().startsWith("VB");
            if (opening.startsWith("W") && (verb || has(root, "cop"))) {
                boolean person = tokens[first].lemma().equals("who") && tokens[host].tag().startsWith("NNP");
                attach(root, person ? whole(host) : host, "acl:relcl");
            } else if (verb && !has(root, "nsubj") && !has(root, "nsubj:pass") && !has(root, "mark")) {
                attach(root, whole(host), "acl");
            } else if (verb || has(root, "nsubj")) {
                attach(root, clause(host), has(root, "mark") ? "advcl" : "parataxis");
            } else if (has(root, "case")) {
                boolean local = tokens[root].tag().startsWith("NNP") && LOCAL.contains(tokens[first].lemma()) && tokens[host].tag().startsWith("NN");
                attach(root, local ? host : clause(host), local || !tokens[clause(host)].tag().startsWith("VB") ? "nmod" : "obl");
            } else if (tokens[root].tag().startsWith("RB")) {
                attach(root, clause(host), "advmod");
            } else {
                boolean name = tokens[root].tag().startsWith("NNP") && tokens[host].tag().startsWith("NNP");
                boolean several = tokens[root].tag().equals("NNS") && relations[host].equals("conj");
                attach(root, name || several ? whole(host) : host, "appos");
            }
        }

        private void attach(int token, int head, String relation) {
            heads[token] = head;
            relations[token] = relation;
        }

        private boolean has(int head, String relation) {
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] == head && relations[i].equals(relation)) {
                    return true;
                }
            }
            return false;
        }

        /** The head of the whole phrase that a noun ends: "president" of "the president of Kenya". */
        private int whole(int noun) {
            int t = noun;
            while (heads[t] >= 0 && BELOW_NOUN.contains(relations[t]) && tokens[heads[t]].tag().startsWith("NN")) {
                t = heads[t];
            }
            return t;
        }

        /** The verb that a noun belongs to, or what else heads its clause. */
        private int clause(int noun) {
            int t = noun;
            while (heads[t] >= 0 && !tokens[t].tag().startsWith("VB")) {
                t = heads[t];
            }
            return t;
        }

        Parsed result() {
            return new Parsed(List.of(tokens), heads, relations);
        }
    }
}
