package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;

/**
 * Names that dashes, brackets or a colon set off behind a plural noun: "three states on the council -- Chad, Mali and Togo --"; a comma
 * does where words of listing follow it: "several generals, among them". Told from the words, as parsers hang such a list on whatever
 * stands before the mark.
 */
final class ListedInMarks {
    private static final int FARTHEST = 9;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> OPENING = Set.of("including", "namely", "such", "as", "like", "among", "they", "from", "those",
            "of", "all");
    private static final Set<String> LINKS = Set.of(",", ";", "and", "or", "the", "as", "well", "&", "from");
    private static final Set<String> WITHIN = Set.of("IN", "TO", "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "HYPH",
            "VBN");

    private final ParsedSentence sentence;
    private final SentenceNames names;
    private final NounPhrases phrases;

    ListedInMarks(ParsedSentence sentence, SentenceNames names, NounPhrases phrases) {
        this.sentence = sentence;
        this.names = names;
        this.phrases = phrases;
    }

    /** Who is listed behind a noun; nobody where it is not plain that the list says who the noun means. */
    List<Referent> behind(int noun) {
        if (!phrases.isPlural(noun)) {
            return List.of();
        }
        return mark(noun).map(m -> listed(noun, m)).orElse(List.of());
    }

    /** The mark that a list may follow, with no verb and no other plural before it. */
    private Optional<Integer> mark(int noun) {
        for (int i = noun + 1; i < Math.min(sentence.size() - 1, noun + FARTHEST); i++) {
            if (opens(i)) {
                return Optional.of(i);
            }
            if (!WITHIN.contains(sentence.tag(i)) || sentence.tag(i).equals("NNS")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean opens(int token) {
        return sentence.tag(token).equals("-LRB-") || opensByComma(token)
                || sentence.tag(token).equals(":") && (DASHES.contains(sentence.token(token).word()) || sentence.lemma(token).equals(":"));
    }

    /** ", among them", ", including". */
    private boolean opensByComma(int token) {
        return sentence.tag(token).equals(",") && token + 2 < sentence.size() && (sentence.lemma(token + 1).equals("including")
                || sentence.lemma(token + 1).equals("among") && sentence.lemma(token + 2).equals("they"));
    }

    private List<Referent> listed(int noun, int mark) {
        boolean comma = sentence.tag(mark).equals(",");
        int i = mark + 1;
        boolean some = false;
        while (i < sentence.size() && OPENING.contains(sentence.lemma(i))) {
            some |= !sentence.lemma(i).equals("namely");
            i++;
        }
        List<Referent> found = new ArrayList<>();
        while (i < sentence.size() && !closes(i)) {
            Optional<Mention> name = names.at(i).filter(m -> m.form() == NameForm.NAME);
            if (comma && isBeforeName(i)) {
                i++; // "General", "Defence Minister"
            } else if (name.isPresent()) {
                found.add(new Referent(name.get().entity(), i, sentence.words(name.get().begin(), name.get().end() - 1), 1));
                i = name.get().end();
            } else if (LINKS.contains(sentence.lemma(i))) {
                i++;
            } else if (comma && !found.isEmpty() && sentence.tag(i - 1).equals(",")) {
                break; // the sentence goes on
            } else {
                return List.of(); // more than names: they may say something else than who is meant
            }
        }
        return (comma || found.size() > 1) && (some || isSoMany(noun, found.size())) ? List.copyOf(found) : List.of();
    }

    /** A word of a title, or whose title it is: "Hamas leader". */
    private boolean isBeforeName(int token) {
        String next = sentence.tag(Math.min(token + 1, sentence.size() - 1));
        boolean own = names.at(token).filter(m -> m.form() == NameForm.NAME).isEmpty() && sentence.tag(token).matches("NNP?|JJ");
        boolean owner = names.at(token).filter(m -> m.end() == token + 1).isPresent();
        return (own || owner) && next.matches("NNP?") && names.at(token).map(m -> m.end() == token + 1).orElse(true);
    }

    private boolean closes(int token) {
        String tag = sentence.tag(token);
        return tag.equals("-RRB-") || tag.equals(".") || tag.equals(":");
    }

    private boolean isSoMany(int noun, int listed) {
        OptionalInt number = phrases.counted(noun);
        return number.isEmpty() || number.getAsInt() == listed;
    }
}
