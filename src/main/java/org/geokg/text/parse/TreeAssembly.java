package org.geokg.text.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.Token;

/** A tree that grows from those of its pieces. */
final class TreeAssembly {
    private static final Set<String> PART_OF_NAME = Set.of("compound", "flat", "case", "punct");
    private static final Set<String> BELOW_NOUN = Set.of("nmod", "compound", "flat", "conj");
    private static final Set<String> LOCAL = Set.of("in", "on", "near", "off", "outside", "at", "of", "from");

    private final Token[] tokens;
    private final int[] heads;
    private final String[] relations;

    TreeAssembly(List<Token> tokens) {
        this.tokens = tokens.toArray(Token[]::new);
        this.heads = new int[tokens.size()];
        this.relations = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "punct");
    }

    void put(PiecewiseParser.Parsed piece, List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            Token t = piece.tokens().get(i);
            tokens[at] = new Token(at, t.begin(), t.end(), t.word(), t.lemma(), t.tag());
            heads[at] = piece.heads()[i] < 0 ? -1 : places.get(piece.heads()[i]);
            relations[at] = piece.relations()[i];
        }
    }

    /** Hangs a mark on the nearest word before it, one that opens the sentence on its root, as it says nothing of the tree. */
    void hangMark(int mark) {
        if (mark == 0) {
            IntStream.range(1, heads.length).filter(t -> heads[t] < 0).findFirst().ifPresent(root -> attach(0, root, "punct"));
            return;
        }
        int host = mark - 1;
        while (host > 0 && tokens[host].tag().matches("``|''")) {
            host--;
        }
        attach(mark, host, "punct");
    }

    /** Hangs an abbreviation in brackets on the name that it stands for. */
    void hangAbbreviation(int abbreviation) {
        int host = abbreviation - 2;
        while (host > 0 && relations[host].equals("punct")) {
            host--;
        }
        attach(abbreviation, host, "appos");
        attach(abbreviation - 1, abbreviation, "punct");
        attach(abbreviation + 1, abbreviation, "punct");
    }

    /** Hangs "H.E." on the name behind it. */
    void hangAddress(int address) {
        int next = address + 1;
        while (relations[next].equals("punct") && next + 1 < tokens.length) {
            next++;
        }
        attach(address, heads[next] > next && PART_OF_NAME.contains(relations[next]) ? heads[next] : next, "compound");
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
                hang(insertion.kind(), t, insertion.first(), host);
            }
        }
    }

    private void hang(Insertions.Kind kind, int root, int first, int host) {
        String opening = tokens[first].tag();
        boolean verb = tokens[root].tag().startsWith("VB");
        if (kind == Insertions.Kind.SPEECH && root == first) {
            attach(root, clause(host), "parataxis"); // "reports TASS"
        } else if (opening.startsWith("W") && (verb || has(root, "cop"))) {
            boolean person = tokens[first].lemma().equals("who") && tokens[host].tag().startsWith("NNP");
            attach(root, person ? whole(host) : host, "acl:relcl");
        } else if (verb && !has(root, "nsubj") && !has(root, "nsubj:pass") && !has(root, "mark")) {
            attach(root, whole(host), "acl");
        } else if (verb || has(root, "nsubj")) {
            attach(root, clause(host), has(root, "mark") ? "advcl" : "parataxis");
        } else if (has(root, "case")) {
            boolean local = tokens[root].tag().startsWith("NNP") && LOCAL.contains(tokens[first].lemma())
                    && tokens[host].tag().startsWith("NN");
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

    PiecewiseParser.Parsed result() {
        return new PiecewiseParser.Parsed(List.of(tokens), heads, relations);
    }
}
