package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.PersonName;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/**
 * Finds persons by what stands around a name: a title before it, an apposition with a title behind it, a verb of
 * speaking, or a given name in front.
 */
final class PersonFinder {

    private final Gazetteer gazetteer;
    private final ArticleNames article;
    private final Context context;

    PersonFinder(Gazetteer gazetteer, ArticleNames article, Context context) {
        this.gazetteer = gazetteer;
        this.article = article;
        this.context = context;
    }

    /** Persons whose name stands in full, or after a title. */
    List<Mention> introduced(SentenceNames names) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < names.sentence().size(); ) {
            Optional<Mention> person = at(names, i);
            person.ifPresent(found::add);
            i = person.map(Mention::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Mention> at(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        if (!sentence.token(begin).isCapitalized() && !PersonName.isParticle(sentence.token(begin).word())) {
            return Optional.empty();
        }
        Run run = NameRuns.personAt(sentence, begin, i -> isFree(names, begin, i));
        if (run.length() == 0 || Namesake.follows(sentence, begin + 1, gazetteer.words())) {
            return Optional.empty();
        }
        String name = name(sentence, run);
        if (isPortfolio(sentence, begin)
                || gazetteer.words().has(WordClass.STATE_BODY, sentence.lemma(run.end() - 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty(); // "the head of the Uzbek Foreign Ministry", "undersecretary for [Foreign Affairs] Ann Testa"
        }
        Optional<Title> title = TitleBefore.of(names, begin);
        if (words(sentence, run) >= 2 && (title.isPresent() || looksLikePerson(names, run, name))) {
            Entity person = title.map(t -> article.introduce(name, t)).orElseGet(() -> article.introduce(name));
            title.filter(this::isNoble).ifPresent(t -> article.rememberNobleman(name, person));
            return Optional.of(person(run, person, Resolution.FOUND, title));
        }
        return title.flatMap(t -> surnameAfterTitle(run, name, t));
    }

    /** Without a nickname, but with it where it is known so. */
    private String name(TaggedSentence sentence, Run run) {
        String called = Nickname.with(sentence, run);
        return !called.isEmpty() && isKnown(called) ? called : Nickname.without(sentence, run);
    }

    private boolean isKnown(String name) {
        return gazetteer.meanings(name).stream().anyMatch(m -> m.entry().entity().isA(EntityType.PERSON));
    }

    private boolean isPortfolio(TaggedSentence sentence, int begin) {
        int first = begin;
        while (gazetteer.words().has(WordClass.PORTFOLIO, sentence.word(first).toLowerCase(Locale.ROOT))) {
            first--;
        }
        return first < begin && sentence.lemma(first).matches("for|of");
    }

    private Optional<Mention> surnameAfterTitle(Run run, String name, Title title) {
        if (article.person(name).isPresent()) {
            return Optional.of(person(run, article.person(name).get(), Resolution.SHORT_FORM, Optional.of(title)));
        }
        return switch (title.kind()) {
            case OFFICE -> article.officeHolder(name, title)
                    .map(p -> person(run, p, Resolution.OFFICE, Optional.of(title)));
            case LOCAL, RANK, HONORIFIC, OCCUPATION -> Optional.empty();
        };
    }

    private static Mention person(Run run, Entity person, Resolution how, Optional<Title> title) {
        Resolution resolution = how == Resolution.FOUND && !person.isProvisional() ? Resolution.GAZETTEER : how;
        return new Mention(run.begin(), run.end(), person, NameForm.NAME, resolution, title);
    }

    /** A single gazetteer name may be part of a person's name, a longer one or a title may not. */
    private boolean isFree(SentenceNames names, int begin, int i) {
        boolean inTitle = names.titleAt(i).isPresent();
        boolean address = begin > 0 && names.titleAt(begin - 1).filter(t -> t.title().kind() == Title.Kind.HONORIFIC).isPresent()
                || isGivenName(names, begin);
        boolean inLongName = names.at(i)
                .filter(m -> m.end() - m.begin() > 1 || i == begin && !address || m.form() != NameForm.NAME || isFirmName(m))
                .isPresent();
        return !inTitle && !inLongName;
    }

    /** "Foreign Minister Milan Testa", "Milan Testa, her Serbian counterpart": a given name that is a town's too. */
    private boolean isGivenName(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        boolean town = names.at(begin).filter(m -> m.end() == begin + 1 && m.entity().isA(EntityType.PLACE)
                && !m.entity().isA(EntityType.STATE)).isPresent();
        boolean surname = sentence.tag(begin + 1).equals("NNP") && names.at(begin + 1).isEmpty() && names.titleAt(begin + 1).isEmpty();
        boolean titled = begin > 0 && names.titleAt(begin - 1)
                .filter(t -> t.title().kind() == Title.Kind.OFFICE || t.title().kind() == Title.Kind.RANK).isPresent();
        return town && surname && (titled || Announced.isBeforeCounterpart(names, new Run(begin, begin + 2), gazetteer.words()));
    }

    private static boolean isFirmName(Mention mention) {
        return !mention.entity().isA(EntityType.PLACE) && !mention.entity().isA(EntityType.STATE);
    }

    private static int words(TaggedSentence sentence, Run run) {
        return TitleFinder.spelled(sentence, run.begin(), run.end()).split("\\s+").length;
    }

    private boolean looksLikePerson(SentenceNames names, Run run, String name) {
        TaggedSentence sentence = names.sentence();
        return isKnown(name)
                || gazetteer.isForename(sentence.token(run.begin()).word())
                || run.length() == 3 && gazetteer.isForename(sentence.token(run.begin() + 1).word())
                || IntStream.range(run.begin() + 1, run.end() - 1).anyMatch(i -> PersonName.isPatronymic(sentence.word(i)))
                || Announced.is(names, run, gazetteer.words())
                || speaks(sentence, run)
                || OfficeBehind.of(names, run, gazetteer.words());
    }

    private boolean speaks(TaggedSentence sentence, Run run) {
        return run.end() < sentence.size() && sentence.token(run.end()).tag().startsWith("VB")
                && gazetteer.words().has(WordClass.SPEAKING, sentence.token(run.end()).lemma());
    }

    /** Later mentions by surname alone, on tokens that nothing else claims. */
    List<Mention> shortForms(SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Mention> mention = shortForm(names, i);
            mention.ifPresent(found::add);
            i = mention.map(Mention::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Mention> shortForm(SentenceNames names, int begin) {
        TaggedSentence sentence = names.sentence();
        if (names.at(begin).isPresent() || names.titleAt(begin).isPresent()) {
            return Optional.empty();
        }
        Run run = NameRuns.personAt(sentence, begin, i -> names.at(i).isEmpty() && names.titleAt(i).isEmpty());
        if (run.length() == 0) {
            return Optional.empty();
        }
        String name = TitleFinder.spelled(sentence, run.begin(), run.end());
        return article.person(name).or(() -> nobleman(names, run, name)).or(() -> inOffice(sentence, run, name))
                .or(() -> singleName(names, run, name))
                .map(p -> person(run, p, Resolution.SHORT_FORM, TitleBefore.of(names, begin)));
    }

    /** "Prince Faisal", after "Prince Faisal bin Farhan". */
    private Optional<Entity> nobleman(SentenceNames names, Run run, String name) {
        return TitleBefore.of(names, run.begin()).filter(this::isNoble).flatMap(t -> article.nobleman(name));
    }

    void rememberNobleman(SentenceNames names, Mention person) {
        TitleBefore.of(names, person.begin()).filter(this::isNoble).ifPresent(t -> article.rememberNobleman(
                TitleFinder.spelled(names.sentence(), person.begin(), person.end()), person.entity()));
    }

    private boolean isNoble(Title title) {
        return title.kind() == Title.Kind.HONORIFIC && gazetteer.words().has(WordClass.NOBLE, title.canonical());
    }

    /** "Indonesian Defence Minister Wiratno", whom the article never names otherwise; her office tells who is meant. */
    private Optional<Entity> singleName(SentenceNames names, Run run, String name) {
        TaggedSentence sentence = names.sentence();
        Optional<TitleFinder.Found> title = names.titleAt(run.begin() - 1)
                .filter(t -> t.title().kind() == Title.Kind.OFFICE && sentence.token(t.begin()).isCapitalized());
        boolean single = run.length() == 1 && sentence.tag(run.begin()).equals("NNP") && name.length() > 2
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && !partOfLongerName(sentence, run, title.map(TitleFinder.Found::begin).orElse(run.begin()))
                && sentence.sentence().place() != Sentence.Place.TITLE;
        boolean owned = title.filter(t -> seatBefore(names, t.begin())).isPresent()
                || title.isPresent() && sentence.lemma(run.end()).equals("of");
        return single && owned && gazetteer.meanings(name).isEmpty() ? Optional.of(article.introduceSingle(name)) : Optional.empty();
    }

    /** A state's adjective or possessive, or an organization, right before the title. */
    private static boolean seatBefore(SentenceNames names, int title) {
        int i = names.sentence().tag(title - 1).equals("POS") ? title - 2 : title - 1;
        return i >= 0 && names.at(i).filter(m -> !m.entity().isA(EntityType.PERSON)).isPresent();
    }

    private static boolean partOfLongerName(TaggedSentence sentence, Run run, int title) {
        return sentence.tag(run.end()).startsWith("NNP") || sentence.word(run.end()).equals("-") || title == run.begin();
    }

    /** "Netanyahu" in a text about Israel, of the years in which there was but one of that name in office. */
    private Optional<Entity> inOffice(TaggedSentence sentence, Run run, String name) {
        boolean bare = run.length() == 1 && sentence.token(run.begin()).tag().equals("NNP")
                && !gazetteer.isForename(name) && !partOfLongerName(sentence, run);
        return bare ? article.inOffice(name).filter(e -> context.isAbout(e.country())).map(GazetteerEntry::entity) : Optional.empty();
    }

    private static boolean partOfLongerName(TaggedSentence sentence, Run run) {
        boolean after = run.end() < sentence.size() && sentence.token(run.end()).tag().startsWith("NNP");
        boolean before = run.begin() > 0 && sentence.token(run.begin() - 1).tag().startsWith("NNP");
        return before || after;
    }
}
