package org.geokg.claim.end;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/**
 * Reads from tags who did what where a noun names it, "Israel's raid", "a strike by al-Shabaab", or where it is told of as new
 * without saying whose it is: "a bombing".
 */
final class NamedDeeds {
    private static final int NEAR = 3;
    private static final int FAR = 10;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such", "its", "their", "his", "her");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final WordBook words;

    NamedDeeds(SentenceNames names, WordBook words) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
    }

    List<Deed> read() {
        List<Deed> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int at = token.index();
            boolean noun = token.tag().startsWith("NN") && names.at(at).isEmpty() && !sentence.tag(at + 1).startsWith("NN");
            for (DeedKind kind : noun ? kinds(token.lemma().toLowerCase(Locale.ROOT)) : List.<DeedKind>of()) {
                add(found, kind, at);
            }
            if (isSign(token)) {
                found.add(new Deed(DeedKind.ATTACK, List.of(), sentence.index(), at));
            }
            if (token.tag().startsWith("VB") && words.has(WordClass.TESTING, token.lemma()) && hasWeaponBehind(at)) {
                launcher(at).ifPresent(e -> found.add(new Deed(DeedKind.TEST, List.of(e), sentence.index(), at)));
            }
        }
        return List.copyOf(found);
    }

    /** "Gunmen stormed a hotel", but not "the missiles struck it", which were told of before. */
    private boolean isSign(Token token) {
        boolean sign = words.has(WordClass.ATTACK_SIGN, token.lemma())
                && (token.tag().startsWith("VB") || !words.has(WordClass.ATTACK_DEED, token.lemma()));
        boolean again = sign && sentence.tokens().subList(0, token.index()).stream().anyMatch(t ->
                t.tag().startsWith("NN") && words.has(WordClass.ATTACK_MEANS, t.lemma())
                        && DEFINITE.contains(sentence.lemma(first(t.index()))));
        return sign && !again;
    }

    private List<DeedKind> kinds(String noun) {
        return DeedKind.namedBy(noun, words).stream().filter(k -> k.isNamedBy(noun, words)).toList();
    }

    private void add(List<Deed> found, DeedKind kind, int noun) {
        int first = first(noun);
        boolean doubtful = sentence.tokens().subList(first, noun).stream().anyMatch(t -> words.has(WordClass.DOUBTFUL_DEED, t.lemma()));
        List<Entity> owners = doubtful ? List.of() : owners(first, noun);
        List<Entity> doers = owners.isEmpty() && !doubtful ? agent(noun).stream().toList() : owners;
        boolean again = sentence.tag(first).equals("DT") && DEFINITE.contains(sentence.lemma(first))
                || sentence.tag(first).startsWith("PRP")
                || sentence.tag(first - 1).equals("POS");
        if (!doers.isEmpty() || !again) {
            found.add(new Deed(kind, doers, sentence.index(), noun));
        }
    }

    /** Where the words before a noun begin: "the deadly overnight raid". */
    private int first(int noun) {
        int first = noun;
        while (first > 0 && (sentence.tag(first - 1).startsWith("JJ") || sentence.tag(first - 1).startsWith("NN")
                || Set.of("HYPH", "CD", "VBN", "VBG", "RBS", "RB").contains(sentence.tag(first - 1)))
                        && !sentence.word(first - 1).equals(",")) {
            first--;
        }
        return first > 0 && (sentence.tag(first - 1).equals("DT") || sentence.tag(first - 1).startsWith("PRP$")) ? first - 1 : first;
    }

    /** "Israeli strikes", "Israel's strikes", "Hezbollah strikes"; what states and towns are called may tell where it was. */
    private List<Entity> owners(int first, int noun) {
        List<Entity> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            boolean possessive = m.end() < sentence.size() && sentence.tag(m.end()).equals("POS") && m.end() + 1 >= first;
            boolean near = m.end() <= noun && (m.begin() >= first || possessive || isListed(m, first));
            boolean named = possessive || m.form() == NameForm.ADJECTIVE || m.entity().isA(EntityType.ORGANIZATION)
                    || names.words(m.begin(), m.end()).matches("U\\.?[SK]\\.?"); // "US strike", but hardly "Syria strike"
            if (near && named && isActor(m.entity())) {
                found.add(m.entity());
            }
        }
        return found;
    }

    /** "U.S. and British raids". */
    private boolean isListed(Mention m, int first) {
        return m.end() == first - 1 && sentence.lemma(first - 1).equals("and") && names.at(first).isPresent();
    }

    /** "a raid by fighters of al-Shabaab". */
    private Optional<Entity> agent(int noun) {
        boolean by = sentence.lemma(noun + 1).equals("by");
        return by ? names.mentions().stream()
                .filter(m -> m.begin() >= noun + 2 && m.begin() <= noun + 2 + NEAR)
                .map(Mention::entity).filter(NamedDeeds::isActor).findFirst() : Optional.empty();
    }

    private boolean hasWeaponBehind(int verb) {
        return sentence.tokens().stream().skip(verb + 1L).limit(FAR).anyMatch(t -> words.has(WordClass.TESTED, t.lemma()));
    }

    /** The state named right before the verb. */
    private Optional<Entity> launcher(int verb) {
        for (Mention m : names.mentions().reversed()) {
            if (m.end() <= verb) {
                boolean right = verb - m.end() <= NEAR
                        && sentence.tokens().subList(m.end(), verb).stream().noneMatch(t -> t.tag().equals(",") || t.tag().equals("IN"));
                return right && isActor(m.entity()) && !m.entity().isA(EntityType.PERSON) ? Optional.of(m.entity()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isActor(Entity e) {
        return !e.isA(EntityType.AGREEMENT) && !e.isMerePlace();
    }
}
