package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Mends a clause behind an opening gerund that the parser took for what the gerund governs. */
final class InsteadRepair {
    private InsteadRepair() {}

    /** "never kept its word: instead of leaving [it recognised both]": the clause stands beside the first, not below "never". */
    static void look(ParsedSentence sentence, int gerund, TreeEdit edit) {
        if (!sentence.tag(gerund).equals("VBG") || !opens(sentence, gerund) || LexicalClass.SAYING.has(sentence.lemma(gerund))) {
            return;
        }
        int above = sentence.headOrRoot(gerund);
        List<Integer> clauses = sentence.children(gerund, "ccomp").stream()
                .filter(c -> c > gerund && sentence.isFinite(c) && sentence.children(c, "mark").isEmpty())
                .filter(c -> sentence.children(c, "nsubj").stream().anyMatch(s -> s > gerund && s < c)).toList();
        if (clauses.size() == 1 && above >= 0 && above < gerund) {
            int clause = clauses.getFirst();
            edit.attach(clause, above, "parataxis");
            edit.attach(gerund, clause, "advcl");
            edit.attach(gerund - 2, gerund, "mark");
            edit.attach(gerund - 1, gerund, "mark");
        }
    }

    /** "instead of leaving" behind a colon, a semicolon or a dash. */
    private static boolean opens(ParsedSentence sentence, int gerund) {
        return gerund > 2 && sentence.lemma(gerund - 2).equals("instead") && sentence.lemma(gerund - 1).equals("of")
                && List.of(":", ";", "-").contains(sentence.token(gerund - 3).word());
    }
}
