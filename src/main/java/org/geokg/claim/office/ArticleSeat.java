package org.geokg.claim.office;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Tells of which state a bare "Prime Minister Somsak Thepparat" is: by the company he is in, by whom he is host to, else of the only
 * one that the article speaks of thereabouts and that has no other. An office that not every state has leaves it open.
 */
final class ArticleSeat {
    private static final double CERTAINTY = 0.78;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;
    private final OfficeContext context;
    private final Incumbents incumbents;
    private final HostSeat host;

    ArticleSeat(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.discourse = context.discourse();
        this.context = context;
        this.incumbents = context.incumbents();
        this.host = new HostSeat(names, discourse);
    }

    Optional<Seat> of(Found title, Mention person) {
        if (!isBeside(title, person) || isPartOfMore(title.begin() - 1) || isOfTown(title)) {
            return Optional.empty();
        }
        boolean every = isOfEveryState(title);
        boolean spokesman = sentence.lemma(title.end() - 1).startsWith("spokes")
                && discourse.gazetteer().words().has(WordClass.SPOKEN_FOR, sentence.lemma(title.end() - 2));
        DelegationSeat company = new DelegationSeat(names, discourse, context.known());
        if (company.isAmongGuests(title)) {
            return Optional.empty();
        }
        Optional<Entity> delegation = company.of(title, person);
        Optional<Entity> state = !every && delegation.isPresent() ? delegation
                : (every || spokesman) && !isOfRegion(title) ? delegation.or(() -> state(title, person)) : Optional.empty();
        return state.filter(in -> incumbents.mayServe(person.entity(), in))
                .map(in -> new Seat(in, names.words(title.begin(), title.end()), title.end(), false, CERTAINTY, "article"));
    }

    private Optional<Entity> state(Found title, Mention person) {
        SpokenState spoken = new SpokenState(names, words, context);
        Optional<Entity> another = spoken.counterpart(person);
        return opening()
                .or(() -> host.of(Math.min(title.begin(), person.begin()))
                        .filter(s -> !incumbents.isTaken(s, title.title(), person.entity())))
                .filter(s -> another.filter(s::equals).isEmpty())
                .or(() -> country(person).flatMap(discourse.gazetteer()::entity).filter(discourse::names))
                .or(() -> spoken.of(title, person));
    }

    /** "the regional state of Tigray, ... signed by President Ann Testa". */
    private boolean isOfRegion(Found title) {
        return sentence.lemma(title.end() - 1).equals("president")
                && IntStream.range(0, sentence.size() - 1).anyMatch(i -> isOfPart(sentence.lemma(i), sentence.lemma(i + 1)));
    }

    private boolean isOfPart(String modifier, String noun) {
        return discourse.gazetteer().words().has(WordClass.SUBNATIONAL, modifier)
                && discourse.gazetteer().words().has(WordClass.SUBNATIONAL_BODY, noun);
    }

    /** "Defence Secretary Ann Testa", "Ann Testa, the Defence Secretary", "Ann Testa, a former defence secretary". */
    private boolean isBeside(Found title, Mention person) {
        boolean former = sentence.lemma(person.end() + 1).equals("a") && words.isFormer(title.begin());
        boolean behind = sentence.word(person.end()).equals(",") && (former || sentence.lemma(person.end() + 1).equals("the"))
                && IntStream.range(person.end() + 2, title.begin()).allMatch(i -> words.isBetween(sentence.token(i)))
                && person.end() + 2 <= title.begin();
        boolean apposed = sentence.word(person.end()).equals(",") && person.end() + 1 == title.begin()
                && (sentence.token(title.begin()).isCapitalized() || title.end() - title.begin() > 1) && sentence.pausesAt(title.end());
        return behind || apposed || takesOffice(title, person)
                || new HolderAfter(names).of(title).filter(h -> h.person().equals(person)).isPresent();
    }

    /** "Ann Testa was sworn in as interim president", "Ann Testa stays on as foreign minister"; not "became vice president of a bank". */
    private boolean takesOffice(Found title, Mention person) {
        boolean whole = !sentence.lemma(title.end()).matches("of|at|for|in|with|and");
        return whole && person.end() <= title.begin() && new HolderFinder(names, words).of(title)
                .filter(h -> h.person().equals(person) && (h.link() == Link.BEGINS || h.link() == Link.ENDS
                        || h.link() == Link.IS && sentence.lemma(title.begin() - 1).equals("as")))
                .isPresent();
    }

    /** "Prime Minister", "Vice President", "Defence Secretary", "army chief"; others have other secretaries, and senates presidents too. */
    private boolean isOfEveryState(Found title) {
        String last = sentence.word(title.end() - 1);
        boolean minister = last.toLowerCase(Locale.ROOT).endsWith("minister");
        boolean several = title.end() - title.begin() > 1;
        boolean states = words.ends(sentence.lemma(title.begin() - 1)) // "the toppled president", "interim president"
                || title.begin() > 0 && words.isActing(sentence.token(title.begin() - 1));
        if (!sentence.token(title.begin()).isCapitalized() && !several && !states && !isTheRuler(title)) {
            return false;
        }
        boolean secretary = last.equalsIgnoreCase("Secretary") && words.isPortfolio(sentence.token(title.begin()));
        boolean ministry = several && sentence.lemma(title.begin()).equals("minister")
                && sentence.lemma(title.begin() + 1).matches("of|for");
        boolean whole = minister || !several || words.isBetween(sentence.token(title.end() - 2))
                || words.isDegree(sentence.token(title.end() - 2));
        return secretary || ministry || isTheRuler(title) || words.isOfEveryState(title.title()) || words.isOfEveryState(last) && whole;
    }

    /** "Chad has left. The president, Ann Testa, said so", "Kuwait acted under the late emir, Sheikh Testi": behind a state's own deed. */
    private boolean isTheRuler(Found title) {
        boolean former = title.begin() > 0 && words.isFormer(sentence.token(title.begin() - 1));
        int the = former ? title.begin() - 2 : title.begin() - 1;
        return (beginsWithState(names) || isBehindState()) && words.isRuler(title.title())
                && !title.title().canonical().equals("Leader") && sentence.lemma(the).equals("the")
                && sentence.word(title.end()).equals(",");
    }

    private boolean isBehindState() {
        int here = sentence.sentence().index();
        return here > 0 && beginsWithState(discourse.sentence(here - 1));
    }

    private static boolean beginsWithState(SentenceNames told) {
        int first = told.sentence().lemma(0).equals("the") ? 1 : 0;
        return told.sentence().size() > first && told.at(first).filter(m -> m.form() == NameForm.NAME
                && (m.entity().isA(EntityType.STATE) || m.entity().metonymFor().isPresent())
                && told.sentence().tag(m.end()).matches("VB.*|MD|RB|,")).isPresent();
    }

    /** In "Toyota President Ann Testa" the word before tells whose president she is. */
    private boolean isPartOfMore(int before) {
        return before >= 0 && (sentence.token(before).isCapitalized() && sentence.tag(before).startsWith("NN")
                || sentence.tag(before).equals("POS") || sentence.word(before).equals("-"));
    }

    /** "the prosecutor general of Tehran". */
    private boolean isOfTown(Found title) {
        boolean of = sentence.lemma(title.end()).equals("of") && title.end() + 1 < sentence.size();
        return of && names.at(title.end() + 1).filter(SeatBefore::isTown).isPresent();
    }

    /** "In Kiribati, President …", "In Ouagadougou, …". */
    private Optional<Entity> opening() {
        boolean in = sentence.lemma(0).equals("in") && sentence.size() > 2;
        return in ? names.at(1).filter(m -> m.begin() == 1 && sentence.word(m.end()).equals(","))
                .flatMap(m -> HomeState.stateOf(m.entity(), discourse)) : Optional.empty();
    }

    private Optional<String> country(Mention person) {
        return discourse.gazetteer().find(person.entity().id()).flatMap(GazetteerEntry::country);
    }
}
