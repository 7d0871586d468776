package org.geokg.claim.place;

import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;

/** What the words of a sentence say of the places named in it: kinds of places, and what stands between those and names. */
final class PlaceWords {
    private final TaggedSentence sentence;
    private final Gazetteer gazetteer;
    private final WordBook words;

    PlaceWords(TaggedSentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.words = gazetteer.words();
    }

    /** Something that a place can lie in. */
    static boolean isContainer(Mention m) {
        return m.entity().isA(EntityType.STATE) || m.entity().isA(EntityType.PLACE);
    }

    boolean isRegion(Mention m) {
        return gazetteer.find(m.entity().id()).map(GazetteerEntry::kind)
                .filter(k -> k.equals("region") || k.equals("territory")).isPresent();
    }

    /** "a Black Sea port" lies at the sea. */
    boolean isWater(Mention m) {
        return gazetteer.find(m.entity().id()).map(GazetteerEntry::kind).filter(k -> k.equals("sea") || k.equals("strait")).isPresent();
    }

    /** "Serb-dominated", "gas-rich", "mainly Kurdish", "second-largest". */
    boolean isAttribute(int i) {
        boolean compound = sentence.word(i + 1).equals("-") || sentence.word(i - 1).equals("-");
        return sentence.tag(i).matches("JJ.*|CD|HYPH|RBS") || compound && sentence.tag(i).matches("NNP?|VB[NG]");
    }

    boolean isBetween(int i) {
        return isBetween(sentence.lemma(i)) || isBetween(sentence.word(i));
    }

    boolean isBetween(String word) {
        return words.has(WordClass.BESIDE_PLACE, word) || word.equals("-") || word.equals("of");
    }

    boolean isKind(String word) {
        return words.has(WordClass.PLACE_KIND, word);
    }

    /** "Pakistan's [restive tribal belt]", "Mali's [far north]". */
    boolean isPartNoun(int begin) {
        int i = begin;
        while (i < begin + 4 && (sentence.tag(i).matches("JJ.*|HYPH|NN|AFX|RB") && sentence.tag(i + 1).matches("JJ.*|HYPH|NNS?|AFX"))) {
            i++;
        }
        return words.has(WordClass.PART, sentence.lemma(i)) && !sentence.lemma(i + 1).equals("of");
    }
}
