package org.geokg.claim.office;

import java.util.Optional;
import java.util.Set;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Title;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/** Finds the holder of a title who is named behind it, with nothing between but what the title is of. */
final class HolderAfter {
    private static final int REACH = 12;
    private static final int LONGEST_BODY = 3;
    private static final Set<String> OF_SEAT = Set.of("of", "for", "at", "to", "in", "from");

    private final SentenceNames names;
    private final TaggedSentence sentence;

    HolderAfter(SentenceNames names) {
        this.names = names;
        this.sentence = names.sentence();
    }

    Optional<Holder> of(Found title) {
        return direct(title).or(() -> afterVerb(title)).or(() -> afterTime(title)).or(() -> afterSeat(title))
                .or(() -> afterPortfolio(title));
    }

    /** "President Macron", "France's president, Emmanuel Macron". */
    private Optional<Holder> direct(Found title) {
        boolean comma = sentence.word(title.end()).equals(",");
        int next = comma ? title.end() + 1 : behindOther(title);
        int name = behindRank(sentence.behindBrackets(next));
        return person(name)
                .filter(p -> !comma || (isFull(p) || name > next) && !inHeadline())
                .or(() -> comma && isOfOrganization(title) ? otherwiseHolding(next) : Optional.empty())
                .map(p -> new Holder(p, Link.NAMED));
    }

    /** "Peru's current president is Ann Testa." */
    private Optional<Holder> afterVerb(Found title) {
        String verb = sentence.tag(title.end());
        boolean is = sentence.lemma(title.end()).equals("be") && verb.matches("VBZ|VBD");
        return is ? person(behindRank(title.end() + 1)).filter(p -> isFull(p) && sentence.pausesAt(p.end()))
                .map(p -> new Holder(p, verb.equals("VBZ") ? Link.IS : Link.WAS)) : Optional.empty();
    }

    /** "Foreign Minister and Deputy Prime Minister Ann Testa"; "the president and Prime Minister Ann Testa" are two. */
    private int behindOther(Found title) {
        int next = title.end() + 1;
        Optional<Found> other = sentence.lemma(title.end()).equals("and") ? names.titleAt(next) : Optional.empty();
        return other.filter(o -> o.begin() == next && areAlike(sentence, title, o)).map(Found::end).orElse(title.end());
    }

    /** Whether two titles joined by "and" may be one person's: written alike and of several words. */
    static boolean areAlike(TaggedSentence sentence, Found one, Found other) {
        return sentence.token(one.begin()).isCapitalized() == sentence.token(other.begin()).isCapitalized()
                && one.title().kind() == Title.Kind.OFFICE && other.title().kind() == Title.Kind.OFFICE
                && !sentence.word(one.begin()).endsWith("resident") && !one.title().equals(other.title());
    }

    /** "Italy's foreign minister at the time, Gianluca Bertoldi". */
    private Optional<Holder> afterTime(Found title) {
        boolean then = sentence.word(title.end()).equals("at") && sentence.word(title.end() + 1).matches("the|that")
                && sentence.word(title.end() + 2).equals("time");
        int next = title.end() + (sentence.word(title.end() + 3).equals(",") ? 4 : 3);
        return then ? person(behindRank(next)).filter(HolderAfter::isFull).map(p -> new Holder(p, Link.THEN)) : Optional.empty();
    }

    /** "army chief, General Burhan", "Pentagon spokesman Maj. Gen. Pat Ryder": the rank is part of the name. */
    private int behindRank(int token) {
        int i = sentence.lemma(token).equals("the") && rankAt(token + 1).isPresent() ? token + 1 : token;
        for (Optional<Found> rank = rankAt(i); rank.isPresent(); rank = rankAt(i)) {
            i = sentence.behindBrackets(rank.get().end());
        }
        return i;
    }

    private Optional<Found> rankAt(int token) {
        return names.titleAt(token).filter(t -> t.begin() == token && Addresses.isAddress(t.title()));
    }

    /** "the president of France, Emmanuel Macron", "the US ambassador to Japan, Rahm Emanuel", "the governor of Iraq's Kirkuk". */
    private Optional<Holder> afterSeat(Found title) {
        if (!OF_SEAT.contains(sentence.lemma(title.end()))) {
            return Optional.empty();
        }
        int seat = sentence.lemma(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
        if (seat >= sentence.size()) {
            return Optional.empty();
        }
        return names.at(seat).filter(m -> !HolderFinder.isPerson(m)).flatMap(m -> {
            int end = behindPost(behindList(behindAbbreviation(behindBody(m))));
            int next = sentence.word(end).equals(",") ? end + 1 : end;
            int name = behindRank(next);
            return person(name).filter(p -> isFull(p) || name > next)
                    .or(() -> next > end && m.entity().isA(EntityType.ORGANIZATION) ? otherwiseHolding(next) : Optional.empty())
                    .map(p -> new Holder(p, Link.NAMED));
        });
    }

    private boolean isOfOrganization(Found title) {
        if (title.begin() > 0 && sentence.word(title.begin() - 1).matches("[Ii]ts")) {
            return true; // "Its leader, former president Ann Testa"
        }
        int before = sentence.tag(title.begin() - 1).equals("POS") ? title.begin() - 2 : title.begin() - 1;
        return before >= 0 && names.at(before)
                .filter(m -> m.entity().isA(EntityType.ORGANIZATION) && !m.entity().isA(EntityType.GOVERNMENT_BODY)).isPresent();
    }

    /** "Union chairman, Kenyan President Ann Testa, said": unless others follow in a list. */
    private Optional<Mention> otherwiseHolding(int token) {
        return person(behindOffice(token)).filter(p -> {
            boolean seat = sentence.lemma(p.end()).equals("of") && p.end() + 1 < sentence.size() && names.at(p.end() + 1).isPresent();
            int end = seat ? names.at(p.end() + 1).get().end() : p.end();
            int next = sentence.word(end).equals(",") ? end + 1 : end;
            boolean listed = sentence.lemma(next).equals("and") || next > end && next < sentence.size()
                    && sentence.token(next).isCapitalized();
            return !listed;
        });
    }

    /** "chairman of the Union, [former Kenyan President] Ann Testa": another office of the same person; -1 where there is none. */
    private int behindOffice(int token) {
        int i = sentence.lemma(token).matches("the|former|then") || sentence.tag(token).equals("VBN") ? token + 1 : token;
        Optional<Mention> seat = i < sentence.size() ? names.at(i).filter(m -> !HolderFinder.isPerson(m)) : Optional.empty();
        int behind = seat.map(m -> sentence.tag(m.end()).equals("POS") ? m.end() + 1 : m.end()).orElse(i);
        return names.titleAt(behind).filter(t -> t.begin() == behind && t.title().kind() == Title.Kind.OFFICE).map(Found::end).orElse(-1);
    }

    /** "spokesman of the Egyptian presidency Ambassador Ann Testa". */
    private int behindBody(Mention seat) {
        int i = seat.end();
        while (seat.form() == NameForm.ADJECTIVE && i < seat.end() + LONGEST_BODY && sentence.tag(i).matches("NNP?|JJ")
                && names.at(i).isEmpty() && names.titleAt(i).isEmpty()) {
            i++;
        }
        return i;
    }

    /** "representative of Kuwait to the UN, Ann Testa". */
    private int behindPost(int token) {
        int at = sentence.lemma(token + 1).equals("the") ? token + 2 : token + 1;
        boolean post = sentence.lemma(token).equals("to") && at < sentence.size()
                && names.at(at).filter(m -> !HolderFinder.isPerson(m)).isPresent();
        return post ? names.at(at).get().end() : token;
    }

    /** "chairman of the National Party (NP), Ann Testa". */
    private int behindAbbreviation(int token) {
        int close = sentence.word(token + 2).equals(")") ? token + 2 : token + 3;
        return sentence.word(token).equals("(") && sentence.word(close).equals(")") ? close + 1 : token;
    }

    /** "ambassador to Morocco and Mauritania, Ann Testa". */
    private int behindList(int token) {
        int next = sentence.lemma(token).equals("and") ? token + 1 : token;
        boolean place = next > token && next < sentence.size()
                && names.at(next).filter(m -> !HolderFinder.isPerson(m) && m.begin() == next).isPresent();
        return place && sentence.word(names.at(next).get().end()).equals(",") ? names.at(next).get().end() : token;
    }

    /** "the deputy assistant secretary of state for European affairs, Hoyt Brian Yee", "the commander of US forces in Iraq, Gen. …". */
    private Optional<Holder> afterPortfolio(Found title) {
        if (!Set.of("of", "for", "on", "in", "at", "to").contains(sentence.lemma(title.end())) || inHeadline()) {
            return Optional.empty();
        }
        for (int i = title.end() + 1; i < title.end() + REACH; i++) {
            if (sentence.word(i).equals(",")) {
                int next = i + 1;
                int name = behindRank(next);
                return person(name).filter(p -> isFull(p) || name > next)
                        .or(() -> isOfOrganization(title) ? otherwiseHolding(next) : Optional.empty()).map(p -> new Holder(p, Link.NAMED));
            }
            int name = behindRank(i);
            int before = i - 1;
            boolean body = sentence.tag(before).equals("NN")
                    || names.at(before).filter(m -> !HolderFinder.isPerson(m) && m.end() - m.begin() > 1).isPresent();
            boolean direct = i > title.end() + 1 && body && person(name).filter(HolderAfter::isFull).isPresent();
            if (direct) {
                return person(name).map(p -> new Holder(p, Link.NAMED));
            }
            if (!sentence.tag(i).matches("JJ|NNP?S?|CC|DT|POS|HYPH") && !Set.of("of", "in", "for").contains(sentence.lemma(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(Mention person) {
        return person.end() - person.begin() > 1;
    }

    /** A comma in a headline means "and". */
    private boolean inHeadline() {
        return sentence.sentence().place() == Sentence.Place.TITLE;
    }

    private Optional<Mention> person(int token) {
        return token >= 0 && token < sentence.size()
                ? names.at(token).filter(HolderFinder::isPerson).filter(m -> m.begin() == token) : Optional.empty();
    }
}
