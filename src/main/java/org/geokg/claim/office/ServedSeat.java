package org.geokg.claim.office;

import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/** Tells whose "a spokesman for the president" and "President Testov's defence minister" are: those of who is served by them. */
final class ServedSeat {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final OfficeContext context;

    ServedSeat(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.context = context;
    }

    Optional<Seat> of(Found title) {
        return byOffice(title).or(() -> byPerson(title));
    }

    /** "a spokesman for the president": of whom the article has told whose president he is. */
    private Optional<Seat> byOffice(Found title) {
        boolean linked = words.isServing(title) && sentence.lemma(title.end()).matches("for|of|to")
                && sentence.lemma(title.end() + 1).equals("the");
        Optional<Found> served = linked ? names.titleAt(title.end() + 2) : owner(title);
        if (served.isEmpty() && words.isServing(title) && sentence.lemma(title.end()).matches("for|of|to")) {
            return ofPerson(title.end() + 1).map(in -> seat(title, in, title.end() + 2)); // "an aide to Testov"
        }
        return served.flatMap(t -> holder(t).map(o -> seat(title, o.in(), Math.max(title.end(), t.end()))));
    }

    private Optional<Entity> ofPerson(int token) {
        return token >= sentence.size() ? Optional.empty() : names.at(token).filter(HolderFinder::isPerson)
                .flatMap(p -> context.known().office(p.entity())).filter(o -> !o.former()).map(Office::in);
    }

    /** "the [secretary-general]'s special representative". */
    private Optional<Found> owner(Found title) {
        int i = title.begin() - 1;
        while (i > 0 && names.at(i).isEmpty() && (sentence.tag(i).startsWith("JJ") || words.isPortfolio(sentence.token(i)))) {
            i--;
        }
        return i > 1 && sentence.tag(i).equals("POS") ? names.titleAt(i - 1).filter(t -> t.title().kind() == Title.Kind.OFFICE)
                .filter(t -> sentence.lemma(t.begin() - 1).equals("the")) : Optional.empty();
    }

    private Optional<Office> holder(Found title) {
        return context.known().offices().stream()
                .filter(o -> !o.former() && Incumbents.plain(o.role()).equals(Incumbents.plain(title.title().canonical())))
                .reduce((first, last) -> last);
    }

    /** "Nkurunziza's spokesman", "President Testov's long-serving defence minister". */
    private Optional<Seat> byPerson(Found title) {
        int i = title.begin() - 1;
        while (i > 0 && names.at(i).isEmpty() && words.isBetween(sentence.token(i)) && !sentence.tag(i).equals("POS")) {
            i--;
        }
        boolean serves = words.isServing(title) || words.isOfEveryState(sentence.word(title.end() - 1));
        Optional<Mention> person = i > 0 && serves && sentence.tag(i).equals("POS")
                ? names.at(i - 1).filter(HolderFinder::isPerson) : Optional.empty();
        return person.flatMap(p -> context.known().office(p.entity()).filter(o -> !o.former()).map(Office::in)
                        .or(() -> inOffice(p.entity())))
                .filter(in -> in.isA(EntityType.STATE) || words.isServing(title)).map(in -> seat(title, in, title.end()));
    }

    /** The state of a person who is known to hold an office in it at the article's time. */
    private Optional<Entity> inOffice(Entity person) {
        return context.discourse().gazetteer().find(person.id())
                .filter(e -> context.year().isPresent() && e.offices().stream()
                        .anyMatch(o -> e.country().filter(o.in()::equals).isPresent() && o.covers(context.year().getAsInt())))
                .flatMap(GazetteerEntry::country).flatMap(context.discourse().gazetteer()::entity);
    }

    private Seat seat(Found title, Entity in, int end) {
        return new Seat(in, names.words(title.begin(), title.end()), end, words.isFormer(title.begin()), 0.8, "served");
    }
}
