package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/** Tells whom the sentences of an article speak of, by names and by words that point back to names before them. */
final class SpokenOf {
    private static final Comparator<Spoken> ORDER = Comparator.comparingInt(Spoken::begin);


    private static final Set<String> VENUE = Set.of("in", "at");

    private final Gazetteer gazetteer;
    private final List<SentenceNames> sentences;
    private final List<List<Spoken>> spoken = new ArrayList<>();
    private final FrontedPhrase fronted = new FrontedPhrase();

    private SpokenOf(Gazetteer gazetteer, List<SentenceNames> sentences) {
        this.gazetteer = gazetteer;
        this.sentences = sentences;
    }

    /** For every sentence those whom it speaks of, in their order there. */
    static Antecedents antecedents(Gazetteer gazetteer, List<SentenceNames> sentences) {
        return new SpokenOf(gazetteer, sentences).read();
    }

    private Antecedents read() {
        sentences.forEach(s -> spoken.add(named(s)));
        Antecedents antecedents = new Antecedents(gazetteer, sentences, spoken);
        BackReferences back = new BackReferences(antecedents);
        for (int s = 0; s < sentences.size(); s++) {
            for (BackReferences.Phrase phrase : back.phrases(sentences.get(s))) {
                int index = s;
                List<Entity> meant = back.read(index, phrase);
                if (meant.size() > 1) {
                    antecedents.groups().add(index, meant);
                }
                for (Entity entity : meant) {
                    insert(spoken.get(index), new Spoken(phrase.begin(), phrase.end(), entity, false));
                    antecedents.count(entity);
                }
            }
        }
        return antecedents;
    }

    private static void insert(List<Spoken> sentence, Spoken found) {
        sentence.add(found);
        sentence.sort(ORDER);
    }

    /** Those named, capitals and bodies of states as their states. */
    private List<Spoken> named(SentenceNames names) {
        List<Spoken> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            boolean ethnic = names.sentence().lemma(m.begin() - 1).equals("ethnic"); // "ethnic Serbs" are not Serbia
            if (ethnic || isHome(m, names.sentence()) || describesAnother(m, names.sentence()) || fronted.isDoer(m, names.sentence())) {
                continue;
            }
            boolean aside = isAside(m, names.sentence()) || fronted.holds(m, names);
            meant(m.entity()).forEach(e -> found.add(new Spoken(m.begin(), m.end(), e, aside)));
        }
        return found;
    }

    /** "whose leader lives in Doha" does not speak of Qatar. */
    private boolean isHome(Mention m, TaggedSentence sentence) {
        return m.entity().metonymFor().isPresent() && sentence.lemma(m.begin() - 1).equals("in")
                && gazetteer.words().has(WordClass.DWELLING, sentence.lemma(m.begin() - 2));
    }

    /** "a London-based group" is not spoken of as London, nor "al-Qaida-linked militants" as al-Qaida. */
    private boolean describesAnother(Mention m, TaggedSentence sentence) {
        int hyphen = m.end();
        return hyphen + 1 < sentence.size() && sentence.token(hyphen).isHyphen()
                && sentence.token(hyphen).begin() == sentence.token(hyphen - 1).end()
                // "US- and French-brokered"
                && (isDescribing(sentence.word(hyphen + 1)) || sentence.lemma(hyphen + 1).equals("and"));
    }

    private boolean isDescribing(String word) {
        return gazetteer.words().has(WordClass.AFFILIATED, word) || gazetteer.words().has(WordClass.OF_ORIGIN, word);
    }

    private Stream<Entity> meant(Entity entity) {
        if (entity.isA(EntityType.PLACE)) {
            return Stream.of(entity.metonymFor().flatMap(gazetteer::entity).orElse(entity));
        }
        Optional<Entity> owner = entity.isA(EntityType.GOVERNMENT_BODY)
                ? entity.bodyOf().flatMap(gazetteer::entity)
                .filter(e -> e.isA(EntityType.STATE) || e.isA(EntityType.INTERNATIONAL_ORGANIZATION))
                : Optional.empty();
        return Stream.concat(owner.stream(), Stream.of(entity));
    }

    /** "French wine", but not "French troops", who act for France; "a meeting in Paris" is where others meet. */
    private boolean isAside(Mention m, TaggedSentence sentence) {
        if (m.form() == NameForm.NAME && m.entity().metonymFor().isPresent() && VENUE.contains(sentence.lemma(m.begin() - 1))) {
            return true;
        }
        if (m.form() != NameForm.ADJECTIVE || m.end() >= sentence.size()) {
            return false;
        }
        int noun = m.end();
        while (noun + 1 < sentence.size() && sentence.token(noun + 1).tag().startsWith("NN")) {
            noun++;
        }
        return !gazetteer.words().has(WordClass.STATE_AGENT, sentence.token(noun).lemma());
    }
}
