package org.geokg.claim.office;

import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Tells of which state a bare minister is by the company: "a Norwegian delegation led by Deputy Foreign Minister Ann Testa",
 * "President Bob Testov, accompanied by Finance Minister Ann Testa", "on the Peruvian side Trade Minister Ann Testa",
 * "Peruvian officials, among them the trade minister, Ann Testa".
 */
final class DelegationSeat {
    private static final int OWNER_REACH = 5;
    private static final int SENTENCES_BEFORE = 2;
    private static final int LISTED_REACH = 7;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final Discourse discourse;
    private final OfficeBook known;
    private final WordBook classes;

    DelegationSeat(SentenceNames names, Discourse discourse, OfficeBook known) {
        this.names = names;
        this.sentence = names.sentence();
        this.discourse = discourse;
        this.known = known;
        this.classes = discourse.gazetteer().words();
    }

    Optional<Entity> of(Found title, Mention person) {
        return onBehalf(person).or(() -> before(title)).or(() -> amongThem(title));
    }

    /** "six Peruvian officials on Monday, among them the defence minister, Ann Testa". */
    private Optional<Entity> amongThem(Found title) {
        int opener = title.begin() - 1;
        while (opener > 0 && !isOpener(opener)) {
            opener--;
        }
        for (int i = opener - 1; opener > 0 && i >= Math.max(0, opener - LISTED_REACH); i--) {
            if (sentence.tag(i).equals("NNS") && classes.has(WordClass.LISTING, sentence.lemma(i))) {
                return ownerOf(names, i);
            }
            if (!sentence.tag(i).matches("IN|NNP|CD|DT|,|RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "received foreign guests, among them the trade minister, Ann Testa": of a state that is told nowhere. */
    boolean isAmongGuests(Found title) {
        int opener = title.begin() - 1;
        while (opener > 0 && !isOpener(opener)) {
            opener--;
        }
        int noun = opener - 1;
        while (noun > 0 && noun > opener - LISTED_REACH && sentence.tag(noun).matches("IN|NNP|CD|DT|,|RB")) {
            noun--;
        }
        boolean several = opener > 0 && noun > 0 && sentence.tag(noun).equals("NNS");
        boolean foreign = several && (classes.has(WordClass.FROM_ABROAD, sentence.lemma(noun))
                || classes.has(WordClass.FROM_ABROAD, sentence.lemma(noun - 1))
                || sentence.lemma(noun + 1).equals("from") && classes.has(WordClass.FROM_ABROAD, sentence.lemma(noun + 2)));
        return foreign && ownerOf(names, noun).isEmpty();
    }

    private boolean isOpener(int token) {
        boolean them = sentence.lemma(token).equals("among") && sentence.word(token + 1).matches("them|whom");
        return them || sentence.lemma(token).matches("notably|especially") || sentence.word(token).equals("including");
    }

    /** "Foreign Minister Ann Testa signed on behalf of Peru". */
    Optional<Entity> onBehalf(Mention person) {
        for (int i = person.end(); i < sentence.size() - 2; i++) {
            if (names.at(i).filter(HolderFinder::isPerson).isPresent() || sentence.lemma(i).matches("while|whereas|counterpart")) {
                return Optional.empty();
            }
            if (sentence.lemma(i).equals("behalf") && sentence.lemma(i + 1).equals("of")) {
                int at = sentence.lemma(i + 2).equals("the") ? i + 3 : i + 2;
                return names.at(at).map(Mention::entity).flatMap(e -> HomeState.stateOf(e, discourse));
            }
        }
        return Optional.empty();
    }

    /** The nearest word of company before the title that it belongs to. */
    private Optional<Entity> before(Found title) {
        boolean madeUp = false;
        boolean apart = false;
        boolean listed = false;
        for (int i = title.begin() - 1; i >= 0; i--) {
            String lemma = sentence.lemma(i);
            boolean verb = sentence.tag(i).startsWith("VB");
            if (verb && classes.has(WordClass.ACCOMPANYING, lemma) && !apart && isBy(i)) {
                return ofPersonBefore(i);
            }
            if (lemma.equals("side") && !listed && !sentence.tag(i - 1).equals("CD")) {
                return ownerOf(names, i);
            }
            if (classes.has(WordClass.COMPANY, lemma) && madeUp && !apart) {
                return ofCompany(i);
            }
            if (names.titleAt(i).isPresent() || names.at(i).filter(HolderFinder::isPerson).isPresent()) {
                listed = true;
            }
            apart |= verb && !classes.has(WordClass.MADE_UP_OF, lemma) && !lemma.equals("be");
            madeUp |= verb && classes.has(WordClass.MADE_UP_OF, lemma) || lemma.equals("including");
        }
        return Optional.empty();
    }

    /** "accompanied by", "accompanied to Lima by". */
    private boolean isBy(int verb) {
        return sentence.lemma(verb + 1).equals("by") || sentence.lemma(verb + 1).matches("to|on|in") && (
                sentence.lemma(verb + 3).equals("by") || sentence.lemma(verb + 4).equals("by"));
    }

    private Optional<Entity> ofPersonBefore(int token) {
        boolean pronoun = names.mentions().stream().noneMatch(m -> m.end() <= token && HolderFinder.isPerson(m))
                && sentence.lemma(0).matches("he|she");
        int here = sentence.sentence().index();
        if (pronoun && here > 0) {
            return discourse.sentence(here - 1).mentions().stream().filter(HolderFinder::isPerson).findFirst()
                    .flatMap(m -> known.of(m.entity()))
                    .or(() -> here > 1 ? discourse.sentence(here - 2).mentions().stream().filter(HolderFinder::isPerson).findFirst()
                            .flatMap(m -> known.of(m.entity())) : Optional.empty())
                    .filter(e -> e.isA(EntityType.STATE));
        }
        return names.mentions().stream().filter(m -> m.end() <= token && HolderFinder.isPerson(m)).reduce((first, last) -> last)
                .flatMap(m -> known.of(m.entity())).filter(e -> e.isA(EntityType.STATE));
    }

    private Optional<Entity> ofCompany(int noun) {
        if (sentence.tag(noun - 1).equals("PRP$")) {
            return ofPersonBefore(noun);
        }
        Optional<Entity> owner = ownerOf(names, noun);
        int here = sentence.sentence().index();
        boolean again = owner.isEmpty() && sentence.lemma(noun - 1).equals("the");
        for (int i = here - 1; again && owner.isEmpty() && i >= Math.max(0, here - SENTENCES_BEFORE); i--) {
            SentenceNames earlier = discourse.sentence(i);
            for (int j = 0; j < earlier.sentence().size() && owner.isEmpty(); j++) {
                owner = classes.has(WordClass.COMPANY, earlier.sentence().lemma(j)) ? ownerOf(earlier, j) : Optional.empty();
            }
        }
        return owner;
    }

    /** "a Norwegian peace delegation", "Norway's team", "a delegation from Norway". */
    private Optional<Entity> ownerOf(SentenceNames in, int noun) {
        TaggedSentence words = in.sentence();
        int behind = words.lemma(noun + 2).equals("the") ? noun + 3 : noun + 2;
        if (words.lemma(noun + 1).matches("from|of") && behind < words.size() && in.at(behind).isPresent()) {
            return in.at(behind).map(Mention::entity).flatMap(e -> HomeState.stateOf(e, discourse));
        }
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
            Optional<Mention> owner = in.at(i);
            if (owner.filter(HolderFinder::isPerson).isPresent()) {
                return known.of(owner.get().entity()).filter(e -> e.isA(EntityType.STATE));
            }
            if (owner.isPresent()) {
                boolean owns = owner.get().form() == NameForm.ADJECTIVE || words.tag(owner.get().end()).equals("POS")
                        || owner.get().entity().isA(EntityType.GOVERNMENT_BODY); // "a White House delegation"
                return owner.filter(m -> owns).map(Mention::entity).flatMap(e -> HomeState.stateOf(e, discourse));
            }
            if (!words.tag(i).matches("JJ.*|NNP?|POS|HYPH|VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
