package org.geokg.claim.office;

import java.util.Locale;
import org.geokg.entity.Entity;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** The small words around titles that say whether an office is over, doubtful or merely sought. */
final class OfficeWords {
    private static final int REACH = 3;
    private static final int FAR = 6;

    private final TaggedSentence sentence;
    private final WordBook words;

    OfficeWords(TaggedSentence sentence, WordBook words) {
        this.sentence = sentence;
        this.words = words;
    }

    boolean isFormer(Token token) {
        return is(WordClass.FORMER, token);
    }

    /** The tagger takes "acting" and "ousted" for verbs, whose lemmas are other words. */
    private boolean is(WordClass c, Token token) {
        return words.has(c, token.lemma()) || words.has(c, token.word().toLowerCase(Locale.ROOT));
    }

    /** Whether "former" or the like stands right before a token, articles and adjectives apart. */
    boolean isFormer(int begin) {
        if (sentence.word(begin).toLowerCase(Locale.ROOT).startsWith("ex-")) {
            return true;
        }
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            Token token = sentence.token(i);
            if (is(WordClass.FORMER, token)) {
                return true;
            }
            if (token.lemma().equals("time") && i > 0 && sentence.token(i - 1).lemma().matches("that|the")) {
                return true;
            }
            if (!token.lemma().matches("-|the|an?|as|time") && !token.tag().matches("JJ.*|CD")) {
                return false;
            }
        }
        return false;
    }

    /** Whether "former", "late" or "ex-" stands before a title; "then" tells of an office that was held when it happened. */
    boolean isLeft(int begin) {
        if (sentence.word(begin).toLowerCase(Locale.ROOT).startsWith("ex-")) {
            return true;
        }
        for (int i = begin - 1; i > begin - FAR && i >= 0 && !sentence.tag(i).matches("[,:.]|VB[DZP]"); i--) {
            if (is(WordClass.FORMER, sentence.token(i)) && !sentence.lemma(i).equals("then")) {
                return true;
            }
        }
        return false;
    }

    /** "would-be president", "president-elect", "interim president recognised by Washington". */
    boolean isDoubtful(int begin, int end) {
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            Token token = sentence.token(i);
            if (is(WordClass.DOUBTFUL_BEFORE, token) || token.lemma().matches("recogni[sz]e|recogni[sz]ed")) {
                return true;
            }
            if (!token.lemma().equals("as") && !token.lemma().equals("-") && !token.lemma().equals("be") && !token.tag().startsWith("JJ")) {
                break;
            }
        }
        int next = end < sentence.size() && sentence.token(end).word().equals("-") ? end + 1 : end;
        return next < sentence.size() && words.has(WordClass.DOUBTFUL_AFTER, sentence.token(next).lemma());
    }

    /** What a title is called in a state or organization: "foreign policy chief" is another office in China than in the EU. */
    String role(Found title, Entity in) {
        boolean elsewhere = title.title().of().filter(of -> !of.equals(in.id())).isPresent();
        return elsewhere ? asWritten(title) : title.title().canonical();
    }

    private String asWritten(Found title) {
        StringBuilder role = new StringBuilder();
        for (Token token : sentence.tokens().subList(title.begin(), title.end())) {
            String word = token.word();
            role.append(role.isEmpty() ? "" : " ").append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return role.toString();
    }

    /** Verbs by which an office begins: "elect". */
    boolean begins(String lemma) {
        return words.has(WordClass.OFFICE_BEGINS, lemma);
    }

    /** Verbs by which an office ends: "oust". */
    boolean ends(String lemma) {
        return words.has(WordClass.OFFICE_ENDS, lemma);
    }

    /** Verbs of leaving an office by oneself: "resign". */
    boolean isLeaving(String lemma) {
        return words.has(WordClass.OFFICE_LEFT, lemma);
    }

    /** Verbs of being in an office: "serve". */
    boolean isRemaining(String lemma) {
        return words.has(WordClass.REMAINING, lemma);
    }

    /** "a meeting including": verbs before a list of those who hold the offices. */
    boolean isFeaturing(String lemma) {
        return words.has(WordClass.FEATURING, lemma);
    }

    /** "ASEAN affairs": what the office is about, and so not where. */
    boolean isField(String lemma) {
        return words.has(WordClass.OFFICE_FIELD, lemma);
    }

    /** "Norway's embassy". */
    boolean isEmbassy(String lemma) {
        return words.has(WordClass.EMBASSY, lemma);
    }

    /** Verbs of following somebody in an office: "succeed". */
    boolean isSucceeding(String lemma) {
        return words.has(WordClass.SUCCEEDING, lemma);
    }

    /** Last words of offices that every state has, so that a bare one is that of the state spoken of. */
    boolean isOfEveryState(String word) {
        return words.has(WordClass.OF_EVERY_STATE, word.toLowerCase(Locale.ROOT));
    }

    /** "army chief": offices of several words that every state has. */
    boolean isOfEveryState(Title title) {
        return words.has(WordClass.OF_EVERY_STATE, title.canonical().toLowerCase(Locale.ROOT));
    }

    /** "acting", "interim". */
    boolean isActing(Token token) {
        return is(WordClass.ACTING, token);
    }

    /** "director", "head": it takes what it is of to tell the office. */
    boolean saysLittle(Found title) {
        return is(WordClass.OPEN_TITLE, sentence.token(title.end() - 1));
    }

    boolean isDegree(Token token) {
        return is(WordClass.DEGREE, token);
    }

    /** What ministers are in charge of. */
    boolean isPortfolio(Token token) {
        return is(WordClass.PORTFOLIO, token);
    }

    /** "rebel leader", "opposition spokesman": a state's own officials are not called so. */
    boolean isAgainstState(int begin, int end) {
        return sentence.tokens().subList(begin, end).stream().anyMatch(t -> is(WordClass.AGAINST_STATE, t));
    }

    /** Verbs of acting a part: "plays US President Jack Turner". */
    boolean isPlayed(int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            if (words.has(WordClass.PLAYING, sentence.lemma(i)) && sentence.tag(i).startsWith("VB")) {
                return true;
            }
        }
        return false;
    }

    /** "group", "party": what an organization may be called. */
    boolean isGroup(Token token) {
        return is(WordClass.ORGANIZATION, token) || is(WordClass.ARMED_GROUP, token) || is(WordClass.ANY_ORGANIZATION, token)
                || token.lemma().equals("party");
    }

    /** "secretary-general": no state has one. */
    boolean isOfBodies(Title title) {
        String plain = title.canonical().toLowerCase(Locale.ROOT).replaceFirst("^(deputy|outgoing|former|acting) ", "");
        return words.has(WordClass.OF_BODIES, plain.replace('-', ' '));
    }

    /** "adviser", "spokesman": whose holder serves another's office. */
    boolean isServing(Found title) {
        return is(WordClass.SERVING, sentence.token(title.end() - 1));
    }

    /** "transitional", "ruling" before a government or council; unlike "rival", "rebel" or "parallel". */
    boolean isGoverning(String word) {
        return words.has(WordClass.GOVERNING, word);
    }

    /** Verbs that say that somebody is head of something. */
    boolean isHeading(String lemma) {
        return words.has(WordClass.HEADING, lemma);
    }

    /** Whether a title's holder is sent somewhere: what follows "to", "for" or "in" is where to, not who sends. */
    boolean isEnvoy(Title title) {
        return words.anyIn(WordClass.ENVOY, title.canonical().toLowerCase(Locale.ROOT));
    }

    /** "president", "king": heads a state, or is called like who does. */
    boolean isRuler(Title title) {
        return isRuler(title.canonical());
    }

    boolean isRuler(String role) {
        return words.has(WordClass.HEAD_OF_STATE, role.toLowerCase(Locale.ROOT));
    }

    /** "group", "bloc", "association": a body by a common noun. */
    boolean isBody(String lemma) {
        return words.has(WordClass.ORGANIZATION, lemma) || words.has(WordClass.ANY_ORGANIZATION, lemma);
    }

    /** "government", "junta", "ruling council": who heads it rules the state. */
    boolean isGovernment(int token) {
        boolean council = sentence.lemma(token).equals("council")
                && sentence.word(token - 1).matches("ruling|military|sovereign|transitional");
        return council || words.has(WordClass.GOVERNMENT, sentence.lemma(token));
    }

    /** "head of the Iranian parliament" is an office in Iran, "head of the Iranian delegation" is none. */
    boolean isStateBody(String lemma) {
        return words.has(WordClass.STATE_BODY, lemma);
    }

    /** A word that may stand between the holder or the seat and the title. */
    boolean isBetween(Token token) {
        boolean adjective = is(WordClass.BESIDE_TITLE, token) || is(WordClass.FORMER, token);
        return adjective || token.lemma().matches("-|the|an?") || token.tag().equals("POS");
    }

    /** A word that may stand between a person and a title in apposition to it. */
    boolean isFiller(Token token) {
        return isBetween(token) || token.tag().matches("PRP\\$|JJ.*|NN|NNP|RB") || token.lemma().equals("have");
    }
}
