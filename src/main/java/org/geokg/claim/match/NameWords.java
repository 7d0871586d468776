package org.geokg.claim.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.entity.EntityType;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;

/** Words that are parts of names and so tell of nothing: the state of "Islamic State", the sanctions of a "Sanctions Committee". */
public final class NameWords {
    /** Names of agreements and places are left out: "the Minsk Agreement between", "the Ramstein base". */
    private static final Set<EntityType> NAMED = Set.of(
            EntityType.ORGANIZATION, EntityType.ARMED_GROUP, EntityType.STATE, EntityType.GOVERNMENT_BODY, EntityType.PERSON);

    private final ParsedSentence sentence;
    private final SentenceNames names;
    private final WordBook words;

    public NameWords(ParsedSentence sentence, SentenceNames names, WordBook words) {
        this.sentence = sentence;
        this.names = names;
        this.words = words;
    }

    /** Whether a word is one of several of a name, or stands in capitals before the head of an organization's name. */
    public boolean isPart(int token) {
        if (!sentence.token(token).isCapitalized()) {
            return false;
        }
        boolean mentioned = names.at(token)
                .filter(m -> m.end() - m.begin() > 1 && m.form() == NameForm.NAME)
                .filter(m -> NAMED.stream().anyMatch(m.entity()::isA))
                .isPresent();
        return mentioned || isBeforeHead(token);
    }

    /**
     * The words of the agreement's name that a word is part of: parsers make anything the head of "Declaration on the Conduct of
     * Parties". Empty elsewhere.
     */
    List<Integer> ofAgreement(int token) {
        return names.at(token)
                .filter(m -> m.entity().isA(EntityType.AGREEMENT) && m.form() == NameForm.NAME)
                .map(m -> IntStream.range(m.begin(), m.end()).boxed().toList())
                .orElse(List.of());
    }

    private boolean isBeforeHead(int token) {
        int head = sentence.headOrRoot(token);
        return head > token && sentence.is(token, "compound") && sentence.tag(token).startsWith("NNP")
                && sentence.tag(head).startsWith("NNP")
                && words.has(WordClass.ORGANIZATION_HEAD, sentence.token(head).word().toLowerCase(Locale.ROOT));
    }
}
