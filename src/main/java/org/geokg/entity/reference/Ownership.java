package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.Naming;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Who a noun belongs to. */
final class Ownership {
    private static final int DEEPEST = 3;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final SentenceNames names;
    private final NounPhrases phrases;
    private final PhraseNames phraseNames;
    private final NameModifiers modifiers;
    private final ListedInMarks marked;
    private final PhraseReader reader;

    Ownership(ParsedSentence sentence, Arguments arguments, SentenceNames names, NounPhrases phrases, PhraseNames phraseNames,
            NameModifiers modifiers, ListedInMarks marked, PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.names = names;
        this.phrases = phrases;
        this.phraseNames = phraseNames;
        this.modifiers = modifiers;
        this.marked = marked;
        this.reader = reader;
    }

    /** By adjective, compound, possessive, by an "of" phrase, or by a list that marks set off. */
    List<Referent> owners(int noun, Search search) {
        List<Referent> possessors = possessors(noun, search);
        List<Referent> own = possessors.isEmpty() ? whose(noun, search) : possessors;
        return own.isEmpty() ? marked.behind(noun) : own; // "ten ambassadors - including from Chad and Mali - "
    }

    private List<Referent> whose(int noun, Search search) {
        return sentence.children(noun, "nmod").stream()
                .filter(c -> arguments.prepositions(c).equals("of") && isKnown(c))
                .flatMap(c -> coordinated(c, search).stream())
                .toList();
    }

    private boolean isKnown(int head) {
        return names.at(head).isPresent() || phrases.isDefinite(head) || !phraseNames.listed(head).isEmpty();
    }

    /** By adjective, compound or possessive alone. */
    List<Referent> possessors(int noun, Search search) {
        List<Integer> own = sentence.children(noun, "nmod:poss");
        List<Integer> possessives = own.isEmpty() && sentence.is(noun, "compound")
                ? sentence.children(sentence.headOrRoot(noun), "nmod:poss") : own;
        boolean pronoun = possessives.stream().anyMatch(p -> sentence.tag(p).equals("PRP$"));
        if (pronoun && Naming.isAnothers(sentence, noun)) {
            return List.of();
        }
        if (!possessives.isEmpty()) { // "Iran's Lebanese ally": the adjective says who it is, not whose
            return possessives.stream().flatMap(c -> coordinated(c, search).stream()).toList();
        }
        List<Referent> modifying = modifying(noun);
        return modifying.isEmpty() && sentence.is(noun, "compound") ? sharedModifiers(noun) : modifying;
    }

    /** By adjective or compound, even beside a possessive. */
    List<Referent> modifying(int noun) {
        if (phrases.isFormerPossession(noun)) {
            return List.of();
        }
        List<Referent> found = new ArrayList<>();
        for (int c : sentence.children(noun)) {
            if (sentence.is(c, "amod") || sentence.is(c, "compound") || sentence.is(c, "dep") && c < noun) {
                arguments.coordinated(c).forEach(p -> modifiers.owner(p).ifPresent(found::add));
                within(c, DEEPEST, found);
            }
        }
        return List.copyOf(found);
    }

    /** "Hezbollah weapons production plants" nests the name three compounds deep. */
    private void within(int compound, int deepest, List<Referent> found) {
        for (int c : sentence.children(compound, "amod", "compound")) {
            modifiers.owner(c).ifPresent(found::add);
            if (deepest > 1) {
                within(c, deepest - 1, found);
            }
        }
    }

    /** "the Iranian army chief": the army is Iranian too. */
    private List<Referent> sharedModifiers(int compound) {
        return sentence.children(sentence.headOrRoot(compound), "compound", "amod").stream()
                .filter(c -> c < compound)
                .map(modifiers::at)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Referent> coordinated(int head, Search search) {
        return arguments.coordinated(head).stream().flatMap(p -> reader.read(p, search.deeper()).stream()).toList();
    }
}
