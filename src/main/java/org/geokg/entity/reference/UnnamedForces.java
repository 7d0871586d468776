package org.geokg.entity.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.argument.Arguments;

/**
 * "The air force", "government troops", "the strikes": those of the one actor of whose forces or strikes the article has
 * told before. Where it has told of several actors' nobody is meant for certain.
 */
final class UnnamedForces {
    private static final double CERTAINTY = 0.85;
    private static final int LONGEST_PHRASE = 5;
    private static final int NEAR = 4;


    private static final Set<String> THE = Set.of("the", "these", "those");
    private static final Set<String> A = Set.of("a", "an", "another", "one"); // "a missile hit the port", of one who fires missiles

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final NounPhrases phrases;
    private final WordBook words;
    private final int index;

    UnnamedForces(ParsedSentence sentence, Arguments arguments, Discourse discourse, NounPhrases phrases) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.phrases = phrases;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    List<Referent> read(int head) {
        return acts(head) ? owner(head) : List.of();
    }

    /** Whose strikes the phrase means, whatever it does in its sentence: "the attack on the port killed two". */
    List<Referent> behind(int head) {
        // "an attack" may be anybody's
        boolean again = sentence.children(head, "det").stream().noneMatch(d -> A.contains(sentence.lemma(d)));
        return words.has(WordClass.AIMED, sentence.lemma(head)) && again
                ? owner(head).stream().map(r -> Referent.unsaid(r.entity(), r.certainty())).toList()
                : List.of();
    }

    private List<Referent> owner(int head) {
        Optional<WordClass> kind = kind(sentence.lemma(head));
        if (kind.isEmpty() || !isPlain(head)) {
            return List.of();
        }
        boolean army = phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.RULING, m)); // "an army drone strike"
        Set<Entity> owners = told(new Position(index, phrases.first(head)), army ? WordClass.ARMED_FORCE : kind.get());
        boolean ruling = (army || kind.get() == WordClass.ARMED_FORCE)
                && phrases.modifiers(head).stream().anyMatch(m -> words.has(WordClass.GOVERNMENTAL, m));
        Optional<Entity> owner = owners.size() == 1 ? Optional.of(owners.iterator().next())
                : ruling ? discourse.antecedents().dominant(e -> e.isA(EntityType.STATE)) : Optional.empty();
        return owner.map(e -> new Referent(e, head, phrases.text(head), CERTAINTY)).stream().toList();
    }

    private Optional<WordClass> kind(String lemma) {
        return words.has(WordClass.ARMED_FORCE, lemma) ? Optional.of(WordClass.ARMED_FORCE)
                : words.has(WordClass.STRIKE, lemma) ? Optional.of(WordClass.STRIKE) : Optional.empty();
    }

    private boolean isStrike(int head) {
        return words.has(WordClass.STRIKE, sentence.lemma(head));
    }

    private boolean acts(int head) {
        String relation = sentence.relation(head);
        boolean relative = isStrike(head) && sentence.children(head, "acl:relcl").stream().findAny().isPresent();
        boolean listed = relation.equals("conj") && sentence.relation(sentence.headOrRoot(head)).startsWith("nsubj");
        boolean oneOf = arguments.prepositions(head).equals("of") && sentence.head(head)
                .filter(h -> sentence.is(h, "nsubj") && sentence.tag(h).matches("CD|DT")).isPresent(); // "one of the jets"
        return relation.equals("nsubj") || oneOf || listed || relative || relation.equals("nmod:poss")
                || arguments.prepositions(head).equals("by");
    }

    /** Whether the phrase says nothing of whose they are, and does not tell of some or others. */
    private boolean isPlain(int head) {
        boolean named = !discourse.sentence(index).within(phrases.first(head), head).isEmpty();
        boolean told = sentence.children(head, "nmod:poss", "acl", "acl:relcl", "appos").stream()
                .anyMatch(c -> !isStrike(head) || !sentence.is(c, "acl:relcl"))
                || sentence.children(head, "amod", "dep").stream().anyMatch(c -> c > head)
                || sentence.children(head, "nmod").stream().anyMatch(c -> Set.of("of", "from", "by").contains(arguments.prepositions(c)));
        boolean determined = sentence.children(head, "det").stream()
                .allMatch(d -> THE.contains(sentence.lemma(d)) || isStrike(head) && A.contains(sentence.lemma(d)))
                && (phrases.isPlural(head) || sentence.children(head, "det").stream().findAny().isPresent());
        // "the 1983 bombing"
        boolean dated = sentence.children(head, "nummod").stream().anyMatch(n -> sentence.token(n).word().length() == 4);
        return !named && !told && determined && !dated
                && phrases.modifiers(head).stream().allMatch(m -> words.has(WordClass.PLAIN_FORCE, m));
    }

    /** Whose forces, or whose strikes, the text has told of before. */
    private Set<Entity> told(Position before, WordClass kind) {
        Set<Entity> owners = new LinkedHashSet<>();
        for (int s = kind == WordClass.STRIKE ? Math.max(0, before.sentence() - NEAR) : 0; s <= before.sentence(); s++) {
            SentenceNames names = discourse.sentence(s);
            int end = s == before.sentence() ? before.token() : names.sentence().size();
            names.mentions().stream().filter(m -> m.end() < end).forEach(m -> ownerOf(m, names.sentence(), kind).ifPresent(owners::add));
        }
        return owners;
    }

    private Optional<Entity> ownerOf(Mention m, TaggedSentence tagged, WordClass kind) {
        Entity entity = m.entity();
        if (entity.isA(EntityType.GOVERNMENT_BODY)) {
            boolean force = kind == WordClass.ARMED_FORCE && words.has(kind, tagged.lemma(m.end() - 1));
            return force ? discourse.owner(entity) : Optional.empty();
        }
        Optional<Entity> actor = Optional.of(discourse.actor(entity).orElse(entity))
                .filter(e -> e.isA(EntityType.STATE) || e.isA(EntityType.ARMED_GROUP));
        return actor.filter(e -> words.has(kind, lastNoun(tagged, m.end()))
                || kind == WordClass.STRIKE && m.form() == NameForm.NAME && fires(tagged, m.end()));
    }

    /** "Russia fired drones and missiles". */
    private boolean fires(TaggedSentence tagged, int from) {
        int verb = from;
        while (verb < from + 3 && tagged.tag(verb).matches("RB|VB[PZD]") && !words.has(WordClass.FIRING, tagged.lemma(verb))) {
            verb++;
        }
        if (!tagged.tag(verb).startsWith("VB") || !words.has(WordClass.FIRING, tagged.lemma(verb))) {
            return false;
        }
        for (int i = verb + 1; i < verb + 2 * LONGEST_PHRASE && tagged.tag(i).matches("NN.?|JJ.?|CD|DT|IN|CC|RP|RB|HYPH"); i++) {
            if (words.has(WordClass.STRIKE, tagged.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The head of the nouns behind a name: "force" in "the Syrian air force"; empty where they are somebody's opponents. */
    private String lastNoun(TaggedSentence tagged, int from) {
        String last = "";
        for (int i = from; i < Math.min(tagged.size(), from + LONGEST_PHRASE) && tagged.tag(i).matches("NN.?|JJ|POS|CD|VBN"); i++) {
            if (words.has(WordClass.OPPOSED, tagged.lemma(i))) {
                return "";
            }
            last = tagged.tag(i).startsWith("NN") ? tagged.lemma(i) : "";
        }
        return last;
    }
}
