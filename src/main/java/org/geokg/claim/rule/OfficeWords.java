package org.geokg.claim.rule;

import java.util.Set;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** The small words around titles that say whether an office is over, doubtful or merely sought. */
final class OfficeWords {
    private static final int REACH = 3;
    private static final Set<String> FORMER = Set.of(
            "former", "ex", "then", "ousted", "deposed", "late", "onetime", "erstwhile", "predecessor", "toppled", "exiled", "jailed", "last");
    /** What makes somebody's title another's opinion or a hope. */
    private static final Set<String> DOUBTFUL_BEFORE = Set.of(
            "proclaimed", "declared", "styled", "would", "so-called", "called", "rival", "alleged", "potential", "possible",
            "future", "next", "aspiring", "designated", "incoming", "would-be", "prospective");
    private static final Set<String> DOUBTFUL_AFTER = Set.of(
            "elect", "designate", "candidate", "hopeful", "nominee", "contender", "aspirant", "recognise", "recognize",
            "election", "race", "post", "nomination", "bid", "job", "vote");
    private static final Set<String> BETWEEN = Set.of(
            "new", "acting", "interim", "outgoing", "current", "longtime", "top", "chief", "senior", "deputy",
            "visiting", "newly", "elected", "first", "foreign", "defense", "defence", "interior", "ministry", "government",
            "state", "department", "parliament", "parliamentary", "opposition", "military", "army", "party", "presidential",
            "-", "the", "a", "an", "embassy", "cabinet", "office", "main", "rebel", "national",
            "security", "political", "supreme", "de", "facto", "long", "time", "serving", "hardline", "moderate", "reformist",
            "last", "policy", "affairs", "finance", "trade", "economic", "intelligence", "naval", "navy", "air", "police", "ruling");

    private OfficeWords() {}

    static boolean isFormer(String lemma) {
        return FORMER.contains(lemma);
    }

    /** Whether "former" or the like stands right before a token, articles and adjectives apart. */
    static boolean isFormer(TaggedSentence sentence, int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            Token token = sentence.token(i);
            if (FORMER.contains(token.lemma())) {
                return true;
            }
            if (token.lemma().equals("time") && i > 0 && sentence.token(i - 1).lemma().matches("that|the")) {
                return true;
            }
            if (!token.lemma().matches("-|the|an?|as") && !token.tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    /** "would-be president", "president-elect", "interim president recognised by Washington". */
    static boolean isDoubtful(TaggedSentence sentence, int begin, int end) {
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            Token token = sentence.token(i);
            if (DOUBTFUL_BEFORE.contains(token.lemma()) || token.lemma().matches("recogni[sz]e|recogni[sz]ed")) {
                return true;
            }
            if (!token.lemma().equals("as") && !token.lemma().equals("-") && !token.lemma().equals("be") && !token.tag().startsWith("JJ")) {
                break;
            }
        }
        int next = end < sentence.size() && sentence.token(end).word().equals("-") ? end + 1 : end;
        return next < sentence.size() && DOUBTFUL_AFTER.contains(sentence.token(next).lemma());
    }

    /** A word that may stand between the holder or the seat and the title. */
    static boolean isBetween(Token token) {
        return BETWEEN.contains(token.lemma()) || FORMER.contains(token.lemma()) || token.tag().equals("POS");
    }

    /** A word that may stand between a person and a title in apposition to it. */
    static boolean isFiller(Token token) {
        return isBetween(token) || token.tag().matches("PRP\\$|JJ|NN|NNP|RB") || token.lemma().equals("have");
    }
}
