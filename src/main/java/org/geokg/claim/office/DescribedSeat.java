package org.geokg.claim.office;

import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Tells whose "the country's prime minister", "the group's spokesman" and "the president of the island nation" are. */
final class DescribedSeat {
    private static final int REACH = 6;
    private static final double CERTAINTY = 0.82;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final SeatBefore before;
    private final Discourse discourse;
    private final Incumbents incumbents;

    DescribedSeat(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.before = new SeatBefore(names, words);
        this.discourse = context.discourse();
        this.incumbents = context.incumbents();
    }

    Optional<Seat> of(Found title, Mention person) {
        return owner(title).or(() -> whole(title)).filter(e -> e.isA(EntityType.STATE) || isOrganization(e))
                .filter(e -> !e.isA(EntityType.STATE) || incumbents.mayServe(person.entity(), e))
                .filter(e -> !incumbents.isTaken(e, title.title(), person.entity()))
                .map(e -> new Seat(e, names.words(title.begin(), title.end()), title.end(), words.isFormer(title.begin()),
                        CERTAINTY, "described-seat"));
    }

    /** "the country's largely ceremonial president". */
    private Optional<Entity> owner(Found title) {
        for (int i = title.begin() - 1; i > Math.max(0, title.begin() - REACH); i--) {
            if (sentence.tag(i).equals("POS")) {
                return meantBy(i - 1);
            }
            if (!words.isBetween(sentence.token(i)) && !before.isAttribute(i) && !sentence.tag(i).startsWith("RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the president of the island nation". */
    private Optional<Entity> whole(Found title) {
        int i = title.end() + 2;
        while (i < title.end() + REACH && sentence.tag(i).matches("JJ|NN|HYPH") && sentence.tag(i + 1).matches("NN|HYPH|JJ")) {
            i++;
        }
        boolean of = sentence.lemma(title.end()).equals("of") && sentence.lemma(title.end() + 1).equals("the");
        boolean owner = sentence.tag(i + 1).equals("POS");
        return of && (!owner || isBody(i + 2)) ? meantBy(i) : Optional.empty();
    }

    /** "head of the island's foreign ministry". */
    private boolean isBody(int token) {
        int i = words.isBetween(sentence.token(Math.min(token, sentence.size() - 1))) ? token + 1 : token;
        return words.isStateBody(sentence.lemma(token)) || words.isStateBody(sentence.lemma(i));
    }

    private Optional<Entity> meantBy(int noun) {
        return noun < sentence.size() && names.at(noun).isEmpty() ? discourse.meantBy(sentence.sentence().index(), noun) : Optional.empty();
    }

    private static boolean isOrganization(Entity e) {
        return e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY);
    }
}
