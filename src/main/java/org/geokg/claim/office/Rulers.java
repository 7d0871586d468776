package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Reads who leads a government or an armed group that is told as theirs: "Guinea's junta, led by Colonel Bob Testov", "the
 * junta in Niger under General Bob Testov", "the military government of Colonel Bob Testov", "Bob Testov's Hezbollah".
 */
final class Rulers {
    private static final int ATTRIBUTES = 4;
    private static final Title LEADER = new Title("Leader", Title.Kind.OFFICE, Optional.empty());

    private final SentenceNames names;
    private final Addresses addresses;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final WordBook book;
    private final SeatBefore before;
    private final OfficeContext context;

    Rulers(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.addresses = new Addresses(names);
        this.sentence = names.sentence();
        this.words = words;
        this.book = context.discourse().gazetteer().words();
        this.before = new SeatBefore(names, words);
        this.context = context;
    }

    List<Office> read() {
        List<Office> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (book.has(WordClass.GOVERNMENT, sentence.lemma(i)) && names.at(i).isEmpty()) {
                ofGovernment(i).ifPresent(found::add);
            }
        }
        names.mentions().stream()
                .filter(m -> m.entity().isA(EntityType.GOVERNMENT_BODY) && book.has(WordClass.GOVERNMENT, sentence.lemma(m.end() - 1)))
                .forEach(m -> ledBy(m.end()).map(p -> office(p, m.entity(), text(m))).ifPresent(found::add)); // "Mali's junta" is a name
        names.mentions().stream().filter(m -> m.entity().isA(EntityType.ARMED_GROUP) && m.form() == NameForm.NAME)
                .forEach(m -> ownerOf(m).or(() -> holderOf(m)).map(p -> office(p, m.entity(), text(m))).ifPresent(found::add));
        return found;
    }

    /** "the Malian junta under Colonel Bob Testov", "Guinea's government, headed by General Bob Testov". */
    private Optional<Office> ofGovernment(int body) {
        boolean in = sentence.lemma(body + 1).equals("in");
        Optional<Mention> place = in ? mention(body + 2).filter(m -> m.entity().isA(EntityType.STATE) && m.form() == NameForm.NAME)
                : Optional.empty();
        int end = place.map(Mention::end).orElse(body + 1);
        Optional<Mention> person = ledBy(end).or(() -> ofSoldier(body));
        int begin = sentence.lemma(body - 1).equals("military") ? body - 1 : body;
        Found title = new Found(begin, body + 1, LEADER);
        return person.flatMap(p -> place.map(m -> new Seat(m.entity(), text(m), end, false, 0.85, "rules"))
                .or(() -> before.of(title))
                .or(() -> new PronounSeat(names, words, context).of(title, Optional.empty()))
                .or(() -> new DescribedSeat(names, words, context).of(title, p))
                .or(() -> new SpokenState(names, words, context).of(title, p)
                        .map(e -> new Seat(e, names.words(begin, body + 1), end, false, 0.8, "rules")))
                .filter(s -> s.entity().isA(EntityType.STATE) && !s.former())
                .map(s -> office(p, s.entity(), s.text())));
    }

    /** "the military government of Colonel Bob Testov": one that a soldier heads; of "the government of Bob Testov" he may be dead. */
    private Optional<Mention> ofSoldier(int body) {
        boolean military = sentence.lemma(body).matches("junta|regime") || sentence.lemma(body - 1).equals("military");
        return military && sentence.lemma(body + 1).equals("of") ? person(body + 2).filter(p -> p.begin() > body + 2) : Optional.empty();
    }

    /** ", led by General Bob Testov", "under Colonel Bob Testov". */
    private Optional<Mention> ledBy(int begin) {
        if (sentence.lemma(begin).equals("under")) {
            return person(begin + 1);
        }
        int verb = sentence.word(begin).equals(",") ? begin + 1 : begin;
        boolean led = words.isHeading(sentence.lemma(verb)) && sentence.tag(verb).matches("VBN|VBD")
                && sentence.lemma(verb + 1).equals("by");
        return led ? person(verb + 2) : Optional.empty();
    }

    /** "Bob Testov's rebel Army of Work", "Bob Testov, whose Army of Work holds the north". */
    private Optional<Mention> ownerOf(Mention group) {
        int i = group.begin() - 1;
        while (i > group.begin() - ATTRIBUTES && (before.isAttribute(i) || sentence.tag(i).matches("NN|JJ"))) {
            i--;
        }
        boolean whose = sentence.tag(i).equals("WP$") && sentence.word(i - 1).equals(",");
        boolean owned = i > 0 && (sentence.tag(i).equals("POS") || whose);
        boolean whole = !sentence.tag(group.end()).startsWith("NN"); // not "Testov's Hezbollah allies"
        return owned && whole ? mention(whose ? i - 2 : i - 1).filter(HolderFinder::isPerson) : Optional.empty();
    }

    /** "the Rapid Forces of General Bob Testov". */
    private Optional<Mention> holderOf(Mention group) {
        return sentence.lemma(group.end()).equals("of") ? person(group.end() + 1) : Optional.empty();
    }

    private Office office(Mention person, Entity in, String text) {
        return new Office(person.entity(), text(person), in, text, LEADER.canonical(), false, new ClaimTime.Unknown(), 0.82,
                "office.rules" + OfficeReader.VERSION);
    }

    /** "army colonel Bob Testov", "General Bob Testov". */
    private Optional<Mention> person(int token) {
        return addresses.person(words.isStateBody(sentence.lemma(token)) ? token + 1 : token);
    }

    private Optional<Mention> mention(int token) {
        return token >= 0 && token < sentence.size() ? names.at(token) : Optional.empty();
    }

    private String text(Mention m) {
        return names.words(m.begin(), m.end());
    }
}
