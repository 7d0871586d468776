package org.geokg.claim.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Tells whose "his defence minister", "its prime minister" and "whose president" are: those of the state whose office the
 * person named before holds, or of the one state named before.
 */
final class PronounSeat {
    private static final int REACH = 4;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final OfficeBook known;
    private final Discourse discourse;

    PronounSeat(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.known = context.known();
        this.discourse = context.discourse();
    }

    Optional<Seat> of(Found title, Optional<Mention> holder) {
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - REACH); i--) {
            if (sentence.tag(i).equals("WP$")) {
                return ofAntecedent(i).map(e -> seat(e, title, 0.85));
            }
            if (sentence.tag(i).equals("PRP$") && isBesideNoun(i)) {
                return Optional.empty();
            }
            if (sentence.tag(i).equals("PRP$")) {
                boolean person = sentence.lemma(i).matches("he|she|his|her");
                Optional<Entity> subject = organization(i);
                Optional<Entity> in = person ? ofPerson(i, holder)
                        : subject.isPresent() ? subject.filter(e -> isOfOrganizations(title)) : ofState(i);
                return in.map(e -> seat(e, title, 0.82));
            }
            if (!words.isBetween(sentence.token(i)) && !sentence.tag(i).startsWith("JJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "imposed sanctions on the rebel group and its leader": the group's, whichever that is. */
    private boolean isBesideNoun(int pronoun) {
        return sentence.lemma(pronoun).matches("its?|they|their") && sentence.lemma(pronoun - 1).matches("and|or")
                && sentence.tag(pronoun - 2).matches("NNS?") && names.at(pronoun - 2).isEmpty();
    }

    private Seat seat(Entity in, Found title, double certainty) {
        String text = names.words(title.begin(), title.end());
        return new Seat(in, text, title.end(), words.isFormer(title.begin()), certainty, "pronoun");
    }

    /** "Colombia, whose president", "the South American country, whose president". */
    private Optional<Entity> ofAntecedent(int whose) {
        int before = sentence.word(whose - 1).equals(",") ? whose - 2 : whose - 1;
        return before < 0 ? Optional.empty() : names.at(before).filter(m -> m.form() == NameForm.NAME).map(Mention::entity)
                .or(() -> names.at(before).isEmpty() ? discourse.meantBy(sentence.sentence().index(), before) : Optional.empty())
                .filter(e -> e.isA(EntityType.STATE) || e.isA(EntityType.ORGANIZATION));
    }

    /** The state that the last person before has an office in. */
    private Optional<Entity> ofPerson(int token, Optional<Mention> holder) {
        return names.mentions().stream().filter(m -> m.end() <= token && HolderFinder.isPerson(m))
                .filter(m -> holder.filter(m::equals).isEmpty()).reduce((first, last) -> last)
                .flatMap(m -> known.of(m.entity())).filter(e -> e.isA(EntityType.STATE));
    }

    /** "The Party of Work protested. Its leader": the organization that the sentence before began with. */
    private Optional<Entity> organization(int token) {
        int here = sentence.sentence().index();
        boolean opens = token == 0 && here > 0 && sentence.word(token).equals("Its");
        return opens ? discourse.sentence(here - 1).mentions().stream().findFirst()
                .filter(m -> m.form() == NameForm.NAME && m.begin() < REACH && m.entity().isA(EntityType.ORGANIZATION)
                        && !m.entity().isA(EntityType.GOVERNMENT_BODY)).map(Mention::entity) : Optional.empty();
    }

    /** A president or minister may be that of the state which the sentence told of too. */
    private boolean isOfOrganizations(Found title) {
        return !words.isOfEveryState(sentence.word(title.end() - 1));
    }

    private Optional<Entity> ofState(int token) {
        if (!sentence.tag(token).equals("PRP$") || !sentence.word(token).equalsIgnoreCase("its")) {
            return Optional.empty();
        }
        int here = sentence.sentence().index();
        boolean anothers = IntStream.range(0, token).anyMatch(t -> sentence.tag(t).matches("NNS?")); // "The company said its chairman"
        boolean before = here > 0 && !anothers && names.mentions().stream().noneMatch(m -> m.end() <= token && !HolderFinder.isPerson(m));
        boolean place = names.mentions().stream().filter(m -> m.end() <= token && !HolderFinder.isPerson(m)).reduce((a, b) -> b)
                .filter(m -> SeatBefore.isTown(m) && sentence.lemma(m.begin() - 1).matches("the|of"))
                .isPresent(); // "of the Kurdistan Region"
        return before ? ofSentenceBefore(discourse.sentence(here - 1)) : place ? Optional.empty() : names.onlyStateBefore(token);
    }

    /** The only state named there, if only by its capital. */
    private Optional<Entity> ofSentenceBefore(SentenceNames before) {
        Optional<Entity> state = before.onlyStateBefore(Integer.MAX_VALUE);
        List<Entity> all = before.mentions().stream().filter(m -> !HolderFinder.isPerson(m))
                .flatMap(m -> discourse.actor(m.entity()).or(() -> Optional.of(m.entity())).stream()).distinct().toList();
        return state.or(() -> all.size() == 1 ? Optional.of(all.getFirst()).filter(e -> e.isA(EntityType.STATE)) : Optional.empty());
    }
}
