package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> NOBLE = Set.of("Prince", "Princess", "Sheikh", "Sheikha");
    private static final Set<String> JOINTS = Set.of(",", "and", "from", "of", "in", "the", "-", "bin", "al");
    private static final Set<String> FROM = Set.of("from", "of", "in");
    private static final int REACH = 14;
    private static final Set<String> LINKS = Set.of("of", "to", "for", "at");

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
        Optional<Title> title = titleBefore(names, begin);
        if (words(sentence, run) >= 2 && (title.isPresent() || looksLikePerson(names, run, name))) {
            Entity person = title.map(t -> article.introduce(name, t)).orElseGet(() -> article.introduce(name));
            title.filter(PersonFinder::isNoble).ifPresent(t -> article.rememberNobleman(name, person));
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
    private static boolean isFree(SentenceNames names, int begin, int i) {
        boolean inTitle = names.titleAt(i).isPresent();
        boolean address = begin > 0 && names.titleAt(begin - 1).filter(t -> t.title().kind() == Title.Kind.HONORIFIC).isPresent();
        boolean inLongName = names.at(i)
                .filter(m -> m.end() - m.begin() > 1 || i == begin && !address || m.form() != NameForm.NAME || isFirmName(m))
                .isPresent();
        return !inTitle && !inLongName;
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
                || isCounterpart(sentence, run)
                || isOfListed(names, run)
                || speaks(sentence, run)
                || OfficeBehind.of(names, run, gazetteer.words());
    }

    /** "her counterpart Ann Testa", "her counterpart, Ann Testa, met", "her opposite number from Peru, Ann Testa", "her counterparts from Peru and Chile, Ann Testa and Bob Testov". */
    private static boolean isCounterpart(TaggedSentence sentence, Run run) {
        int begin = run.begin();
        boolean apposed = sentence.word(begin - 1).equals(",") && sentence.word(run.end()).matches("[,.;]");
        for (int i = begin - 1; i >= Math.max(0, begin - REACH); i--) {
            if (sentence.lemma(i).equals("counterpart") || sentence.lemma(i).equals("number") && sentence.lemma(i - 1).equals("opposite")) {
                return i == begin - 1 || apposed && i == begin - 2 || sentence.word(i).endsWith("s") || FROM.contains(sentence.lemma(i + 1));
            }
            if (!sentence.token(i).isCapitalized() && !JOINTS.contains(sentence.lemma(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Foreign Ministers Ann Testa (Peru), Bob Testov (Chile)". */
    private static boolean isOfListed(SentenceNames names, Run run) {
        TaggedSentence sentence = names.sentence();
        boolean state = sentence.word(run.end()).equals("(") && run.end() + 1 < sentence.size() && names.at(run.end() + 1)
                .filter(m -> m.entity().isA(EntityType.STATE) && sentence.word(m.end()).equals(")")).isPresent();
        return state && names.titles().stream().anyMatch(t -> t.end() <= run.begin() && sentence.word(t.end() - 1).endsWith("s"));
    }

    private boolean speaks(TaggedSentence sentence, Run run) {
        return run.end() < sentence.size() && sentence.token(run.end()).tag().startsWith("VB")
                && gazetteer.words().has(WordClass.SPEAKING, sentence.token(run.end()).lemma());
    }

    private static Optional<Title> titleBefore(SentenceNames names, int begin) {
        boolean comma = begin >= 2 && names.sentence().token(begin - 1).word().equals(",");
        int before = names.sentence().beforeBrackets(comma ? begin - 2 : begin - 1);
        int abbreviation = names.sentence().word(before).equals(")") && names.sentence().word(before - 2).equals("(") ? before - 3 : before;
        return before < 0 ? Optional.empty() : names.titleAt(before).map(TitleFinder.Found::title)
                .or(() -> abbreviation < 0 ? Optional.empty() : titleBeforeSeat(names, abbreviation, comma));
    }

    /** "the president of France, Emmanuel Macron", "US Ambassador to Kenya Meg Holloway". */
    private static Optional<Title> titleBeforeSeat(SentenceNames names, int last, boolean comma) {
        Optional<Mention> seat = names.at(last).filter(m -> m.form() == NameForm.NAME && !m.entity().isA(EntityType.PERSON));
        return seat.flatMap(m -> {
            TaggedSentence sentence = names.sentence();
            int first = beforeListed(names, m.begin());
            int of = first > 0 && sentence.token(first - 1).lemma().equals("the") ? first - 2 : first - 1;
            boolean linked = of > 0 && LINKS.contains(sentence.token(of).lemma());
            boolean country = m.entity().isA(EntityType.STATE) && !sentence.word(last).equals(sentence.word(last).toUpperCase(Locale.ROOT));
            boolean head = of > 0 && names.titleAt(of - 1)
                    .filter(t -> t.title().canonical().matches(".*(Minister|President).*")).isPresent();
            boolean ofState = country && head && sentence.lemma(of).equals("of") && sentence.tag(last + 1).equals("NNP");
            boolean sent = comma || ofState || linked && sentence.lemma(of).equals("to");
            return linked && sent ? names.titleAt(of - 1).map(TitleFinder.Found::title) : Optional.empty();
        });
    }

    /** "ambassador to Morocco and Mauritania, Ann Testa": where the list of two begins. */
    private static int beforeListed(SentenceNames names, int begin) {
        boolean listed = begin > 1 && names.sentence().lemma(begin - 1).equals("and");
        return listed ? names.at(begin - 2).filter(m -> m.form() == NameForm.NAME && !m.entity().isA(EntityType.PERSON))
                .map(Mention::begin).orElse(begin) : begin;
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
                .map(p -> person(run, p, Resolution.SHORT_FORM, titleBefore(names, begin)));
    }

    /** "Prince Faisal", after "Prince Faisal bin Farhan". */
    private Optional<Entity> nobleman(SentenceNames names, Run run, String name) {
        return titleBefore(names, run.begin()).filter(PersonFinder::isNoble).flatMap(t -> article.nobleman(name));
    }

    void rememberNobleman(SentenceNames names, Mention person) {
        titleBefore(names, person.begin()).filter(PersonFinder::isNoble).ifPresent(t -> article.rememberNobleman(
                TitleFinder.spelled(names.sentence(), person.begin(), person.end()), person.entity()));
    }

    private static boolean isNoble(Title title) {
        return title.kind() == Title.Kind.HONORIFIC && NOBLE.contains(title.canonical());
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
