package org.geokg.claim.office;

import java.util.Optional;
import java.util.Set;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/** Finds the person whom a title belongs to: beside it, in apposition to it, or joined to it by a verb. */
final class HolderFinder {
    private static final int REACH = 12;
    private static final int VERB_BEFORE_PERSON = 4;
    private static final Set<String> AUXILIARIES = Set.of("be", "have");
    private static final Set<String> VERB_PARTICLES = Set.of(
            "as", "in", "down", "over", "office", "up", "back", "to", "by", "at", "that", "time");
    private static final Set<String> BEFORE_TITLE = Set.of("its", "the", "a", "an", "new", "next", "first");
    private static final Set<String> PAST = Set.of("previously", "formerly", "once");
    private static final Set<String> UNSURE = Set.of("not", "n't", "never", "if", "whether", "nearly", "almost");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;

    HolderFinder(SentenceNames names, OfficeWords words) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
    }

    /** The person right after the title or its seat, in apposition before it, or joined to it by a verb. */
    Optional<Holder> of(Found title) {
        return new HolderAfter(names).of(title).or(() -> afterVerbObject(title)).or(() -> before(title));
    }

    /** "Parliament elected Mary Banda president", "named her as its new envoy"; "appointed him" tells nobody's name. */
    private Optional<Holder> afterVerbObject(Found title) {
        int begin = title.begin();
        while (begin > 0 && BEFORE_TITLE.contains(sentence.lemma(begin - 1))) {
            begin--;
        }
        int end = sentence.lemma(begin - 1).equals("as") ? begin - 1 : title.begin();
        Optional<Mention> person = end > 0 ? names.at(end - 1).filter(HolderFinder::isPerson) : Optional.empty();
        return person.flatMap(p -> {
            if (sentence.lemma(p.begin() - 1).equals("from")) {
                return Optional.empty(); // "took over from Ann Testa as president"
            }
            for (int i = p.begin() - 1; i >= Math.max(0, p.begin() - VERB_BEFORE_PERSON); i--) {
                boolean begins = words.begins(sentence.lemma(i)) && sentence.tag(i).startsWith("VB");
                boolean ends = words.ends(sentence.lemma(i)) && sentence.tag(i).startsWith("VB");
                if (begins || ends) {
                    boolean told = sentence.tag(i).matches("VBD|VBN|VBZ") && isTold(i - 2, i);
                    return told ? Optional.of(new Holder(p, begins ? Link.BEGINS : Link.ENDS)) : Optional.empty();
                }
            }
            return Optional.empty();
        });
    }

    /** "Emmanuel Macron, the French president", "Macron is president", "Macron, who was president". */
    private Optional<Holder> before(Found title) {
        Optional<Link> link = Optional.empty();
        boolean comma = false;
        boolean who = false;
        boolean past = false;
        boolean owned = false;
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - REACH); i--) {
            Optional<Mention> mention = names.at(i);
            if (mention.filter(HolderFinder::isPerson).isPresent()) {
                return holder(mention.get(), title, past ? Optional.of(Link.ENDS) : link, comma);
            }
            Optional<Found> other = names.titleAt(i).filter(t -> t.end() <= title.begin() && sentence.lemma(t.end()).equals("and"));
            if (other.isPresent() && mention.isEmpty() && link.isEmpty()) {
                i = other.get().begin();
                continue; // "Ann Testa, Minister of State and Secretary General"
            }
            String lemma = sentence.lemma(i);
            int first = lemma.equals("and") && link.isEmpty() ? joinedOffice(i, title) : -1;
            if (first >= 0) {
                i = first;
                continue;
            }
            if (lemma.equals("and") && names.titleAt(i - 1).isPresent() && i == title.begin() - 1) {
                continue;
            }
            if (isServed(i)) {
                return Optional.empty();
            }
            owned |= sentence.tag(i).equals("PRP$");
            if (lemma.equals(",") && sentence.tag(i - 1).equals("CD") && sentence.word(i - 2).equals(",")) {
                i -= 2; // "Paul Testov, 91, has been"
            } else if (lemma.equals(",") || lemma.equals("(") || lemma.equals("-LRB-")) {
                if (comma || link.isPresent() && !who && !isApposed(i - 1) && !sentence.tag(i + 1).equals("VBN") || inHeadline()) {
                    return Optional.empty();
                }
                comma = true;
            } else if (UNSURE.contains(lemma) || sentence.tag(i).equals("MD") || lemma.equals("to") && link.isPresent()) {
                return Optional.empty();
            } else if (isVerb(i) && linkOf(lemma, sentence.tag(i)).isPresent() && !comma) {
                Link found = linkOf(lemma, sentence.tag(i)).get();
                if (owned && isDoneToAnother(i)) {
                    return Optional.empty();
                }
                link = Optional.of(link.filter(l -> l == Link.BEGINS || l == Link.ENDS).orElse(found));
            } else if (PAST.contains(lemma)) {
                past = true;
            } else if (lemma.equals("who")) {
                who = true;
            } else if (mention.isEmpty() && !words.isFiller(sentence.token(i)) && !isParticle(lemma) && !isDate(i) && !isOfTheYear(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Ann Testa, [president of Peru] and current chair of", "Peru's [president] and the chair of": where the other begins, else -1. */
    private int joinedOffice(int and, Found title) {
        for (int i = and + 1; i < title.begin(); i++) {
            boolean owner = names.at(i).filter(m -> !isPerson(m)).isPresent() && sentence.tag(names.at(i).get().end()).equals("POS");
            boolean between = owner || isOfTheYear(i) || words.isBetween(sentence.token(i)) && names.at(i).isEmpty();
            if (!between || sentence.lemma(i).equals("the") && !sentence.lemma(title.end()).equals("of")) {
                return -1;
            }
        }
        Optional<Found> beside = names.titleAt(and - 1);
        if (beside.isPresent()) {
            return and + 1 < title.begin() ? beside.get().begin() : -1;
        }
        int seat = names.at(and - 1).filter(m -> !isPerson(m)).map(Mention::begin).orElse(0);
        int of = sentence.lemma(seat - 1).equals("the") ? seat - 2 : seat - 1;
        return seat > 0 && sentence.lemma(of).matches("of|to") ? names.titleAt(of - 1).map(Found::begin).orElse(-1) : -1;
    }

    /** "and this year's chair of". */
    private boolean isOfTheYear(int token) {
        int year = sentence.lemma(token).equals("this") ? token + 1 : sentence.tag(token).equals("POS") ? token - 1 : token;
        return sentence.lemma(year).equals("year") && sentence.lemma(year - 1).equals("this");
    }

    /** "Ann Testa, an aide to the president": the office is another's. */
    private boolean isServed(int preposition) {
        return sentence.lemma(preposition).matches("to|for|of") && sentence.tag(preposition - 1).matches("NNS?");
    }

    /** "Peru's president, Ann Testa, took over as": the comma is the second of those about the name. */
    private boolean isApposed(int token) {
        return token > 2 && names.at(token).filter(m -> isPerson(m) && sentence.word(m.begin() - 1).equals(",")
                && names.titleAt(m.begin() - 2).isPresent()).isPresent();
    }

    /** The tagger takes "was re-elected president" for an adjective. */
    private boolean isVerb(int i) {
        boolean participle = sentence.tag(i).equals("VBN") && sentence.tag(i - 1).equals("DT"); // "the toppled president"
        return sentence.tag(i).startsWith("VB") && !participle || sentence.tag(i).equals("JJ") && words.begins(sentence.lemma(i));
    }

    /** "Mugabe fired his vice president", unlike "resigned as their president" and "was elected its president". */
    private boolean isDoneToAnother(int verb) {
        boolean passive = sentence.lemma(verb - 1).equals("be") || sentence.lemma(verb - 2).equals("be");
        String lemma = sentence.lemma(verb);
        return !passive && (words.begins(lemma) || words.ends(lemma)) && !words.isLeaving(lemma) && !lemma.matches("become|take|assume");
    }

    private Optional<Holder> holder(Mention person, Found title, Optional<Link> link, boolean comma) {
        boolean tied = link.isPresent() ? isTold(person.begin() - 2, person.begin()) : comma && standsAlone(title);
        return tied ? Optional.of(new Holder(person, link.orElse(Link.NAMED))) : Optional.empty();
    }

    private Optional<Link> linkOf(String lemma, String tag) {
        if (words.begins(lemma)) {
            return Optional.of(Link.BEGINS);
        }
        if (words.ends(lemma)) {
            return Optional.of(Link.ENDS);
        }
        boolean weak = AUXILIARIES.contains(lemma) || words.isRemaining(lemma);
        return weak ? Optional.of(tag.equals("VBD") ? Link.WAS : Link.IS) : Optional.empty();
    }

    /** An apposition is not followed by its own verb: "Musharraf, the president said, was tired". */
    private boolean standsAlone(Found title) {
        int next = title.end();
        boolean several = sentence.tag(next - 1).matches("NNP?S"); // "with Musharraf, the presidents of Kenya and Uganda signed"
        while (several && sentence.tag(next).matches("IN|DT|CC|NNPS?|JJ")) {
            next++;
        }
        return !sentence.tag(next).matches("VBD|VBZ|VBP|MD");
    }

    private boolean isTold(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (UNSURE.contains(sentence.lemma(i)) || sentence.tag(i).equals("MD") || sentence.lemma(i).equals("to")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParticle(String lemma) {
        return VERB_PARTICLES.contains(lemma);
    }

    private boolean isDate(int i) {
        return sentence.tag(i).equals("CD") || sentence.lemma(i).equals("on");
    }

    /** A comma in a headline means "and". */
    private boolean inHeadline() {
        return sentence.sentence().place() == Sentence.Place.TITLE;
    }

    static boolean isPerson(Mention m) {
        return m.entity().isA(EntityType.PERSON);
    }
}
