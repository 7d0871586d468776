package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/** Finds agreements that the gazetteer does not know by their capitals: "Treaty on Good Neighbourly Relations". */
final class AgreementFinder {
    private static final int LONGEST = 12;
    private static final Set<String> LEAD_ON = Set.of("on", "of", "for");
    private static final Set<String> INSIDE = Set.of("and", "of", "the", "on", "for", "against");

    private final TaggedSentence sentence;
    private final List<Mention> known;
    private final WordBook words;

    AgreementFinder(TaggedSentence sentence, List<Mention> known, WordBook words) {
        this.sentence = sentence;
        this.known = known;
        this.words = words;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        if (sentence.sentence().place() == Sentence.Place.TITLE) {
            return found; // all its words may be capitalized
        }
        for (int i = 0; i < sentence.size(); i++) {
            int head = i;
            if (isHead(i) && known.stream().noneMatch(m -> m.covers(head))) {
                mention(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> mention(int head) {
        int begin = behindPair(begin(head), head);
        int end = end(head);
        List<Mention> inside = known.stream().filter(m -> m.begin() < end && begin < m.end()).toList();
        boolean whole = inside.stream().allMatch(m -> m.begin() >= begin && m.end() <= end) && inside.size() < 2;
        boolean before = sentence.word(end).equals("-") || sentence.tag(end).startsWith("NNP"); // "Treaty Organization"
        if (!whole || before || isBody(begin) || end - begin > LONGEST || !tells(begin, head, end)) {
            return Optional.empty();
        }
        String name = TitleFinder.spelled(sentence, begin, end);
        return Optional.of(new Mention(
                begin, end, FoundEntities.of(name, EntityType.AGREEMENT), NameForm.NAME, Resolution.FOUND, Optional.empty()));
    }

    /** "the Government of National Accord". */
    private boolean isBody(int begin) {
        return begin > 1 && sentence.lemma(begin - 1).equals("of") && sentence.token(begin - 2).isCapitalized()
                && words.has(WordClass.GOVERNMENT, sentence.word(begin - 2).toLowerCase(Locale.ROOT));
    }

    /** Whether a name tells more than that it is a peace treaty or a trade agreement. */
    private boolean tells(int begin, int head, int end) {
        boolean leadsOn = end > head + 1;
        int own = 0;
        for (int i = begin; i < head; i++) {
            String word = sentence.word(i).toLowerCase(Locale.ROOT);
            own += sentence.token(i).isCapitalized() && !words.has(WordClass.AGREEMENT_KIND, word) ? 1 : 0;
        }
        return leadsOn || own > 0;
    }

    /** "the EU-Armenia Partnership Agreement": who signed it is no part of its name. */
    private int behindPair(int begin, int head) {
        boolean pair = begin + 3 < head && sentence.token(begin + 1).isHyphen()
                && known.stream().anyMatch(m -> m.begin() == begin && m.end() == begin + 1)
                && known.stream().anyMatch(m -> m.begin() == begin + 2 && m.end() < head);
        return pair ? known.stream().filter(m -> m.begin() == begin + 2).mapToInt(Mention::end).max().orElse(begin) : begin;
    }

    private int begin(int head) {
        int begin = head;
        while (begin > 0 && (isNameWord(begin - 1) || isJoin(begin - 1) && begin > 1 && isNameWord(begin - 2))) {
            begin--;
        }
        return begin;
    }

    private boolean isNameWord(int token) {
        return sentence.token(token).isCapitalized() && sentence.tag(token).matches("NNP.?|JJ|NNS?|VBG")
                && !NameRuns.isCalendarWord(sentence.word(token));
    }

    private boolean isJoin(int token) {
        return sentence.lemma(token).equals("and") || sentence.token(token).isHyphen();
    }

    private int end(int head) {
        if (!LEAD_ON.contains(sentence.lemma(head + 1))) {
            return head + 1;
        }
        int end = head + 1;
        for (int i = head + 2; i < sentence.size(); i++) {
            if (isNameWord(i)) {
                end = i + 1;
            } else if (!INSIDE.contains(sentence.lemma(i)) && !opensField(i)) {
                break;
            }
        }
        return isPlace(head + 2, end) ? head + 1 : end;
    }

    /** "Cooperation in the Field of Energy", but "a treaty signed in Lome". */
    private boolean opensField(int token) {
        return sentence.lemma(token).equals("in") && sentence.lemma(token + 1).equals("the");
    }

    /** "the Treaty of Lome" is named for the town; "the Agreement for Togo" is not. */
    private boolean isPlace(int begin, int end) {
        return !sentence.lemma(begin - 1).equals("of")
                && known.stream().anyMatch(m -> m.begin() <= begin + 1 && m.end() == end && m.form() == NameForm.NAME);
    }

    private boolean isHead(int token) {
        return sentence.token(token).isCapitalized() && sentence.tag(token).startsWith("NN")
                && words.has(WordClass.AGREEMENT_HEAD, sentence.word(token).toLowerCase(Locale.ROOT));
    }
}
