package org.geokg.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/**
 * Mends lists of names that a colon, a dash or a bracket opens: they tell whom the plural noun before means, "the other
 * signatories to the accord: A, B and C".
 */
final class EnumerationRepair {
    private static final Set<String> OPENERS = Set.of(":", "-", "--", "\u2013", "\u2014", "(", "-LRB-");
    private static final Set<String> LOOSE = Set.of("dep", "appos", "conj", "parataxis");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "on", "at");

    private EnumerationRepair() {}

    /** "the other [signatories] to the accords: [A], [B] and [C]", whatever the parser hung them on. */
    static void opened(ParsedSentence sentence, int opener, TreeEdit edit) {
        boolean opens = opener > 0 && OPENERS.contains(sentence.token(opener).word());
        List<Integer> names = opens ? names(sentence, opener + 1) : List.of();
        int noun = names.size() < 2 || !isLoose(sentence, names.getFirst()) ? -1 : pluralBefore(sentence, opener);
        if (noun >= 0) {
            join(names, noun, edit);
        }
    }

    /** "the bloc's members, [A], [B], [C] and [D], met": each was read as another name of them. */
    static void apposed(ParsedSentence sentence, int noun, TreeEdit edit) {
        List<Integer> names = !sentence.tag(noun).equals("NNS") ? List.of() : sentence.children(noun, "appos").stream()
                .filter(a -> a > noun && sentence.tag(a).startsWith("NNP")).toList();
        boolean list = names.size() > 1 && names.stream()
                .flatMap(n -> sentence.children(n, "conj").stream())
                .anyMatch(c -> sentence.tag(c).startsWith("NNP") && !sentence.children(c, "cc").isEmpty());
        if (list) {
            join(names, noun, edit);
        }
    }

    private static void join(List<Integer> names, int noun, TreeEdit edit) {
        int first = names.getFirst();
        edit.attach(first, noun, "appos");
        names.stream().skip(1).forEach(n -> edit.attach(n, first, "conj"));
    }

    private static boolean isLoose(ParsedSentence sentence, int name) {
        boolean bare = Set.of("nmod", "obl").contains(sentence.relation(name)) && sentence.children(name, "case").isEmpty();
        return bare || LOOSE.contains(sentence.relation(name));
    }

    /** The heads of the names of a list that begins at a token; none where it is no whole list. */
    private static List<Integer> names(ParsedSentence sentence, int begin) {
        List<Integer> names = new ArrayList<>();
        boolean last = false;
        int i = begin;
        while (true) {
            int end = nameEnd(sentence, i);
            if (end < 0) {
                return List.of();
            }
            names.add(end - 1);
            i = pastPlace(sentence, end);
            if (i >= sentence.size() || last && !goesOn(sentence, i)) {
                break;
            }
            boolean comma = sentence.token(i).word().equals(",");
            int next = comma ? i + 1 : i;
            last = next < sentence.size() && sentence.tag(next).equals("CC");
            if (!comma && !last) {
                break;
            }
            i = last ? next + 1 : next;
        }
        return last || names.size() > 2 ? List.copyOf(names) : List.of();
    }

    /** "Lome and Kara in the south, [and Dapaong] in the north". */
    private static boolean goesOn(ParsedSentence sentence, int comma) {
        return comma + 2 < sentence.size() && sentence.token(comma).word().equals(",") && sentence.lemma(comma + 1).equals("and")
                && nameEnd(sentence, comma + 2) > 0;
    }

    /** Past "the United States", "Chad's John Doe", "President Doe"; -1 where no name begins. */
    private static int nameEnd(ParsedSentence sentence, int begin) {
        int i = begin;
        while (i < sentence.size() && Set.of("DT", "JJ").contains(sentence.tag(i))) {
            i++;
        }
        int first = i;
        while (i < sentence.size() && (sentence.tag(i).startsWith("NNP") || i > first && isOwner(sentence, i))) {
            i++;
        }
        return i > first ? i : -1;
    }

    /** The "'s" of "Chad's John Doe". */
    private static boolean isOwner(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("POS") && token + 1 < sentence.size() && sentence.tag(token + 1).startsWith("NNP");
    }

    /** Past "in the west", "in Moscow" behind a name. */
    private static int pastPlace(ParsedSentence sentence, int token) {
        if (token >= sentence.size() || !PLACE_PREPOSITIONS.contains(sentence.lemma(token))) {
            return token;
        }
        int i = token + 1;
        while (i < sentence.size() && (sentence.tag(i).equals("DT") || sentence.tag(i).startsWith("NN")
                || sentence.tag(i).startsWith("JJ"))) {
            i++;
        }
        return i;
    }

    /** The nearest plural noun that the words before a mark belong to, if it is one whose names a list may tell; else -1. */
    private static int pluralBefore(ParsedSentence sentence, int mark) {
        for (int t = mark - 1; t >= 0 && t < mark; t = sentence.headOrRoot(t)) {
            boolean clause = sentence.tag(t).startsWith("VB") && !sentence.relation(t).startsWith("acl");
            if (clause) {
                return -1;
            }
            if (sentence.tag(t).equals("NNS") && !LexicalClass.SHARED.has(sentence.lemma(t))) {
                return t;
            }
        }
        return -1;
    }

    /** "[A], [B], [C] and D all met": the second half of a list was read as another subject. */
    static void subjects(ParsedSentence sentence, int verb, TreeEdit edit) {
        List<Integer> subjects = !sentence.tag(verb).startsWith("VB") ? List.of() : sentence.children(verb, "nsubj").stream()
                .filter(s -> s < verb && sentence.tag(s).startsWith("NNP")).toList();
        boolean list = subjects.size() == 2 && sentence.children(subjects.getLast(), "conj").stream()
                .anyMatch(c -> c < verb && !sentence.children(c, "cc").isEmpty());
        if (list) {
            int first = subjects.getFirst();
            sentence.children(first, "appos").stream().filter(a -> sentence.tag(a).startsWith("NNP") && a < subjects.getLast())
                    .forEach(a -> edit.attach(a, first, "conj"));
            edit.attach(subjects.getLast(), first, "conj");
        }
    }
}
