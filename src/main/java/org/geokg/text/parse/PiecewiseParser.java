package org.geokg.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.geokg.text.Token;

/**
 * Parses a sentence and what interrupts it one after the other, as a reader does who sets an insertion aside: the parser
 * then finds the verb right behind its subject, where it can hardly miss it.
 */
final class PiecewiseParser {
    private static final Set<String> SAID = Set.of("ccomp", "parataxis");
    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "cop");

    private final Function<List<Token>, List<Token>> tagger;
    private final Function<List<Token>, TransitionParser.Tree> parser;

    PiecewiseParser(Function<List<Token>, List<Token>> tagger, Function<List<Token>, TransitionParser.Tree> parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** Tokens with the tags by which they were parsed, and their tree. */
    record Parsed(List<Token> tokens, int[] heads, String[] relations) {}

    /** Parses a sentence as if the quotation marks within its clauses, abbreviations in brackets and "H.E." were not there. */
    Parsed parse(List<Token> tokens) {
        List<Integer> marks = QuoteMarks.within(tokens);
        List<Integer> abbreviations = Abbreviations.inBrackets(tokens);
        List<Integer> addresses = Abbreviations.ofAddress(tokens);
        if (marks.isEmpty() && abbreviations.isEmpty() && addresses.isEmpty()) {
            return parsePieces(tokens);
        }
        List<Integer> rest = IntStream.range(0, tokens.size())
                .filter(t -> !marks.contains(t) && !addresses.contains(t)
                        && abbreviations.stream().noneMatch(a -> Math.abs(a - t) < 2)).boxed().toList();
        TreeAssembly whole = new TreeAssembly(tokens);
        whole.put(parsePieces(tagger.apply(pick(tokens, rest))), rest);
        marks.forEach(whole::hangMark);
        abbreviations.forEach(whole::hangAbbreviation);
        addresses.forEach(whole::hangAddress);
        return whole.result();
    }

    private Parsed parsePieces(List<Token> tokens) {
        TransitionParser.Tree full = parser.apply(tokens);
        List<Insertions.Insertion> insertions = Insertions.find(tokens).stream()
                .filter(i -> isMisread(i, full) || isAmount(i, tokens)).toList();
        return insertions.isEmpty() ? new Parsed(tokens, full.heads(), full.relations()) : parsePieces(tokens, insertions);
    }

    /** Whether a word outside hangs on one inside, or the subject before lost its verb behind. */
    private static boolean isMisread(Insertions.Insertion insertion, TransitionParser.Tree tree) {
        int[] heads = tree.heads();
        for (int t = 0; t < heads.length; t++) {
            boolean outside = !insertion.holds(t) && !tree.relations()[t].equals("punct");
            boolean said = insertion.kind() == Insertions.Kind.SPEECH && SAID.contains(tree.relations()[t]);
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

    /** "3 million crowns (some 400,000 dollars) in aid": what a sum comes to keeps the parser from what it is for. */
    private static boolean isAmount(Insertions.Insertion insertion, List<Token> tokens) {
        boolean inBrackets = insertion.first() > 0 && tokens.get(insertion.first() - 1).tag().equals("-LRB-");
        return inBrackets && insertion.last() > insertion.first() && insertion.last() + 2 < tokens.size()
                && IntStream.rangeClosed(insertion.first(), insertion.last()).anyMatch(t -> tokens.get(t).tag().equals("CD"));
    }

    private Parsed parsePieces(List<Token> tokens, List<Insertions.Insertion> insertions) {
        List<Integer> rest = IntStream.range(0, tokens.size())
                .filter(t -> insertions.stream().noneMatch(i -> t >= i.first() - 1 && t <= i.last() + 1))
                .boxed().toList();
        List<Token> tagged = tagger.apply(pick(tokens, rest));
        TransitionParser.Tree tree = parser.apply(tagged);
        TreeAssembly whole = new TreeAssembly(tokens);
        whole.put(new Parsed(tagged, tree.heads(), tree.relations()), rest);
        for (Insertions.Insertion insertion : insertions) {
            List<Integer> inside = IntStream.rangeClosed(insertion.first(), insertion.last()).boxed().toList();
            Parsed parsed = parsePieces(pick(tokens, inside));
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
}
