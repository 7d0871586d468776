package org.geokg.text.repair;

import java.util.List;
import java.util.Set;
import org.geokg.text.CalendarWords;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Speech;

/** Mends what somebody says where the parser took its subject for the object of saying: "said [Iran] had left". */
final class SaidClauseRepair {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final List<String> AUXILIARY = List.of("aux", "aux:pass", "cop");

    private SaidClauseRepair() {}

    static void subject(ParsedSentence sentence, int noun, TreeEdit edit) {
        int say = sentence.headOrRoot(noun);
        boolean misread = say >= 0 && say < noun && sentence.is(noun, "obj") && Speech.isSayingOrThinking(sentence.lemma(say))
                && noun + 1 < sentence.size() && FINITE.contains(sentence.tag(noun + 1));
        if (!misread) {
            return;
        }
        int next = noun + 1;
        int verb = AUXILIARY.contains(sentence.relation(next)) ? sentence.headOrRoot(next) : next;
        if (verb < 0 || verb <= noun || !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()) {
            return;
        }
        int first = sentence.is(say, "conj") ? sentence.headOrRoot(say) : say; // "condemned the raid and said Chad would"
        if (sentence.headOrRoot(first) == verb) {
            edit.takePlaceOf(first, verb);
        }
        edit.attach(verb, say, "ccomp");
        edit.attach(noun, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
    }

    /** "[confirmed a meeting] will be held": the verb of saying was taken for what will be held. */
    static void asSubject(ParsedSentence sentence, int say, TreeEdit edit) {
        int verb = sentence.headOrRoot(say);
        boolean misread = verb > say && sentence.relation(say).startsWith("csubj") && Speech.isSayingOrThinking(sentence.lemma(say))
                && List.of("VBD", "VBZ", "VBP").contains(sentence.tag(say)) && !sentence.children(say, "nsubj").isEmpty()
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && sentence.children(verb, "aux", "aux:pass", "cop").stream().anyMatch(a -> a > say && FINITE.contains(sentence.tag(a)));
        if (misread) {
            sentence.children(say, "obj").stream().filter(o -> o > say && o < verb).findFirst().ifPresent(o -> {
                edit.takePlaceOf(say, verb);
                edit.attach(verb, say, "ccomp");
                edit.attach(o, verb, sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
            });
        }
    }

    /** "[At a meeting] with X, the ministry said, Y agreed": what stands before goes with what is said. */
    static void fronted(ParsedSentence sentence, int said, TreeEdit edit) {
        int say = sentence.headOrRoot(said);
        boolean quoted = say >= 0 && say + 1 < said && sentence.is(said, "ccomp") && Speech.isSayingOrThinking(sentence.lemma(say))
                && sentence.token(say + 1).word().equals(",") && sentence.children(said, "mark").isEmpty()
                && sentence.children(said, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > say);
        if (quoted) {
            int subject = sentence.children(say, "nsubj").stream().findFirst().orElse(-1);
            sentence.children(say, "obl").stream()
                    .filter(o -> o < subject && !CalendarWords.isDayOrMonth(sentence.lemma(o)) && !sentence.tag(o).equals("CD"))
                    .forEach(o -> edit.attach(o, said, "obl"));
        }
    }

    /** "warned Mali [it would pay]": right behind who is told stands what is told, though no "that" opens it. */
    static void behindHearer(ParsedSentence sentence, int verb, TreeEdit edit) {
        int say = sentence.headOrRoot(verb);
        boolean beside = say >= 0 && say < verb && sentence.is(verb, "parataxis") && Speech.isSayingOrThinking(sentence.lemma(say))
                && sentence.children(say, "ccomp", "xcomp").isEmpty();
        int subject = beside ? sentence.child(verb, "nsubj").or(() -> sentence.child(verb, "nsubj:pass")).orElse(-1) : -1;
        boolean behind = subject > say && sentence.tag(subject).equals("PRP")
                && sentence.children(say, "obj", "iobj").stream().anyMatch(o -> sentence.isWithin(subject - 1, o));
        if (behind && sentence.children(verb, "aux").stream().anyMatch(a -> sentence.tag(a).equals("MD"))) {
            edit.attach(verb, say, "ccomp");
        }
    }

    /** "said Mali was lying and accused it of theft": who accuses is who said so, not who was lying. */
    static void secondStatement(ParsedSentence sentence, int verb, TreeEdit edit) {
        int first = sentence.headOrRoot(verb);
        int say = first < 0 ? -1 : sentence.headOrRoot(first);
        boolean misread = say >= 0 && sentence.is(verb, "conj") && sentence.is(first, "ccomp")
                && Speech.isSayingOrThinking(sentence.lemma(say))
                && LexicalClass.UTTERING.has(sentence.lemma(verb)) && List.of("VBD", "VBN").contains(sentence.tag(verb))
                && sentence.tag(say).equals("VBD")
                && sentence.children(verb, "nsubj", "aux", "mark").isEmpty();
        if (misread) {
            edit.attach(verb, say, "conj");
        }
    }
}
