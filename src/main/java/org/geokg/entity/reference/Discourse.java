package org.geokg.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.FighterNames;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder;

/**
 * What an article mentions: where definite descriptions and pronouns find what they refer back to.
 */
public final class Discourse {


    private final Gazetteer gazetteer;
    private final List<SentenceNames> sentences;
    private final Antecedents antecedents;
    private final FighterNames fighters;
    private final Optional<Entity> home;
    private final Optional<Entity> here;

    public Discourse(Gazetteer gazetteer, List<SentenceNames> sentences) {
        this.gazetteer = gazetteer;
        this.sentences = List.copyOf(sentences);
        this.fighters = new FighterNames(this.sentences, gazetteer.words());
        this.antecedents = SpokenOf.antecedents(gazetteer, this.sentences);
        this.home = Optional.empty();
        this.here = Optional.empty();
    }

    private Discourse(Discourse other, Optional<Entity> home, Optional<Entity> here) {
        this.gazetteer = other.gazetteer;
        this.sentences = other.sentences;
        this.fighters = other.fighters;
        this.antecedents = other.antecedents;
        this.home = home;
        this.here = here;
    }

    /**
     * The same told at home in a state, whose "the ministry" is that has no other owner.
     *
     * @param written the state where it was written, if that is told
     */
    public Discourse at(Optional<Entity> state, Optional<Entity> written) {
        return new Discourse(this, state, written);
    }

    /** The state where the article was written, else the one at home. */
    public Optional<Entity> here() {
        return here.or(() -> home);
    }

    /** The state at home. */
    public Optional<Entity> home() {
        return home;
    }

    public SentenceNames sentence(int index) {
        return sentences.get(index);
    }

    /** Number of sentences. */
    public int size() {
        return sentences.size();
    }

    /** The sentences no further away than given, the sentence itself included. */
    public List<SentenceNames> around(int index, int distance) {
        return sentences.subList(Math.max(0, index - distance), Math.min(sentences.size(), index + distance + 1));
    }

    /** The entity that a name acts for: the state for its capital, its people's adjective and its government's seat. */
    public Optional<Entity> actor(Entity entity) {
        return entity.metonymFor().flatMap(gazetteer::entity);
    }

    /** The state or organization that a body is part of. */
    public Optional<Entity> owner(Entity body) {
        return body.bodyOf().flatMap(gazetteer::entity);
    }

    /** Whether the article names the entity, its capital or one of its bodies. */
    public boolean names(Entity entity) {
        return sentences.stream().flatMap(s -> s.mentions().stream()).map(Mention::entity)
                .anyMatch(e -> e.equals(entity) || actor(e).filter(entity::equals).isPresent()
                        || owner(e).filter(entity::equals).isPresent());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Whom words that point back may mean. */
    Antecedents antecedents() {
        return antecedents;
    }

    /** Whose neighbour or colony is meant where a body, a capital or a person owns it: that of the state. */
    Entity actsFor(Entity owner) {
        return owner(owner).or(() -> actor(owner)).or(() -> antecedents.stateOf(owner)).orElse(owner);
    }

    /** Whom words mean that point back and end with a token: "the country", "the Gulf state". */
    public Optional<Entity> meantBy(int sentence, int last) {
        return antecedents.spoken(sentence).stream().filter(s -> s.end() == last + 1).map(Spoken::entity).findFirst();
    }

    /** Which armed group the article calls rebels, militants or fighters. */
    FighterNames fighters() {
        return fighters;
    }

    /** The person last mentioned with a title that ends in the given word: "the president". */
    Optional<Entity> titled(int sentence, int token, String word) {
        for (int s = sentence; s >= 0; s--) {
            int limit = s == sentence ? token : Integer.MAX_VALUE;
            for (Mention m : sentences.get(s).mentions().reversed()) {
                boolean fits = titleOf(m, sentences.get(s)).filter(t -> isTitle(t, word)).isPresent();
                if (fits && m.end() <= limit) {
                    return Optional.of(m.entity());
                }
            }
        }
        return Optional.empty();
    }

    /** "General" is not "Secretary General", nor "minister" told by "foreign minister" alone another one. */
    private boolean isTitle(Title title, String word) {
        String whole = title.canonical().toLowerCase(Locale.ROOT);
        boolean civil = word.equals("general") && gazetteer.words().of(WordClass.CIVIL_GENERAL).stream().anyMatch(whole::startsWith);
        boolean lesser = gazetteer.words().of(WordClass.LESSER).stream()
                .anyMatch(l -> whole.startsWith(l) && !word.startsWith(l)); // "vice president"
        return whole.equals(word) || whole.endsWith(" " + word) && !civil && !lesser;
    }

    /** "The foreign minister, Ann Lee,". */
    private static boolean isApposed(TitleFinder.Found title, Mention m, SentenceNames names) {
        return title.end() + 1 == m.begin() && names.sentence().lemma(title.end()).equals(",")
                && names.sentence().pausesAt(m.end());
    }

    /** The title that a person is mentioned with, or that stands in or right before the name. */
    private static Optional<Title> titleOf(Mention m, SentenceNames names) {
        if (!m.entity().isA(EntityType.PERSON)) {
            return Optional.empty();
        }
        return m.title().or(() -> names.titles().stream()
                .filter(t -> t.end() == m.begin() || isApposed(t, m, names) || t.begin() >= m.begin() && t.end() <= m.end())
                .map(TitleFinder.Found::title)
                .findFirst());
    }
}
