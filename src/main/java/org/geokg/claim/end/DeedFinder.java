package org.geokg.claim.end;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.reference.Discourse;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Who did what a noun of a sentence names again: "condemned the raid", "struck a base, a move that Iran denounced". */
public final class DeedFinder {
    private static final double CERTAINTY = 0.88;
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> ONE = Set.of("a", "an");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;
    private final Discourse discourse;
    private final Deeds deeds;
    private final WordBook words;
    private final int index;

    public DeedFinder(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, Discourse discourse, Deeds deeds) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
        this.discourse = discourse;
        this.deeds = deeds;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** The doer of what a noun or "it" names; nobody where that cannot be told, or the noun has an owner of its own. */
    public List<Referent> doers(int word) {
        return sentence.lemma(word).equals("it") ? named(deedBefore(word)) : named(word);
    }

    /** The only two told to be at war: "both sides agreed a truce" without a word for them. */
    public List<Referent> foes() {
        return unsaid(deeds.foes().pair());
    }

    /** The only place where forces have been told to be: "Poland withdrew its contingent" without a word for it. */
    public List<Referent> theatre() {
        return unsaid(deeds.theatre().only());
    }

    /** The only one told to be helped: "Japan sent tents" without a word for whom. */
    public List<Referent> needy() {
        return unsaid(deeds.needy().only());
    }

    /** The only one told to be under sanctions: "the embargo was lifted" without a word for whom. */
    public List<Referent> punished() {
        return unsaid(deeds.punished().only());
    }

    private static List<Referent> unsaid(List<Entity> entities) {
        return entities.stream().map(e -> Referent.unsaid(e, CERTAINTY)).toList();
    }

    /** "Rome regretted the raid, and Seoul denounced it": the noun that the pronoun stands for; -1 for none. */
    private int deedBefore(int pronoun) {
        int noun = pronoun - 1;
        while (noun >= 0 && !(sentence.tag(noun).startsWith("NN") && words.isDeed(sentence.lemma(noun)))) {
            noun--;
        }
        return noun;
    }

    private List<Referent> named(int noun) {
        if (noun < 0) {
            return List.of();
        }
        List<DeedKind> kinds = DeedKind.namedBy(sentence.lemma(noun), words);
        if (kinds.isEmpty() || !sentence.tag(noun).startsWith("NN") || isOwned(noun)) {
            return List.of();
        }
        if (sentence.children(noun, "det").stream().anyMatch(d -> ONE.contains(sentence.lemma(d)))) {
            return apposed(noun);
        }
        List<Entity> doers = isDefinite(noun) ? deeds.doers(kinds, index, first(noun)) : List.of();
        return within(noun).anyMatch(m -> doers.contains(m.entity()))
                ? List.of()
                : doers.stream().map(e -> Referent.unsaid(e, CERTAINTY)).toList();
    }

    /** "X left the bloc, a move that Y condemned": what the clause before the comma tells was done by its subject. */
    private List<Referent> apposed(int noun) {
        int first = first(noun);
        boolean behindComma = first > 0 && (sentence.tag(first - 1).equals(",")
                || sentence.lemma(first - 1).equals("in") && sentence.tag(Math.max(0, first - 2)).equals(","));
        for (int t = sentence.headOrRoot(noun); behindComma && t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.tag(t).startsWith("VB") && t < first) {
                return arguments.subjects(t).stream().flatMap(s -> referents.find(s).stream()).toList();
            }
        }
        return List.of();
    }

    private boolean isOwned(int noun) {
        return !referents.possessors(noun).isEmpty() || !arguments.byPreposition(noun, "by").isEmpty()
                || sentence.children(noun, "acl").stream().anyMatch(a -> !arguments.byPreposition(a, "by").isEmpty());
    }

    /** "the raid", "Friday's raid", "the raid on Gaza", but not "the raid that killed him". */
    private boolean isDefinite(int noun) {
        boolean pointed = sentence.children(noun, "det").stream().anyMatch(d -> POINTING.contains(sentence.lemma(d)));
        boolean dated = sentence.children(noun, "nmod:poss").stream().anyMatch(p -> sentence.lemma(p).endsWith("day"));
        boolean comma = noun + 1 < sentence.size() && sentence.tag(noun + 1).equals(",");
        boolean told = !comma && !sentence.children(noun, "acl:relcl").isEmpty();
        return (pointed || dated) && !told && isOfThoseSpokenOf(noun);
    }

    /** Whoever is named within the phrase was named before, too. */
    private boolean isOfThoseSpokenOf(int noun) {
        return within(noun).allMatch(this::isNamedBefore);
    }

    private Stream<Mention> within(int noun) {
        return discourse.sentence(index).mentions().stream().filter(m -> m.begin() > noun && sentence.isWithin(m.begin(), noun));
    }

    private boolean isNamedBefore(Mention mention) {
        return mention.entity().isA(EntityType.PLACE) || discourse.around(index, 3).stream()
                .filter(s -> s.sentence().index() < index)
                .flatMap(s -> s.mentions().stream())
                .anyMatch(m -> m.entity().equals(mention.entity()));
    }

    private int first(int noun) {
        return sentence.children(noun, "det", "amod", "compound", "nmod:poss", "nummod").stream().reduce(noun, Math::min);
    }
}
