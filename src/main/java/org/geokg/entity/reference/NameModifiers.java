package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.CombiningForms;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;

/** Names that stand before a noun, alone or joined to another word by a hyphen. */
final class NameModifiers {
    private static final Set<String> WATERS = Set.of("sea", "strait");

    private final ParsedSentence sentence;
    private final SentenceNames names;
    private final Gazetteer gazetteer;
    private final CombiningForms combining;

    NameModifiers(ParsedSentence sentence, SentenceNames names, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.names = names;
        this.gazetteer = gazetteer;
        this.combining = new CombiningForms(gazetteer);
    }


    /** A name used as a modifier: "Armenian", "U.S."; not part of "pro-Russian" or "Russian-backed". */
    Optional<Referent> at(int token) {
        return names.at(token).filter(m -> !touchesHyphen(m) && !isEthnic(m)).map(m -> referent(m, token));
    }

    /** The same, of somebody or something that can own: "the Ukrainian Black Sea port" is no sea's. */
    Optional<Referent> owner(int token) {
        return at(token).filter(r -> !isWater(r.entity()));
    }

    private boolean isWater(Entity entity) {
        return gazetteer.find(entity.id()).map(GazetteerEntry::kind).filter(WATERS::contains).isPresent();
    }

    /** The two names in "the Iran-Iraq war"; none where there are not two. */
    List<Referent> joined(int noun) {
        int second = noun - 1;
        while (second > 0 && names.at(second).isEmpty() && modifies(second, noun)) {
            second--;
        }
        List<Referent> both = second < 2 ? List.of() : names.at(second).stream()
                .filter(m -> m.begin() > 1)
                .flatMap(m -> Stream.concat(firstOfTwo(m.begin()).stream(), Stream.of(referent(m, m.end() - 1))))
                .toList();
        return both.size() == 2 ? both : List.of();
    }

    /** "Iran" of "Iran-Iraq", China of "Sino-Japanese". */
    private List<Referent> firstOfTwo(int second) {
        List<Referent> name = beforeHyphen(second);
        return name.isEmpty() && second > 1 && isHyphen(second - 1)
                ? combining.read(sentence.token(second - 2).word())
                        .map(e -> new Referent(e, second - 2, sentence.token(second - 2).word(), 1)).stream().toList()
                : name;
    }

    private boolean modifies(int token, int noun) {
        boolean compound = sentence.is(token, "compound") && sentence.headOrRoot(token) == noun;
        return sentence.tag(token).startsWith("JJ") || sentence.tag(token).equals("NN") && compound;
    }

    /** The name in "Moscow-led", "Brussels-based". */
    List<Referent> beforeHyphen(int token) {
        if (token < 2 || !isHyphen(token - 1)) {
            return List.of();
        }
        return names.at(token - 2).map(m -> List.of(referent(m, token - 2))).orElse(List.of());
    }

    /** The same where both are one name: "Saudi-led coalition" is a name of its own, and its first word one too. */
    List<Referent> beforeHyphenOrInName(int token) {
        Optional<Mention> whole = token < 2 ? Optional.empty() : names.at(token).filter(m -> m.covers(token - 2));
        return whole.map(m -> leader(m, token)).orElseGet(() -> beforeHyphen(token));
    }

    private List<Referent> leader(Mention whole, int token) {
        String words = sentence.words(whole.begin(), token - 2);
        return gazetteer.meanings(words).stream()
                .map(m -> m.entry().entity())
                .filter(e -> e.isA(EntityType.STATE))
                .limit(1)
                .map(e -> new Referent(e, token - 2, words, 1))
                .toList();
    }

    private boolean touchesHyphen(Mention m) {
        boolean before = m.begin() > 0 && isHyphen(m.begin() - 1) && touch(m.begin() - 1, m.begin());
        boolean after = m.end() < sentence.size() && isHyphen(m.end()) && touch(m.end() - 1, m.end())
                || m.end() < sentence.size() && gazetteer.words().has(WordClass.AFFILIATED, sentence.token(m.end()).word());
        return before || after;
    }

    /** "ethnic Armenian forces" need not be Armenia's. */
    private boolean isEthnic(Mention m) {
        return m.begin() > 0 && sentence.lemma(m.begin() - 1).equals("ethnic");
    }

    private boolean isHyphen(int token) {
        return sentence.token(token).isHyphen();
    }

    private boolean touch(int token, int next) {
        return sentence.token(token).end() == sentence.token(next).begin();
    }

    private Referent referent(Mention m, int head) {
        return new Referent(m.entity(), head, sentence.words(m.begin(), m.end() - 1), 1);
    }
}
