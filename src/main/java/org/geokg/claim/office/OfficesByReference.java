package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Reads offices that are told by another's office, or by one told before. */
final class OfficesByReference {
    private static final int LONGEST = 8;
    private static final Pattern SINCE = Pattern.compile("((?:who (?:has|had) been )?in (?:office|power)"
            + "|(?:who )?has (?:ruled|governed)(?: the country)?) (?:since|from)\\b");
    private static final Pattern TOOK = Pattern.compile("(?:who )?(?:(?:took|assumed|came (?:in)?to)"
            + " (?:office|power|the presidency|the premiership|the post)|took over|was (?:sworn in|inaugurated))\\b(?! as\\b)");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeBook known;
    private final Discourse discourse;

    OfficesByReference(SentenceNames names, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.known = context.known();
        this.discourse = context.discourse();
    }

    /** "Duterte's predecessor, Benigno Aquino" had the office that the article gave the other. */
    List<Office> predecessors() {
        List<Office> found = new ArrayList<>();
        for (int i = 2; i < sentence.size() - 1; i++) {
            boolean owned = sentence.token(i).lemma().equals("predecessor") && sentence.token(i - 1).tag().equals("POS");
            int next = sentence.token(i + 1).word().equals(",") ? i + 2 : i + 1;
            Optional<Mention> person = owned && next < sentence.size()
                    ? names.at(next).filter(HolderFinder::isPerson) : Optional.empty();
            Optional<Office> office = owned ? names.at(i - 2).flatMap(m -> known.office(m.entity())) : Optional.empty();
            if (person.isPresent() && office.isPresent()) {
                found.add(new Office(
                        person.get().entity(), names.words(person.get().begin(), person.get().end()), office.get().in(),
                        office.get().inText(), office.get().role(), true, new ClaimTime.Unknown(), 0.85,
                        "office.predecessor" + OfficeReader.VERSION));
            }
        }
        return found;
    }

    /** "Ann Testa resigned. Her predecessor, Bob Testov", "Ann Testa, whose predecessor, Bob Testov": had her office. */
    List<Office> pronounPredecessors() {
        List<Office> found = new ArrayList<>();
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (sentence.lemma(i).equals("predecessor")) {
                predecessor(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Office> predecessor(int noun) {
        boolean whose = sentence.tag(noun - 1).equals("WP$");
        if (!whose && !Set.of("his", "her").contains(sentence.word(noun - 1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Mention> behind = personAt(sentence.word(noun + 1).equals(",") ? noun + 2 : noun + 1);
        Optional<Mention> before = noun > 2 && sentence.word(noun - 2).equals(",") && !whose ? personAt(noun - 3) : Optional.empty();
        return behind.or(() -> before).flatMap(p -> (whose ? antecedent(noun - 1) : last(Math.min(p.begin(), noun)))
                .filter(o -> !o.person().equals(p.entity()))
                .map(o -> new Office(p.entity(), names.words(p.begin(), p.end()), o.in(), o.inText(), o.role(), true,
                        new ClaimTime.Unknown(), 0.82, "office.predecessor" + OfficeReader.VERSION)));
    }

    /** The office of the person whom "whose" follows. */
    private Optional<Office> antecedent(int whose) {
        return personAt(sentence.word(whose - 1).equals(",") ? whose - 2 : whose - 1).flatMap(m -> known.office(m.entity()));
    }

    private Optional<Mention> personAt(int token) {
        return token >= 0 && token < sentence.size() ? names.at(token).filter(HolderFinder::isPerson) : Optional.empty();
    }

    /** The office of the only person named before a token, be it in the sentence before. */
    private Optional<Office> last(int token) {
        int here = sentence.sentence().index();
        Optional<Mention> person = lastPerson(names, token)
                .or(() -> here > 0 ? lastPerson(discourse.sentence(here - 1), Integer.MAX_VALUE) : Optional.empty());
        return person.flatMap(m -> known.office(m.entity()));
    }

    /** The only person named there; of two either may be meant. */
    private static Optional<Mention> lastPerson(SentenceNames in, int end) {
        List<Mention> persons = in.mentions().stream().filter(m -> m.end() <= end && HolderFinder.isPerson(m)).toList();
        boolean one = persons.stream().map(Mention::entity).distinct().count() == 1;
        return one ? Optional.of(persons.getLast()) : Optional.empty();
    }

    /** "Duterte, in office since June 30", "Duque, who took office in August": the office that the article gave him. */
    List<Office> since(OfficeTimes times) {
        List<Office> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            ClaimTime time = HolderFinder.isPerson(m) ? began(m, times) : new ClaimTime.Unknown();
            if (!(time instanceof ClaimTime.Unknown)) {
                known.office(m.entity()).map(o -> new Office(
                        o.person(), names.words(m.begin(), m.end()), o.in(), o.inText(), o.role(), o.former(), time,
                        0.85, "office.since" + OfficeReader.VERSION)).ifPresent(found::add);
            }
        }
        return found;
    }

    private ClaimTime began(Mention person, OfficeTimes times) {
        int i = person.end() < sentence.size() && sentence.token(person.end()).word().equals(",") ? person.end() + 1 : person.end();
        String words = names.words(i, Math.min(sentence.size(), i + LONGEST)).toLowerCase(Locale.ROOT);
        Matcher since = SINCE.matcher(words);
        if (since.lookingAt()) {
            return times.of(Link.NAMED, person.begin(), i + since.group(1).split(" ").length);
        }
        Matcher took = TOOK.matcher(words);
        return took.lookingAt() ? times.of(Link.BEGINS, person.begin(), i + took.group().split(" ").length) : new ClaimTime.Unknown();
    }
}
