package org.geokg.claim.office;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/**
 * Finds who holds an office that is told without a name beside it: who is known to hold it and is named near, or who opens the
 * sentence that follows, "Peru's foreign minister left on Tuesday. Rafael Testov said …".
 */
final class UnnamedHolders {
    private static final int SENTENCES_APART = 4;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final OfficeContext context;
    private final Discourse discourse;
    private final OptionalInt year;

    UnnamedHolders(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.context = context;
        this.discourse = context.discourse();
        this.year = context.year();
    }

    /** "the Israeli prime minister", whom the article names elsewhere as somebody known to be just that. */
    Optional<Office> known(Found title, Seat seat) {
        if (seat.former() || words.isFormer(title.begin()) || !isDefinite(title) || isPlural(title)) {
            return Optional.empty();
        }
        int here = sentence.sentence().index();
        for (SentenceNames near : discourse.around(here, SENTENCES_APART)) {
            for (Mention m : near.mentions()) {
                boolean holds = HolderFinder.isPerson(m) && discourse.gazetteer().find(m.entity().id())
                        .filter(e -> holds(e, title.title(), seat.entity())).isPresent();
                if (holds) {
                    return Optional.of(office(m.entity(), names.words(title.begin(), title.end()), title, seat, 0.8, "described"));
                }
            }
        }
        return Optional.empty();
    }

    /** The person who opens this sentence, where the one before tells of just one office and of nobody's name. */
    Optional<Office> namedNext() {
        int here = sentence.sentence().index();
        Optional<Mention> person = opening().filter(p -> here > 0 && isNew(p.entity(), here));
        if (person.isEmpty()) {
            return Optional.empty();
        }
        SentenceNames before = discourse.sentence(here - 1);
        boolean alone = before.sentence().sentence().place() == Sentence.Place.BODY
                && before.mentions().stream().noneMatch(HolderFinder::isPerson);
        return alone ? new UnnamedHolders(before, new OfficeWords(before.sentence(), discourse.gazetteer().words()), context)
                .only(person.get(), names.words(person.get().begin(), person.get().end())) : Optional.empty();
    }

    /** The only office told here whose holder is not named, as that of a person. */
    private Optional<Office> only(Mention person, String text) {
        SeatFinder seats = new SeatFinder(names, words, context);
        List<Found> titles = names.titles().stream().filter(t -> t.title().kind() == Title.Kind.OFFICE).toList();
        boolean one = titles.size() == 1 && isDefinite(titles.getFirst()) && !isPlural(titles.getFirst())
                && !words.isFormer(titles.getFirst().begin())
                && !words.isDoubtful(titles.getFirst().begin(), titles.getFirst().end());
        return one ? seats.stated(titles.getFirst()).filter(s -> !s.former() && context.incumbents().mayServe(person.entity(), s.entity()))
                .filter(s -> !context.incumbents().isTaken(s.entity(), titles.getFirst().title(), person.entity()))
                .map(s -> office(person.entity(), text, titles.getFirst(), s, 0.75, "named-next")) : Optional.empty();
    }

    /** A full name with its verb right behind it. */
    private Optional<Mention> opening() {
        return sentence.size() < 3 ? Optional.empty() : names.at(0)
                .filter(m -> HolderFinder.isPerson(m) && m.end() > 1 && sentence.tag(m.end()).matches("VBD|VBZ") && m.title().isEmpty());
    }

    private boolean isNew(Entity person, int here) {
        return context.known().office(person).isEmpty() && discourse.around(0, here - 1).stream()
                .filter(s -> s.sentence().sentence().index() < here && s.sentence().sentence().place() == Sentence.Place.BODY)
                .flatMap(s -> s.mentions().stream()).noneMatch(m -> m.entity().equals(person));
    }

    private Office office(Entity person, String text, Found title, Seat seat, double certainty, String how) {
        return new Office(person, text, seat.entity(), seat.text(), new OfficeRole(names, words).of(title, seat), false,
                new ClaimTime.Unknown(), certainty, "office." + how + OfficeReader.VERSION);
    }

    private boolean isPlural(Found title) {
        return sentence.word(title.end() - 1).endsWith("s") && !title.title().canonical().endsWith("s");
    }

    /** "the Israeli prime minister", "Malaysia's prime minister"; not "a new American president", "to serve as president". */
    private boolean isDefinite(Found title) {
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - 4); i--) {
            if (sentence.token(i).lemma().equals("the") || sentence.token(i).tag().equals("POS")) {
                return i == 0 || !sentence.token(i - 1).lemma().equals("as");
            }
            if (names.at(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean holds(GazetteerEntry person, Title title, Entity in) {
        return year.isPresent() && person.offices().stream().anyMatch(o ->
                o.title().equalsIgnoreCase(title.canonical()) && o.in().equals(in.id()) && o.covers(year.getAsInt()));
    }
}
