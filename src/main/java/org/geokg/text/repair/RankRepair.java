package org.geokg.text.repair;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Mends infinitives behind who was the first or last to do something: "the third country after Togo [to leave]". */
final class RankRepair {
    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last",
            "latest", "only", "next");
    private static final Set<String> BEHIND = Set.of("after", "since", "besides", "outside", "behind", "beside", "in");

    private RankRepair() {}

    /** Who did it before was read as who does it. */
    static void afterSomebody(ParsedSentence sentence, int infinitive, TreeEdit edit) {
        if (!isInfinitive(sentence, infinitive)) {
            return;
        }
        int noun = ranked(sentence, infinitive);
        sentence.children(infinitive, "nsubj").stream()
                .filter(s -> noun >= 0 && s > noun && s < infinitive && sentence.tag(s).startsWith("NNP"))
                .findFirst()
                .ifPresent(earlier -> sentence.children(infinitive, "mark").stream()
                        .filter(m -> m > noun && m < earlier && BEHIND.contains(sentence.lemma(m)))
                        .findFirst()
                        .ifPresent(after -> {
                            edit.attach(infinitive, noun, "acl");
                            edit.attach(earlier, noun, "nmod");
                            edit.attach(after, earlier, "case");
                        }));
    }

    /** "[The last country] to leave was Chad": it was read as who leaves, and leaving as what Chad was. */
    static void asSubject(ParsedSentence sentence, int infinitive, TreeEdit edit) {
        int name = sentence.headOrRoot(infinitive);
        int noun = !isInfinitive(sentence, infinitive) || name < infinitive || !sentence.is(infinitive, "csubj") ? -1
                : sentence.child(infinitive, "nsubj").filter(s -> isRanked(sentence, s)).orElse(-1);
        if (noun >= 0 && !sentence.children(name, "cop").isEmpty()) {
            edit.attach(noun, name, "nsubj");
            edit.attach(infinitive, noun, "acl");
        }
    }

    private static boolean isInfinitive(ParsedSentence sentence, int verb) {
        return sentence.tag(verb).equals("VB") && sentence.hasTo(verb);
    }

    /** The nearest noun with a rank before it, no verb between. */
    private static int ranked(ParsedSentence sentence, int infinitive) {
        for (int i = infinitive - 1; i > 0 && !sentence.isFinite(i); i--) {
            if (sentence.tag(i).matches("NNS?") && isRanked(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRanked(ParsedSentence sentence, int noun) {
        return sentence.children(noun, "amod", "advmod", "nummod").stream().anyMatch(a -> a < noun && RANKS.contains(sentence.lemma(a)));
    }
}
