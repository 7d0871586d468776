package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.geokg.entity.gazetteer.PersonName;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** Finds stretches of capitalised words that may be names which no gazetteer knows. */
final class NameRuns {
    /** From one token to before another. */
    record Run(int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    /** "Meshal Al-Ahmad Al-Jaber Al-Sabah" in tokens, its hyphens included. */
    private static final int LONGEST_PERSON = 14;

    private static final Pattern SYLLABLE = Pattern.compile("(?:[csz]h|[bcdfghjklmnpqrstwxyz])?h?[aeiouy]{1,3}(?:ng|n|k|m|h)?");

    private static final Set<String> ORGANIZATION_LINKS = Set.of("of", "for", "on", "and", "the", "to", "in", "against", "&");

    private static final Set<String> CALENDAR = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
            "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "mar.", "apr.",
            "today", "yesterday", "tomorrow", "tonight", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.");

    /** Written with capitals in headlines: "Summons Ambassador Over Incident". */
    private static final Set<String> HEADLINE_WORDS = Set.of(
            "Over", "After", "Amid", "Against", "With", "From", "During", "Before", "Into", "About", "Under", "Without", "Despite",
            "Since", "Until", "While", "But", "And", "Or", "The", "Of", "For", "Ahead", "Says", "Say", "Said", "Calls", "Warns",
            "Meets", "Visits", "Urges", "Accuses");

    private NameRuns() {}

    static boolean isCalendarWord(String word) {
        return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A person's name that begins at a token: capitalised words with particles, hyphens and initials inside. */
    static Run personAt(TaggedSentence sentence, int begin, java.util.function.IntPredicate isFree) {
        int end = begin;
        for (int i = begin; i < sentence.size() && i < begin + LONGEST_PERSON && isFree.test(i); i++) {
            Token token = sentence.token(i);
            int behindNickname = i > begin ? Nickname.end(sentence, i) : i;
            if (behindNickname > i) {
                i = behindNickname - 1;
            } else if (isNameWord(token) || i == begin && isMistagged(sentence, i) || isSyllable(sentence, i)) {
                end = i + 1;
            } else if (isKoreanGivenName(sentence, i)) {
                end = i + 3;
                i += 2;
            } else if (!isInnerPart(sentence, i)) {
                break;
            }
        }
        return new Run(begin, end);
    }

    /** "Hwang In-moo": no word of English, though it is tagged as one. */
    private static boolean isKoreanGivenName(TaggedSentence sentence, int i) {
        boolean hyphen = i > 0 && i + 2 < sentence.size() && sentence.token(i + 1).isHyphen()
                && sentence.token(i + 1).begin() == sentence.token(i).end()
                && sentence.token(i + 2).begin() == sentence.token(i + 1).end();
        return hyphen && sentence.tag(i).matches("IN|DT|TO|CC|PRP|VB.?|RB|MD") && sentence.token(i).isCapitalized()
                && isNameWord(sentence.token(i - 1)) && sentence.word(i + 2).length() < 6;
    }

    /** "ambassador Tore Testa": a verb to the tagger, though capitalized within a sentence and before a name. */
    private static boolean isMistagged(TaggedSentence sentence, int i) {
        return i > 0 && sentence.sentence().place() == Sentence.Place.BODY && sentence.token(i).isCapitalized()
                && sentence.tag(i).matches("VB.?") && sentence.tag(i + 1).equals("NNP");
    }

    /** "Hung Hsiu-chu": the end of a Chinese or Korean given name. */
    private static boolean isSyllable(TaggedSentence sentence, int i) {
        boolean joined = i > 1 && sentence.token(i - 1).isHyphen() && sentence.token(i - 1).begin() == sentence.token(i - 2).end()
                && sentence.token(i).begin() == sentence.token(i - 1).end();
        return joined && sentence.token(i - 2).isCapitalized() && sentence.tag(i).matches("NNP?|FW|JJ")
                && SYLLABLE.matcher(sentence.word(i)).matches();
    }

    private static boolean isInnerPart(TaggedSentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.word().equals("-")) {
            return i > 0 && sentence.token(i - 1).end() == token.begin()
                    && i + 1 < sentence.size() && sentence.token(i + 1).begin() == token.end();
        }
        boolean afterHyphen = i > 0 && sentence.token(i - 1).word().equals("-")
                && sentence.token(i - 1).end() == token.begin() && Character.isLetter(token.word().codePointAt(0));
        boolean particle = PersonName.isParticle(token.word()) && i + 1 < sentence.size();
        return afterHyphen || particle;
    }

    private static boolean isNameWord(Token token) {
        if (token.word().matches("[dl]['’]\\p{Lu}\\p{L}+")) {
            return true; // "d'Escoto"
        }
        if (!token.isCapitalized() || isCalendarWord(token.word()) || HEADLINE_WORDS.contains(token.word())) {
            return false;
        }
        String tag = token.tag();
        return tag.startsWith("NNP") || tag.startsWith("NN") || tag.equals("FW") || tag.equals("JJ") || tag.equals("VBG")
                || tag.equals("UH") || PersonName.isSuffix(token.word());
    }

    /** Names of organizations by their head word: "International Institute for Strategic Studies", "Bard College". */
    static List<Run> organizations(TaggedSentence sentence, WordBook words) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            if (!isNameWord(sentence.token(i))) {
                i++;
                continue;
            }
            int end = capitalizedUntil(sentence, i);
            int last = lastHead(sentence, i, end, words);
            if (last > i || (last == i && end > i + 1)) {
                Run run = new Run(withOrdinal(sentence, behindTitle(sentence, i, last, words)), organizationEnd(sentence, last, end));
                if (run.length() > 1) {
                    runs.add(run);
                }
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /** In "Acting President of the Transport Commission" the name begins behind the title. */
    private static int behindTitle(TaggedSentence sentence, int begin, int head, WordBook words) {
        for (int i = begin; i < head - 1; i++) {
            String word = sentence.word(i).toLowerCase(Locale.ROOT);
            boolean title = words.has(WordClass.OF_EVERY_STATE, word) || words.has(WordClass.OPEN_TITLE, word);
            int behind = sentence.lemma(i + 2).equals("the") ? i + 3 : i + 2;
            if (title && sentence.lemma(i + 1).equals("of") && behind <= head) {
                return behind;
            }
        }
        return begin;
    }

    /** "21st Century Turkey Institute". */
    private static int withOrdinal(TaggedSentence sentence, int begin) {
        return begin > 0 && sentence.token(begin - 1).word().matches("\\d+(st|nd|rd|th)") ? begin - 1 : begin;
    }

    private static int capitalizedUntil(TaggedSentence sentence, int begin) {
        int end = begin;
        for (int i = begin; i < sentence.size() && i < begin + 12; i++) {
            Token token = sentence.token(i);
            if (isNameWord(token)) {
                end = i + 1;
            } else if (!ORGANIZATION_LINKS.contains(token.lemma()) && !token.word().equals("-") || isNextPhrase(sentence, i)) {
                break;
            }
        }
        return end;
    }

    /** "a member of the Commonwealth and of the Forum": two names. */
    private static boolean isNextPhrase(TaggedSentence sentence, int token) {
        return sentence.lemma(token).equals("and") && ORGANIZATION_LINKS.contains(sentence.lemma(token + 1));
    }

    private static int lastHead(TaggedSentence sentence, int begin, int end, WordBook words) {
        for (int i = end - 1; i >= begin; i--) {
            if (words.has(WordClass.ORGANIZATION_HEAD, sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** The head is last, or "of", "for" and "on" lead on from it; "and" and "in" do not. */
    private static int organizationEnd(TaggedSentence sentence, int head, int end) {
        boolean leadsOn = head + 1 < end && Set.of("of", "for", "on", "against", "to").contains(sentence.token(head + 1).lemma());
        return leadsOn ? end : head + 1;
    }
}
