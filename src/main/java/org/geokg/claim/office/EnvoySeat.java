package org.geokg.claim.office;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Tells who sent "the ambassador to Nouakchott": the only other state spoken of thereabouts, else the one at home. */
final class EnvoySeat {
    private static final int SENTENCES_BEFORE = 4;
    private static final double CERTAINTY = 0.76;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final OfficeContext context;
    private final Discourse discourse;

    EnvoySeat(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.context = context;
        this.discourse = context.discourse();
    }

    Optional<Seat> of(Found title, Mention person) {
        Optional<Entity> host = host(title);
        if (host.isEmpty() || sentence.tag(title.begin() - 1).equals("POS") || sentence.lemma(title.begin() - 1).matches("an?")) {
            return Optional.empty();
        }
        int here = sentence.sentence().index();
        List<Entity> others = discourse.around(here, SENTENCES_BEFORE).stream()
                .filter(s -> s.sentence().sentence().index() <= here)
                .flatMap(s -> HomeState.statesIn(s, discourse))
                .filter(s -> !s.equals(host.get())).distinct().toList();
        Optional<Entity> sender = context.home().filter(others::contains)
                .or(() -> others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty());
        return sender.filter(s -> context.incumbents().mayServe(person.entity(), s))
                .map(s -> new Seat(s, names.words(title.begin(), title.end()), title.end(), words.isFormer(title.begin()),
                        CERTAINTY, "envoy"));
    }

    /** The state where the envoy is sent. */
    private Optional<Entity> host(Found title) {
        int at = sentence.lemma(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
        boolean to = words.isEnvoy(title.title()) && sentence.lemma(title.end()).equals("to") && at < sentence.size();
        return to ? names.at(at).filter(m -> !HolderFinder.isPerson(m))
                .flatMap(m -> HomeState.stateOf(m.entity(), discourse)).filter(e -> e.isA(EntityType.STATE)) : Optional.empty();
    }
}
