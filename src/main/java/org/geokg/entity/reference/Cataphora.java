package org.geokg.entity.reference;

import java.util.List;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/**
 * Who a pronoun stands for that comes before the name: "As he received the envoy, President Doe smiled". Only the subject
 * of a clause counts on which the pronoun's own clause hangs.
 */
final class Cataphora {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final PhraseReader reader;

    Cataphora(ParsedSentence sentence, Arguments arguments, PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.reader = reader;
    }

    List<Referent> of(int pronoun, Search search) {
        boolean pastOwn = false;
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            if (!arguments.isVerbal(t)) {
                continue;
            }
            List<Integer> behind = pastOwn && t > pronoun ? subjectsBehind(t, pronoun) : List.of();
            if (!behind.isEmpty()) {
                return behind.stream().flatMap(s -> reader.read(s, search.forAnybody()).stream()).toList();
            }
            pastOwn = true;
        }
        return List.of();
    }

    private List<Integer> subjectsBehind(int verb, int pronoun) {
        List<Integer> subjects = sentence.children(verb, "nsubj", "nsubj:pass");
        return subjects.stream().anyMatch(s -> s < pronoun || sentence.isWithin(pronoun, s)) ? List.of() : subjects;
    }
}
