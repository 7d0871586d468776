package org.geokg.claim.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/**
 * Tells of which of several states spoken of a bare "Foreign Minister Ann Testa" is: the one whose officials the article calls so
 * elsewhere, that the sentence before was about, that she speaks in or the report was written in.
 */
final class BareTitles {
    private static final int SAID_REACH = 9;
    private static final int OFTEN = 3;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Discourse discourse;
    private final OfficeContext context;

    BareTitles(SentenceNames names, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.discourse = context.discourse();
        this.context = context;
    }

    Optional<Entity> stateOf(Found title, Mention person, Set<Entity> states) {
        boolean capitalized = sentence.token(title.end() - 1).isCapitalized() && title.end() > 1;
        return toldBefore(title).or(() -> capitalized ? saidIn(person) : ruling(states)).or(() -> writtenIn(states))
                .or(() -> capitalized ? ofOthers() : Optional.empty())
                .filter(s -> states.contains(s) || isOfSeveral(s));
    }

    /** The only state whose ministers are called by their bare titles; everybody knows the president of the United States. */
    private Optional<Entity> ofOthers() {
        List<Entity> bare = bare().distinct().toList();
        return bare.size() == 1 ? Optional.of(bare.getFirst()) : Optional.empty();
    }

    /** Where it was written, if it is the officials of that state whom it calls by their bare titles. */
    Optional<Entity> atHome() {
        return written().filter(s -> ofOthers().filter(s::equals).isPresent());
    }

    private Stream<Entity> bare() {
        return context.known().offices().stream()
                .filter(o -> !o.former() && o.rule().matches("office\\.(known|article)-.*") && o.in().isA(EntityType.STATE))
                .map(Office::in).filter(in -> !in.id().equals("united-states"));
    }

    /** A state of whose officials several are called so need not be named at all. */
    private boolean isOfSeveral(Entity state) {
        return bare().filter(state::equals).count() > 1;
    }

    /** "Jerusalem played it down. Foreign Ministry spokesman Bob Testov said": whom alone the sentence before was about. */
    private Optional<Entity> toldBefore(Found title) {
        int here = sentence.sentence().index();
        if (here == 0 || title.begin() > 1) {
            return Optional.empty();
        }
        SentenceNames before = discourse.sentence(here - 1);
        int first = before.sentence().lemma(0).equals("the") ? 1 : 0;
        Optional<Mention> subject = before.sentence().size() < 3 ? Optional.empty() : before.at(first)
                .filter(m -> m.form() == NameForm.NAME && before.sentence().tag(m.end()).matches("VB[DZP]|MD|RB"));
        boolean government = subject.filter(m -> m.entity().metonymFor().isPresent()).isPresent();
        List<Entity> states = statesIn(before).distinct().toList();
        return subject.isPresent() && (government || states.size() == 1) ? states.stream().findFirst() : Optional.empty();
    }

    /** "Chad has left the bloc, Foreign Minister Ann Testa told reporters in N'Djamena": where she speaks of her state first. */
    private Optional<Entity> saidIn(Mention person) {
        Optional<Entity> first = statesIn(names).findFirst();
        boolean saying = discourse.gazetteer().words().has(WordClass.SPEAKING, sentence.lemma(person.end()));
        boolean before = names.mentions().stream()
                .anyMatch(m -> m.end() <= person.begin() && HomeState.stateOf(m.entity(), discourse).isPresent());
        if (!saying && !before) {
            return Optional.empty(); // "Foreign Minister Ann Testa signed it in Lima"
        }
        for (int i = person.end(); i < person.end() + SAID_REACH; i++) {
            boolean in = sentence.lemma(i).equals("in") && i + 1 < sentence.size();
            Optional<Mention> place = in ? names.at(i + 1).filter(m -> m.form() == NameForm.NAME) : Optional.empty();
            if (place.isPresent()) {
                return place.flatMap(m -> HomeState.stateOf(m.entity(), discourse)).filter(s -> first.filter(s::equals).isPresent());
            }
        }
        return Optional.empty();
    }

    /** Where the report was written, if it begins with that state or this sentence names it. */
    private Optional<Entity> writtenIn(Set<Entity> states) {
        return written().or(() -> discourse.here().filter(s -> isNamedIn(names, s))).filter(states::contains);
    }

    /** Where the report was written, if its first sentence names that state. */
    Optional<Entity> written() {
        Optional<SentenceNames> opening = discourse.around(0, discourse.size()).stream()
                .filter(s -> s.sentence().sentence().place() == Sentence.Place.BODY).findFirst();
        return discourse.here().filter(s -> opening.filter(o -> isNamedIn(o, s)).isPresent());
    }

    private static boolean isNamedIn(SentenceNames in, Entity state) {
        return in.mentions().stream().anyMatch(m -> m.entity().equals(state));
    }

    /** "the army chief, General Bob Testov": of the state that the article begins with and is about. */
    private Optional<Entity> ruling(Set<Entity> states) {
        Map<Entity, Integer> counts = new HashMap<>();
        for (int i = 0; i < discourse.size(); i++) {
            statesIn(discourse.sentence(i)).forEach(s -> counts.merge(s, 1, Integer::sum));
        }
        Optional<Entity> first = IntStream.range(0, discourse.size()).boxed().flatMap(i -> statesIn(discourse.sentence(i))).findFirst();
        return first.filter(s -> states.contains(s) && counts.getOrDefault(s, 0) >= OFTEN && counts.entrySet().stream()
                .allMatch(c -> c.getKey().equals(s) || c.getValue() * 2 <= counts.get(s)));
    }

    private Stream<Entity> statesIn(SentenceNames in) {
        return HomeState.statesIn(in, discourse);
    }
}
