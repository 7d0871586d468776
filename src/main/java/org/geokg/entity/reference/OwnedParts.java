package org.geokg.entity.reference;

import java.util.List;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Reads parts of a land that words point back to as that land: "the country's south", "its north". */
final class OwnedParts {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final SentenceNames names;
    private final NounPhrases phrases;
    private final WordBook words;
    private final PhraseReader reader;

    OwnedParts(ParsedSentence sentence, Arguments arguments, SentenceNames names, NounPhrases phrases, WordBook words,
            PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.names = names;
        this.phrases = phrases;
        this.words = words;
        this.reader = reader;
    }

    List<Referent> read(int head, Search search) {
        boolean idiom = sentence.lemma(head).equals("part") && arguments.prepositions(head).matches("for|on"); // "for its part"
        return idiom || !words.has(WordClass.PART, sentence.lemma(head)) ? List.of()
                : sentence.children(head, "nmod:poss").stream()
                        .filter(p -> names.at(p).isEmpty())
                        .flatMap(p -> reader.read(p, search.deeper()).stream())
                        .filter(r -> r.entity().isA(EntityType.STATE) || r.entity().isA(EntityType.PLACE))
                        .map(r -> new Referent(r.entity(), head, phrases.text(head), r.certainty()))
                        .toList();
    }
}
