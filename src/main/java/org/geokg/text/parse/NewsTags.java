package org.geokg.text.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.LexicalClass;
import org.geokg.text.Token;

/** Parts of speech of what news writes and taggers trained on prose do not expect. */
final class NewsTags {
    private static final Set<String> POSITIONS = Set.of("left", "right", "center", "centre");
    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "far", "front", "top", "bottom");
    private static final Set<String> APPROXIMATE = Set.of("about", "around", "over");
    private static final Set<String> VIOLENCE = Set.of("fighting", "shelling", "bombing", "skirmishing");
    private static final Set<String> BEFORE_EVENT = Set.of("in", "by", "from", "amid", "after", "during", "under", "despite");
    private static final Set<String> TIMES_OF_DAY = Set.of("morning", "evening");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> NO_NAME = Set.of("IN", "RP", "TO", "RB");

    private static final Set<String> GOING_ON = Set.of(
            "started", "began", "resumed", "stopped", "continued", "kept", "was", "were", "been", "is", "are", "be", "begun",
            "begin", "start");
    private static final Set<String> DID = Set.of(
            "struck", "took", "hit", "shot", "sent", "fought", "began", "withdrew", "drove", "has", "have", "had", "is", "was", "will",
            "would", "could", "may", "might", "said", "says", "did", "does", "also", "later");
    private static final Set<String> NOT_OBJECTS = Set.of("by", "in", "to", "with", "from", "at", "for", "and", ",", ".");

    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> AFTER_CONJUNCTION = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "it", "he", "she", "they", "this", "that", "last", "at", "then", "when",
            "mid", "early", "late", "around", "about", "before");

    private static final Set<String> NUMBERS = Set.of(
            "one", "two", "three", "four", "five", "six", "half", "hundred", "dozen", "thousand", "million", "billion");

    private NewsTags() {}

    /** The tag of a token, given the one that the tagger chose. */
    static String tag(List<Token> tokens, int index, String tag) {
        if (isDash(tokens, index)) {
            return ":";
        }
        Optional<String> infinitive = BareVerbs.tag(tokens, index, tag);
        if (infinitive.isPresent()) {
            return infinitive.get();
        }
        if (isAcronym(tokens, index)) {
            return "NNP";
        }
        if (isPosition(tokens, index) || isAdverbialSince(tokens, index)) {
            return "RB";
        }
        if (tag.equals("VB") && isCaption(tokens, index)) {
            return "VBP";
        }
        if (tag.equals("IN") && isApproximate(tokens, index)) {
            return "RB";
        }
        if (tag.equals("MD") && isMonth(tokens, index)) {
            return "NNP";
        }
        if (tag.equals("VBG") && isViolence(tokens, index)) {
            return "NN";
        }
        if (tag.equals("VBZ") && LexicalClass.PLURAL.has(tokens.get(index).word())) {
            return "NNS";
        }
        if (tag.equals("JJ") && isMilitaryThatActs(tokens, index)) {
            return "NN";
        }
        if (tag.equals("VBN") && index > 0 && isMilitaryThatActs(tokens, index - 1) && index + 1 < tokens.size()
                && !NOT_OBJECTS.contains(tokens.get(index + 1).word())) {
            return "VBD";
        }
        if (tag.equals("NNS") && (isVerbOfHeadline(tokens, index) || ChronicleTags.isVerb(tokens, index))) {
            return "VBZ";
        }
        if (tag.equals("JJ") && isRivalOfName(tokens, index)) {
            return "NN";
        }
        if (tag.equals("NNS") && isGrouping(tokens, index)) {
            return "VBZ";
        }
        if (tag.equals("NNP") && isOfCounterparts(tokens, index)) {
            return "JJ";
        }
        if (tag.equals("NN") && isDoing(tokens, index)) {
            return "VBG";
        }
        if (tag.equals("VBD") && isOfTwoNames(tokens, index)) {
            return "VBN";
        }
        if (index == 0 && tag.equals("JJ") && isOpeningParticiple(tokens)) {
            return "VBN";
        }
        return NO_NAME.contains(tag) && endsName(tokens, index) ? "NNP" : tag;
    }

    /** "May 14: Chad signs". */
    private static boolean isMonth(List<Token> tokens, int index) {
        return tokens.get(index).word().equals("May") && index + 1 < tokens.size()
                && Character.isDigit(tokens.get(index + 1).word().charAt(0));
    }

    /** "his [Peruvian] and [Chilean] counterparts". */
    private static boolean isOfCounterparts(List<Token> tokens, int index) {
        boolean joined = false;
        for (int i = index; i < tokens.size() && i < index + 8; i++) {
            String word = tokens.get(i).word();
            if (word.equals("counterparts")) {
                return joined || index > 1 && tokens.get(index - 1).word().equals("and");
            }
            boolean joint = word.equals("and") || word.equals(",");
            joined |= word.equals("and");
            if (!joint && !tokens.get(i).isCapitalized()) {
                return false;
            }
        }
        return false;
    }

    /** "the Russian military captured": an army, and what it did. */
    private static boolean isMilitaryThatActs(List<Token> tokens, int index) {
        boolean military = tokens.get(index).word().equals("military") && index > 0 && index + 1 < tokens.size();
        boolean whose = military && (tokens.get(index - 1).isCapitalized()
                || Set.of("the", "'s", "’s").contains(tokens.get(index - 1).word()));
        boolean listed = whose && index + 2 < tokens.size() && tokens.get(index + 1).word().equals("and")
                && (tokens.get(index + 2).word().equals("the") || tokens.get(index + 2).isCapitalized());
        return listed || whose && (tokens.get(index + 1).word().endsWith("ed") || DID.contains(tokens.get(index + 1).word()));
    }

    /** "Chad attacks rebel bases", "Eritrea launches 'large offensive'": a name and what it does open a headline. */
    private static boolean isVerbOfHeadline(List<Token> tokens, int index) {
        boolean opens = index > 0 && index < 4 && LexicalClass.HEADLINE_VERB.has(tokens.get(index).word()) && index + 2 < tokens.size()
                && IntStream.range(0, index).allMatch(i -> tokens.get(i).isCapitalized());
        if (!opens) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return Set.of("'", "\"", "``", "‘", "“", "a", "an", "the", "its", "new", "more", "major").contains(next.word())
                || Character.isDigit(next.word().charAt(0));
    }

    /** "has since signed", which the tagger reads as the conjunction. */
    private static boolean isAdverbialSince(List<Token> tokens, int index) {
        if (!tokens.get(index).word().equals("since") || index == 0 || index + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(index + 1).word();
        return HAVE.contains(tokens.get(index - 1).word()) && Character.isLowerCase(next.charAt(0)) && !AFTER_CONJUNCTION.contains(next);
    }

    /** A hyphen with spaces around it is a dash: "the powers that signed - France and Italy - met". */
    static boolean isDash(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean inside = index > 0 && index + 1 < tokens.size();
        return inside && (token.word().equals("-") || token.word().equals("\u2013"))
                && tokens.get(index - 1).end() < token.begin() && token.end() < tokens.get(index + 1).begin();
    }

    /** "IS" between words in small letters is the Islamic State, not a verb. */
    static boolean isAcronym(List<Token> tokens, int index) {
        return tokens.get(index).word().equals("IS") && tokens.stream().filter(t -> t.word().length() > 1)
                .filter(t -> Character.isLowerCase(t.word().charAt(0))).limit(2).count() == 2
                && IntStream.of(index - 1, index + 1).noneMatch(i -> i >= 0 && i < tokens.size() && isShouted(tokens.get(i).word()));
    }

    private static boolean isShouted(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "Iran's rival Iraq" calls Iraq one; "rival groups" are many things. */
    private static boolean isRivalOfName(List<Token> tokens, int index) {
        return LexicalClass.BEFORE_NAME.has(tokens.get(index).word()) && index + 1 < tokens.size() && tokens.get(index + 1).isCapitalized();
    }

    /** "the Quad, which groups Australia, India, Japan and the United States"; "the bloc groups Chile and Peru". */
    private static boolean isGrouping(List<Token> tokens, int index) {
        boolean relative = index > 1 && tokens.get(index).word().equals("groups") && tokens.get(index - 1).word().equals("which")
                && tokens.get(index - 2).word().equals(",");
        boolean bloc = index > 1 && tokens.get(index).word().equals("groups")
                && LexicalClass.BEFORE_GROUPS.has(tokens.get(index - 1).word());
        return relative && index + 1 < tokens.size() || bloc && index + 1 < tokens.size() && tokens.get(index + 1).isCapitalized();
    }

    /**
     * "hit back at its rival, bombing Isfahan", "ended up bombing it", "answered by ejecting Chad's envoy": what somebody did, as its
     * object follows.
     */
    private static boolean isDoing(List<Token> tokens, int index) {
        boolean inside = index > 1 && index + 1 < tokens.size()
                && (tokens.get(index - 1).word().equals(",") || tokens.get(index - 1).word().equals("by") || isEndingUp(tokens, index));
        String word = tokens.get(index).word();
        boolean gerund = inside && word.length() > 6 && word.endsWith("ing") && !word.endsWith("thing") && !TIMES_OF_DAY.contains(word);
        Token next = gerund ? tokens.get(index + 1) : tokens.get(index);
        boolean counted = gerund && tokens.get(index - 1).word().equals("by")
                && (NUMBERS.contains(next.word()) || Character.isDigit(next.word().charAt(0))); // "by ejecting two envoys"
        return gerund
                && (counted || next.isCapitalized() && Character.isLetter(next.word().charAt(0)) || DETERMINERS.contains(next.word()));
    }

    /** "ended up", "wound up". */
    private static boolean isEndingUp(List<Token> tokens, int index) {
        return tokens.get(index - 1).word().equals("up")
                && Set.of("end", "ended", "ends", "wind", "wound", "winds").contains(tokens.get(index - 2).word());
    }

    /** "a U.S.-Russia brokered truce": what the two names tell of the noun, and no verb. */
    private static boolean isOfTwoNames(List<Token> tokens, int index) {
        boolean hyphen = index > 2 && index + 1 < tokens.size() && tokens.get(index - 2).isHyphen()
                && tokens.get(index - 2).begin() == tokens.get(index - 3).end()
                && tokens.get(index - 1).begin() == tokens.get(index - 2).end();
        boolean article = hyphen && index > 3 && Set.of("a", "an", "the", "this").contains(tokens.get(index - 4).lemma());
        return article && tokens.get(index - 3).isCapitalized() && tokens.get(index - 1).isCapitalized()
                && tokens.get(index).word().endsWith("ed") && Character.isLowerCase(tokens.get(index + 1).word().charAt(0))
                && !DETERMINERS.contains(tokens.get(index + 1).word());
    }

    /** "Threatened by Iran, Kuwait asked for help". */
    private static boolean isOpeningParticiple(List<Token> tokens) {
        return tokens.size() > 2 && tokens.getFirst().word().endsWith("ed") && tokens.get(1).word().equals("by");
    }

    /** "Ann Lee, left, and Bo Roe shake hands" tells what they do; it bids nobody do it. */
    private static boolean isCaption(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1).isCapitalized()
                && IntStream.range(0, index).anyMatch(i -> isPosition(tokens, i));
    }

    /** "Ann Lee, left, and Bo Roe, second right, talk": where somebody stands in a picture. */
    private static boolean isPosition(List<Token> tokens, int index) {
        if (!POSITIONS.contains(tokens.get(index).word()) || index < 2 || index + 1 >= tokens.size()) {
            return false;
        }
        int first = ORDINALS.contains(tokens.get(index - 1).word()) ? index - 1 : index;
        boolean closed = tokens.get(index + 1).word().equals(",");
        return closed && first >= 2 && tokens.get(first - 1).word().equals(",") && tokens.get(first - 2).isCapitalized();
    }

    /** "fired about 180 missiles", "kept about a hundred prisoners": the number is not what they fired about. */
    private static boolean isApproximate(List<Token> tokens, int index) {
        boolean aNumber = APPROXIMATE.contains(tokens.get(index).lemma()) && index > 0 && index + 2 < tokens.size()
                && Set.of("a", "an").contains(tokens.get(index + 1).lemma()) && NUMBERS.contains(tokens.get(index + 2).lemma());
        return aNumber && !LexicalClass.TALK.has(tokens.get(index - 1).lemma())
                || APPROXIMATE.contains(tokens.get(index).lemma()) && index > 0 && index + 1 < tokens.size()
                && Character.isDigit(tokens.get(index + 1).word().charAt(0)) && tokens.get(index - 1).lemma().endsWith("ed")
                && !LexicalClass.TALK.has(tokens.get(index - 1).lemma());
    }

    /** "fighting between" two, "the shelling of" a town: an event and nobody's doing. */
    private static boolean isViolence(List<Token> tokens, int index) {
        boolean named = VIOLENCE.contains(tokens.get(index).lemma()) && index + 1 < tokens.size();
        String next = named ? tokens.get(index + 1).lemma() : "";
        if (named && index > 0 && Set.of("by", "from").contains(next) && !GOING_ON.contains(tokens.get(index - 1).word())) {
            return true; // "said that shelling by rebels killed two"
        }
        if (named && index == 0 && Set.of("from", "by", "in", "near", "along", "across", "between").contains(next)) {
            return true; // "Shelling from across the border killed three"
        }
        boolean owned = named && index > 1 && tokens.get(index - 1).isCapitalized() && BEFORE_EVENT.contains(tokens.get(index - 2).lemma());
        boolean article = index > 0 && Set.of("the", "heavy", "fierce", "renewed", "of", "fresh").contains(tokens.get(index - 1).lemma());
        return named && (owned || next.equals("between") || article && Set.of("in", "between", "of", "by", "over", "near").contains(next));
    }

    /** The "in" of "Moon Jae-in". */
    private static boolean endsName(List<Token> tokens, int index) {
        return index >= 2
                && tokens.get(index - 1).word().equals("-")
                && tokens.get(index - 2).isCapitalized()
                && tokens.get(index - 1).begin() == tokens.get(index - 2).end()
                && tokens.get(index).begin() == tokens.get(index - 1).end();
    }
}
