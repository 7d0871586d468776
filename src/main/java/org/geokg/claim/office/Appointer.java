package org.geokg.claim.office;

import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Finds whose office it is that somebody is put into or out of, by who does it: "Mongolia's parliament appointed Ann
 * Testa foreign minister", "President Bob Testov dismissed his defence minister, Ann Testa".
 */
final class Appointer {
    private static final int VERB_REACH = 6;
    private static final int SUBJECT_REACH = 8;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;
    private final OfficeBook known;

    Appointer(SentenceNames names, OfficeWords words, Discourse discourse, OfficeBook known) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.discourse = discourse;
        this.known = known;
    }

    Optional<Seat> seat(Found title, Mention person) {
        int begin = Math.min(title.begin(), person.begin());
        for (int i = begin - 1; i > Math.max(0, begin - VERB_REACH); i--) {
            boolean verb = sentence.tag(i).matches("VBD|VBN") && (words.begins(sentence.lemma(i)) || words.ends(sentence.lemma(i)));
            if (verb) {
                return subject(i, title)
                        .map(in -> new Seat(in, names.words(title.begin(), title.end()), title.end(), false, 0.85, "appointer"));
            }
            if (sentence.tag(i).startsWith("VB") || sentence.tag(i).matches("[,.:]|IN|TO|MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The state or organization whose body or head is the verb's subject. */
    private Optional<Entity> subject(int verb, Found title) {
        for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
            Optional<Mention> mention = names.at(i);
            if (mention.isPresent() && sentence.lemma(mention.get().begin() - 1).matches("in|at")) {
                i = mention.get().begin() - 1; // "the Union's summit in Ethiopia elected"
                continue;
            }
            if (mention.isPresent()) {
                return whole(mention.get(), title);
            }
            if (sentence.token(i).isCalendarWord() && sentence.lemma(i - 1).equals("on")) {
                i--;
                continue;
            }
            boolean agent = sentence.tag(i).matches("NNP?S?|JJ|POS|RB|VBZ|VBD|VBP|HYPH") || sentence.word(i - 1).equals("-");
            if (!agent || sentence.lemma(i).equals("not")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An organization names its own people, but no ministers. */
    private Optional<Entity> whole(Mention m, Found title) {
        Entity entity = m.entity();
        boolean body = entity.isA(EntityType.ORGANIZATION) && !entity.isA(EntityType.GOVERNMENT_BODY) && entity.bodyOf().isEmpty();
        String last = sentence.lemma(title.end() - 1);
        if (body && !entity.isProvisional() && !title.title().canonical().contains("Minister") && !words.isOfEveryState(last)) {
            return Optional.of(entity);
        }
        if (HolderFinder.isPerson(m)) {
            return known.of(entity).filter(in -> in.isA(EntityType.STATE));
        }
        return entity.isA(EntityType.STATE) ? Optional.of(entity) : discourse.owner(entity).filter(in -> in.isA(EntityType.STATE));
    }
}
