package org.geokg.entity.mention;

import java.util.List;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.text.ParsedSentence;
import org.geokg.text.repair.TreeEdit;

/**
 * Mends two names that share a noun: "North and South Korea", which the parser reads as one with two adjectives, and "the
 * Saudi and Emirati envoys", the first of which it takes for a noun of its own where it does not know the adjective.
 */
public final class SharedNouns {
    private SharedNouns() {}

    /** The sentence with the second name beside the first; the same where there are no such two. */
    public static ParsedSentence mend(ParsedSentence sentence, SentenceNames names) {
        TreeEdit edit = new TreeEdit(sentence);
        List<Mention> mentions = names.mentions();
        for (int m = 0; m + 1 < mentions.size(); m++) {
            int first = mentions.get(m).end() - 1;
            int second = mentions.get(m + 1).end() - 1;
            boolean shared = mentions.get(m).end() + 1 == mentions.get(m + 1).begin() && sentence.lemma(first + 1).equals("and")
                    && sentence.headOrRoot(first) == second && sentence.is(first, "compound");
            if (shared) {
                edit.takePlaceOf(first, second);
                edit.attach(second, first, "conj");
                edit.attach(first + 1, second, "cc");
                moveDown(sentence, edit, first, second, mentions.get(m + 1).begin());
            }
            adjectives(sentence, edit, mentions.get(m), mentions.get(m + 1));
        }
        return edit.result();
    }

    /** "the [Saudi] and Emirati [envoys]": both adjectives belong to the noun, which takes the place of the first. */
    private static void adjectives(ParsedSentence sentence, TreeEdit edit, Mention one, Mention other) {
        int first = one.end() - 1;
        int second = other.end() - 1;
        boolean both = one.form() == NameForm.ADJECTIVE && other.form() == NameForm.ADJECTIVE && other.begin() == one.end() + 1
                && sentence.lemma(first + 1).equals("and") && !sentence.tag(first).equals("NNPS");
        int noun = both ? sentence.headOrRoot(second) : -1;
        boolean astray = noun > second && sentence.headOrRoot(noun) == first && sentence.is(noun, "conj")
                && sentence.tag(noun).startsWith("NN");
        if (!astray) {
            return;
        }
        edit.takePlaceOf(noun, first);
        edit.attach(first, noun, "amod");
        edit.attach(second, first, "conj");
        edit.attach(first + 1, second, "cc");
        sentence.children(first).stream().filter(c -> c != noun).forEach(c -> edit.attach(c, noun, sentence.relation(c)));
    }

    /** What stood with the first goes to the second name's noun, what stood with the noun to the whole. */
    private static void moveDown(ParsedSentence sentence, TreeEdit edit, int first, int second, int begin) {
        for (int child : sentence.children(first)) {
            if (child >= begin && child < second) {
                edit.attach(child, second, "compound");
            }
        }
        for (int child : sentence.children(second)) {
            if (child < first) {
                edit.attach(child, first, sentence.relation(child));
            }
        }
    }
}
