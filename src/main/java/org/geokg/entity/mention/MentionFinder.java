package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.article.Article;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/**
 * Finds who and what an article names. It reads the article twice: first for names that stand in full, then for short
 * forms of them, so that a headline's "Obama" finds the body's "Barack Obama".
 */
public final class MentionFinder {

    private final Gazetteer gazetteer;
    private final TitleFinder titles;

    public MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.titles = new TitleFinder(gazetteer);
    }

    /** The names of each sentence, in the order given. */
    public List<SentenceNames> find(Article article, List<TaggedSentence> sentences) {
        OptionalInt year = article.published().map(d -> OptionalInt.of(d.getYear())).orElse(OptionalInt.empty());
        ArticleNames known = new ArticleNames(gazetteer, year);
        GazetteerMatcher matcher = new GazetteerMatcher(gazetteer, known);
        List<List<Mention>> certain = sentences.stream().map(matcher::certain).toList();
        Context context = Context.of(gazetteer, certain);
        PersonFinder persons = new PersonFinder(gazetteer, known, context);
        List<SentenceNames> introduced = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> names = matcher.find(sentences.get(i), context, certain.get(i));
            introduced.add(introduced(sentences.get(i), names, known, persons, name -> isInBody(article, name)));
        }
        return introduced.stream().map(names -> names.with(persons.shortForms(names))).toList();
    }

    private SentenceNames introduced(
            TaggedSentence sentence, List<Mention> inGazetteer, ArticleNames known, PersonFinder persons, Predicate<String> inBody) {
        List<Mention> mentions = new ArrayList<>(inGazetteer);
        mentions.replaceAll(m -> withFathers(m, sentence));
        OrganizationFinder organizations = new OrganizationFinder(known, gazetteer.words());
        boolean title = sentence.sentence().place() == Sentence.Place.TITLE;
        place(mentions, organizations.find(sentence, mentions).stream()
                .filter(m -> !title || inBody.test(TitleFinder.spelled(sentence, m.begin(), m.end()))).toList());
        place(mentions, new AgreementFinder(sentence, mentions, gazetteer.words()).find());
        mentions.removeIf(m -> isRegion(m, sentence));
        place(mentions, ProvinceFinder.find(gazetteer, sentence, mentions));
        place(mentions, new PlaceFinder(gazetteer, sentence, mentions).find());
        List<TitleFinder.Found> found = titles.find(sentence, mentions);
        mentions.removeIf(m -> found.stream().anyMatch(t -> t.begin() < m.begin() && m.end() <= t.end()));
        mentions.replaceAll(m -> withoutTitle(m, found));
        SentenceNames names = new SentenceNames(sentence, mentions, found);
        for (Mention mention : mentions) {
            if (mention.entity().isA(EntityType.PERSON)) {
                known.remember(mention.entity().label(), mention.entity());
                persons.rememberNobleman(names, mention);
            }
        }
        place(mentions, persons.introduced(names));
        SentenceNames complete = new SentenceNames(sentence, mentions, found);
        organizations.defineAbbreviations(complete);
        return complete;
    }

    /** A headline in capitals names many a thing that only looks like a name: "Calls on Moscow to End Military Campaign". */
    private static boolean isInBody(Article article, String name) {
        return article.text().indexOf(name, Math.max(0, article.bodyStart())) >= 0;
    }

    /** "The Central African country", "the former Soviet republic": the words tell of a region, not of a state. */
    private boolean isRegion(Mention m, TaggedSentence sentence) {
        if (m.form() != NameForm.ADJECTIVE || m.end() >= sentence.size()
                || !gazetteer.words().has(WordClass.STATE_OF_REGION, sentence.token(m.end()).lemma())) {
            return false;
        }
        String words = TitleFinder.spelled(sentence, m.begin(), m.end());
        boolean former = m.begin() > 0 && Set.of("former", "ex").contains(sentence.token(m.begin() - 1).lemma())
                && gazetteer.isDescriptor("former " + words);
        return former || words.indexOf(' ') > 0 && gazetteer.isDescriptor(words);
    }

    /** "Mohammed bin Rashid [bin Saeed Al Maktoum]": a known name with the names of more forefathers. */
    private static Mention withFathers(Mention m, TaggedSentence sentence) {
        boolean son = m.entity().isA(EntityType.PERSON) && sentence.lemma(m.end()).matches("bin|ibn|bint");
        int end = son ? NameRuns.personAt(sentence, m.end(), i -> true).end() : m.end();
        return end > m.end() + 1 ? new Mention(m.begin(), end, m.entity(), m.form(), m.how(), m.title()) : m;
    }

    /** "King Salman" is known by that name, but the title is none of it. */
    private static Mention withoutTitle(Mention m, List<TitleFinder.Found> titles) {
        return titles.stream().filter(t -> t.begin() == m.begin() && t.end() < m.end()).findFirst()
                .map(t -> new Mention(t.end(), m.end(), m.entity(), m.form(), m.how(), Optional.of(t.title())))
                .orElse(m);
    }

    /** New mentions replace the shorter ones that they cover. */
    private static void place(List<Mention> mentions, List<Mention> more) {
        for (Mention mention : more) {
            mentions.removeIf(m -> m.begin() < mention.end() && mention.begin() < m.end());
            mentions.add(mention);
        }
    }
}
