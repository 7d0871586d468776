package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Reads heads of organizations who are told by a verb. */
final class OrganizationHeads {
    private static final int REACH = 8;
    private static final int ATTRIBUTES = 5;
    private final SentenceNames names;
    private final Addresses addresses;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;

    OrganizationHeads(SentenceNames names, OfficeWords words, Discourse discourse) {
        this.names = names;
        this.discourse = discourse;
        this.addresses = new Addresses(names);
        this.sentence = names.sentence();
        this.words = words;
    }

    /** "Ann Testa heads the Lisbon Institute". */
    List<Office> read() {
        List<Office> found = new ArrayList<>(ledBy());
        for (Mention m : names.mentions()) {
            int verb = HolderFinder.isPerson(m) ? headingVerb(behindApposition(m)) : -1;
            if (verb < 0) {
                continue;
            }
            String role = sentence.lemma(verb).equals("chair") ? "Chair" : "Head";
            headed(verb).map(o -> new Office(m.entity(), names.words(m.begin(), m.end()), o.in(), o.text(), role, false,
                    new ClaimTime.Unknown(), 0.88, "office.heads" + OfficeReader.VERSION)).ifPresent(found::add);
        }
        return found;
    }

    private record Headed(Entity in, String text) {}

    private Optional<Headed> headed(int verb) {
        int begin = nameBehind(verb + 1);
        return names.at(begin).map(o -> Optional.of(o)
                .filter(n -> n.entity().isA(EntityType.ORGANIZATION) && n.form() == NameForm.NAME && !isOfPart(n) || isGovernmentOf(n))
                .map(n -> new Headed(n.entity(), names.words(n.begin(), n.end())))).orElseGet(() -> described(verb + 1));
    }

    /** "heads the Union's mission in Chad", "leads the Union delegation": a part of it at most. */
    private boolean isOfPart(Mention organization) {
        int behind = organization.end();
        boolean time = Set.of("today", "yesterday", "last", "next", "now").contains(sentence.lemma(behind));
        return !time && sentence.tag(behind).matches("POS|NNS?|JJ|HYPH|VBG");
    }

    /** "who runs the organisation", where the article has named one. */
    private Optional<Headed> described(int the) {
        int noun = the + 1;
        boolean alone = sentence.lemma(the).equals("the") && sentence.tag(noun).equals("NN")
                && sentence.tag(noun + 1).matches("[,.:]|CC|VB[ZD]");
        return alone ? discourse.meantBy(sentence.sentence().index(), noun).filter(e -> e.isA(EntityType.ORGANIZATION))
                .map(e -> new Headed(e, names.words(the, noun + 1))) : Optional.empty();
    }

    /** "President Ann Testa [of Peru], who chairs", "Ann Testa[, a former defence minister] who leads". */
    private int behindApposition(Mention person) {
        int next = person.end();
        int name = sentence.lemma(next + 1).equals("the") ? next + 2 : next + 1;
        if (sentence.lemma(next).equals("of") && name < sentence.size()) {
            return names.at(name).map(Mention::end).orElse(next);
        }
        int i = sentence.word(next).equals(",") ? next + 1 : next;
        while (i > next && i < next + REACH && sentence.tag(i).matches("DT|JJ|NN|POS|NNP")
                && names.at(i).filter(HolderFinder::isPerson).isEmpty()) {
            i++;
        }
        return i > next + 1 && names.titleAt(i - 1).isPresent() && sentence.lemma(i).equals("who") ? i : next;
    }

    /** "heads Chad's transitional government", "leads the Chadian junta": whoever does so rules the state. */
    private boolean isGovernmentOf(Mention state) {
        int i = sentence.tag(state.end()).equals("POS") ? state.end() + 1 : state.end();
        while (i < state.end() + ATTRIBUTES && words.isGoverning(sentence.word(i)) && !words.isGovernment(i)) {
            i++;
        }
        boolean owned = sentence.tag(state.end()).equals("POS") || state.form() == NameForm.ADJECTIVE;
        return state.entity().isA(EntityType.STATE) && owned && words.isGovernment(i)
                && !sentence.tag(i + 1).matches("NN.*|HYPH") && !sentence.word(i + 2).equals("exile");
    }

    /** Where the name begins in "the paramilitary Rapid Forces". */
    private int nameBehind(int begin) {
        int i = begin;
        while (i < begin + 4 && i < sentence.size() - 1 && names.at(i).isEmpty() && sentence.tag(i).matches("DT|JJ|NN")) {
            i++;
        }
        return Math.min(i, sentence.size() - 1);
    }

    /** "the rebel Army of Work (AW), led by General Ann Testa", "Chile, led by Bob Testov". */
    private List<Office> ledBy() {
        List<Office> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            int led = Math.max(behindComma(m), behindBe(m));
            boolean leads = led > 0 && sentence.tag(led).equals("VBN") && words.isHeading(sentence.lemma(led))
                    && sentence.lemma(led + 1).equals("by") && (isParty(m) || isStateItself(m));
            int name = leads ? behindTitles(led + 2) : -1;
            if (name > 0 && name < sentence.size()) {
                names.at(name).filter(p -> HolderFinder.isPerson(p) && p.begin() == name)
                        .map(p -> new Office(
                                p.entity(), names.words(p.begin(), p.end()), m.entity(), names.words(m.begin(), m.end()), roleBy(led),
                                false, new ClaimTime.Unknown(), 0.85, "office.led-by" + OfficeReader.VERSION))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "the Union is chaired by", told in the present tense. */
    private int behindBe(Mention m) {
        int end = sentence.word(m.end()).equals("(") && sentence.word(m.end() + 2).equals(")") ? m.end() + 3 : m.end();
        boolean is = end + 1 < sentence.size() && sentence.lemma(end).equals("be") && sentence.tag(end).equals("VBZ");
        return !is ? -1 : sentence.tag(end + 1).equals("RB") && !sentence.lemma(end + 1).matches("not|n't|never") ? end + 2 : end + 1;
    }

    private String roleBy(int led) {
        return sentence.lemma(led).equals("chair") ? "Chair" : "Leader";
    }

    /** Behind the comma that follows a name or its abbreviation; -1 where none does. */
    private int behindComma(Mention m) {
        int end = sentence.word(m.end()).equals("(") && sentence.word(m.end() + 2).equals(")") ? m.end() + 3
                : sentence.word(m.end()).equals(")") ? m.end() + 1 : m.end();
        return end + 1 < sentence.size() && sentence.word(end).equals(",") ? end + 1 : -1;
    }

    private int behindTitles(int token) {
        return addresses.behind(sentence.lemma(token).equals("the") ? token + 1 : token);
    }

    /** "with the Army of Work, led by": not "a mission of the African Union, led by". */
    private boolean isParty(Mention m) {
        boolean party = m.form() == NameForm.NAME && m.entity().isA(EntityType.ORGANIZATION)
                && !m.entity().isA(EntityType.GOVERNMENT_BODY) && !m.entity().isA(EntityType.MILITARY_ALLIANCE);
        return party && !sentence.lemma(before(m)).matches("of|in|for|on|at");
    }

    /** "Chile, led by": not where a delegation or a war is in Chile. */
    private boolean isStateItself(Mention m) {
        int before = before(m);
        boolean bare = before < 0 || sentence.lemma(before).matches("and|as|that|between|,");
        return m.form() == NameForm.NAME && m.entity().isA(EntityType.STATE) && bare;
    }

    private int before(Mention m) {
        return sentence.lemma(m.begin() - 1).equals("the") ? m.begin() - 2 : m.begin() - 1;
    }

    /** "heads", ", who also heads", ", who has led", "; -1 where it is no such verb, or one of the past. */
    private int headingVerb(int behind) {
        int i = behind;
        if (i + 2 < sentence.size() && sentence.token(i).word().equals(",") && sentence.token(i + 1).lemma().equals("who")) {
            i += 2;
        } else if (sentence.lemma(i).equals("who")) {
            i++;
        }
        while (sentence.tag(i).equals("RB") && !sentence.lemma(i).matches("not|n't|never|once|previously|formerly")) {
            i++;
        }
        boolean perfect = i + 1 < sentence.size() && sentence.token(i).word().equals("has");
        int verb = perfect ? i + 1 : i;
        String tag = perfect ? "VBN" : "VBZ";
        boolean heads = verb + 1 < sentence.size() && words.isHeading(sentence.token(verb).lemma())
                && (sentence.token(verb).tag().equals(tag) || perfect && sentence.token(verb).tag().equals("VBD"));
        return heads ? verb : -1;
    }
}
