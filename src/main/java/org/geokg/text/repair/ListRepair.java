package org.geokg.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geokg.text.CalendarWords;
import org.geokg.text.Marks;
import org.geokg.text.ParsedSentence;

/**
 * Mends lists of names in apposition that the parser took for part of something else. A list is over after its "and", so
 * that in "the ministers of A and B, X and Y, met" a second one begins; and a list of as many names as a plural noun
 * counts tells who that noun means: "the three powers that signed the deal - A, B and C - met".
 */
final class ListRepair {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10);
    private static final Set<String> LOOSE = Set.of("dep", "appos", "conj", "parataxis");
    private static final Set<String> BREAKS = Set.of(",", ":", "-", "--", "\u2013", "\u2014", "(", "-LRB-");

    private ListRepair() {}

    /** "the ministers of [A and B], [X and Y], met": X and Y are the ministers. */
    static void secondList(ParsedSentence sentence, int name, TreeEdit edit) {
        int before = opensApposition(sentence, name) ? begin(sentence, name) - 2 : -1;
        if (before < 0 || !hasAnd(sentence, before) || !isLoose(sentence, name)) {
            return;
        }
        int first = firstOfList(sentence, before);
        int noun = sentence.headOrRoot(first);
        boolean ofPlural = noun >= 0 && sentence.is(first, "nmod") && sentence.tag(noun).equals("NNS") && noun < first;
        Set<Integer> list = members(sentence, sentence.is(name, "conj") ? first : name);
        List<Integer> rest = list.stream().filter(m -> m > name).toList();
        if (ofPlural && rest.stream().anyMatch(m -> hasAnd(sentence, m))) {
            edit.attach(name, noun, "appos");
            rest.forEach(m -> edit.attach(m, name, "conj"));
        }
    }

    /** "the three powers that signed the deal - [A, B and C] - met": they are the powers, not the deal. */
    static void countedList(ParsedSentence sentence, int name, TreeEdit edit) {
        int head = sentence.headOrRoot(name);
        if (head < 0 || !opensApposition(sentence, name) || !isLoose(sentence, name) || sentence.tag(head).equals("NNS")) {
            return;
        }
        int size = members(sentence, name).size();
        int noun = size < 2 ? -1 : countedBefore(sentence, name, size);
        if (noun >= 0) {
            edit.attach(name, noun, "appos");
        }
    }

    /** "Chad, the [Gambia], Togo and Mali have signed": the second of a list was read as another name of the first. */
    static void nameAfterArticle(ParsedSentence sentence, int name, TreeEdit edit) {
        int first = sentence.headOrRoot(name);
        boolean apposed = first >= 0 && first < name && sentence.is(name, "appos") && sentence.tag(name).startsWith("NNP")
                && sentence.children(first, "conj").isEmpty() && (isNamed(sentence, first) || sentence.tag(first).startsWith("NNP")
                && !sentence.children(name, "det").isEmpty());
        List<Integer> others = apposed ? sentence.children(name, "conj") : List.of();
        boolean list = others.size() > (isNamed(sentence, first) ? 0 : 1)
                && others.stream().allMatch(o -> sentence.tag(o).startsWith("NNP"))
                && others.stream().anyMatch(o -> hasAnd(sentence, o));
        if (list) {
            edit.attach(name, first, "conj");
            others.forEach(o -> edit.attach(o, first, "conj"));
        }
    }

    /** "the leader John Doe, Jane Roe and others": a noun that has its name right behind it needs no other. */
    private static boolean isNamed(ParsedSentence sentence, int noun) {
        return noun >= 0 && sentence.tag(noun).equals("NN")
                && sentence.children(noun, "dep").stream()
                        .anyMatch(n -> n > noun && sentence.tag(n).startsWith("NNP") && begin(sentence, n) == noun + 1);
    }

    /** "members (Chad, [Togo], [Mali] and Niger)": a list in brackets was read as names of its first. */
    static void inBrackets(ParsedSentence sentence, int first, TreeEdit edit) {
        boolean opens = first > 0 && sentence.tag(first).startsWith("NNP")
                && BREAKS.contains(sentence.token(Math.max(0, begin(sentence, first) - 1)).word());
        List<Integer> apposed = opens ? sentence.children(first, "appos").stream()
                .filter(a -> sentence.tag(a).startsWith("NNP")).toList() : List.of();
        boolean list = apposed.size() > 1 && sentence.children(first, "conj").stream().anyMatch(c -> hasAnd(sentence, c));
        if (list) {
            apposed.forEach(a -> edit.attach(a, first, "conj"));
        }
    }

    /** "by Chad, the [Gambia], [Togo] and Mali": each was read as another name of the first. */
    static void apposedToFirst(ParsedSentence sentence, int first, TreeEdit edit) {
        List<Integer> apposed = sentence.tag(first).startsWith("NNP") && sentence.children(first, "conj").isEmpty()
                ? sentence.children(first, "appos") : List.of();
        boolean names = apposed.size() > 1 && apposed.getFirst() > first && apposed.stream().allMatch(a -> sentence.tag(a).startsWith("NNP"))
                && apposed.stream().allMatch(a -> sentence.token(begin(sentence, a) - 1).word().equals(","));
        List<Integer> others = names ? sentence.children(apposed.getLast(), "conj") : List.of();
        boolean list = others.size() == 1 && sentence.tag(others.getFirst()).startsWith("NNP") && hasAnd(sentence, others.getFirst());
        if (list) {
            apposed.forEach(a -> edit.attach(a, first, "conj"));
            edit.attach(others.getFirst(), first, "conj");
        }
    }

    /** "talks between A, the envoy; [B], the minister; and C": semicolons part those who have words of their own beside them. */
    static void semicolons(ParsedSentence sentence, int noun, TreeEdit edit) {
        int head = sentence.headOrRoot(noun);
        boolean loose = head >= 0 && head < noun && LOOSE.contains(sentence.relation(noun)) && sentence.tag(noun).startsWith("NN")
                && sentence.tag(head).startsWith("VB");
        int mark = loose ? semicolonBefore(sentence, noun) : -1;
        int first = mark < 1 || hasFinite(sentence, mark) ? -1 : phraseBefore(sentence, mark);
        if (first >= 0) {
            edit.attach(noun, first, "conj");
        }
    }

    /** The semicolon that stands before a noun with nothing but its own words between; -1 if none does. */
    private static int semicolonBefore(ParsedSentence sentence, int noun) {
        for (int i = noun - 1; i > 0; i--) {
            if (sentence.token(i).word().equals(";")) {
                return i;
            }
            if (!sentence.isWithin(i, noun) && !sentence.tag(i).equals("CC")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean hasFinite(ParsedSentence sentence, int from) {
        for (int i = from + 1; i < sentence.size() && !sentence.token(i).word().equals(";"); i++) {
            if (Marks.FINITE.contains(sentence.tag(i)) && !sentence.is(i, "acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** The head of the phrase with a preposition of several, in which a semicolon stands; -1 where there is none. */
    private static int phraseBefore(ParsedSentence sentence, int mark) {
        for (int t = mark - 1; t >= 0 && sentence.tag(t).startsWith("NN"); t = sentence.headOrRoot(t)) {
            if (sentence.children(t, "case").stream()
                    .anyMatch(c -> Set.of("between", "with", "by", "from", "of", "among").contains(sentence.lemma(c)))
                    && sentence.tag(t).startsWith("NNP")) {
                return t;
            }
        }
        return -1;
    }

    /** "took Goma in January and [Bukavu] in February": Bukavu stands beside Goma, not beside the month. */
    static void besideDate(ParsedSentence sentence, int name, TreeEdit edit) {
        int date = sentence.headOrRoot(name);
        int verb = date < 0 ? -1 : sentence.headOrRoot(date);
        boolean misread = verb >= 0 && sentence.is(name, "conj") && sentence.tag(name).startsWith("NNP") && isDate(sentence, date)
                && !isDate(sentence, name) && sentence.tag(verb).startsWith("VB");
        if (misread) {
            sentence.children(verb).stream()
                    .filter(c -> c > verb && c < date && sentence.tag(c).startsWith("NNP") && !isDate(sentence, c))
                    .reduce((a, b) -> b)
                    .ifPresent(other -> edit.attach(name, other, "conj"));
        }
    }

    private static boolean isDate(ParsedSentence sentence, int token) {
        return sentence.tag(token).equals("CD") || CalendarWords.isDayOrMonth(sentence.lemma(token));
    }

    private static boolean isLoose(ParsedSentence sentence, int name) {
        boolean bare = sentence.is(name, "nmod") && sentence.children(name, "case").isEmpty();
        return bare || LOOSE.contains(sentence.relation(name));
    }

    private static boolean opensApposition(ParsedSentence sentence, int name) {
        int begin = begin(sentence, name);
        return sentence.tag(name).startsWith("NNP") && begin > 1 && BREAKS.contains(sentence.token(begin - 1).word());
    }

    private static int begin(ParsedSentence sentence, int name) {
        int begin = name;
        while (begin > 0 && sentence.headOrRoot(begin - 1) == name && Set.of("NNP", "NNPS", "DT").contains(sentence.tag(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int countedBefore(ParsedSentence sentence, int name, int size) {
        for (int i = name - 1; i >= 0; i--) {
            boolean counted = sentence.tag(i).equals("NNS") && sentence.children(i, "nummod").stream()
                    .anyMatch(n -> numberOf(sentence.token(n).word()) == size);
            if (counted) {
                return i;
            }
        }
        return -1;
    }

    private static int numberOf(String word) {
        boolean digits = word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }

    private static int firstOfList(ParsedSentence sentence, int member) {
        int first = member;
        while (sentence.is(first, "conj") && sentence.headOrRoot(first) >= 0) {
            first = sentence.headOrRoot(first);
        }
        return first;
    }

    private static Set<Integer> members(ParsedSentence sentence, int first) {
        Set<Integer> all = new TreeSet<>(Set.of(first));
        List<Integer> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            sentence.children(open.removeFirst(), "conj").stream().filter(all::add).forEach(open::add);
        }
        return all;
    }

    private static boolean hasAnd(ParsedSentence sentence, int member) {
        return sentence.children(member, "cc").stream().anyMatch(c -> sentence.lemma(c).equals("and"));
    }
}
