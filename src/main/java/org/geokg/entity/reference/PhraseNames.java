package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** What noun phrases mean by a name in them: as their head, beside it, or among those that they list. */
final class PhraseNames {
    private static final double OTHER_FORM = 0.8;
    private static final double PLACE = 0.98;
    private static final int MOST_PLACES = 8;

    private static final Pattern WATER = Pattern.compile("(Sea|Ocean|Strait|Gulf|Lake)$");
    private static final Set<String> LISTING = Set.of("including", "such as", "like");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final SentenceNames names;
    private final NounPhrases phrases;
    private final WordBook words;

    PhraseNames(ParsedSentence sentence, Arguments arguments, SentenceNames names, NounPhrases phrases, WordBook words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.names = names;
        this.phrases = phrases;
        this.words = words;
    }

    /** What the mention that covers a head says of its phrase. */
    List<Referent> named(Mention m, int head) {
        if (m.form() == NameForm.ADJECTIVE && !sentence.tag(head).startsWith("NNP")) {
            return List.of();
        }
        if (m.form() == NameForm.DEMONYM && m.entity().isA(EntityType.STATE)) {
            return List.of(); // "seven Venezuelans" are not Venezuela
        }
        double certainty = m.form() == NameForm.NAME ? 1 : OTHER_FORM;
        return List.of(new Referent(m.entity(), head, sentence.words(m.begin(), m.end() - 1), certainty));
    }

    private List<Referent> coordinated(int head) {
        List<Referent> all = new ArrayList<>();
        for (int part : arguments.coordinated(head)) {
            names.at(part).ifPresent(m -> all.addAll(named(m, part)));
        }
        return List.copyOf(all);
    }

    /** "the bloc, IGAD": the names that say who a noun means. */
    List<Referent> apposed(int noun) {
        return sentence.children(noun, "appos", "flat", "dep").stream()
                .filter(a -> isName(a) && sentence.tag(a).startsWith("NN"))
                .findFirst()
                .map(this::coordinated)
                .orElse(List.of());
    }

    /** "IGAD, a body that includes Kenya", "IGAD is a body that includes Kenya": who the body is. */
    Optional<Integer> sameAs(int noun) {
        if (sentence.is(noun, "appos")) {
            return sentence.head(noun).filter(this::isName);
        }
        boolean someOf = sentence.is(noun, "nmod") && sentence.head(noun).filter(h -> sentence.tag(h).equals("CD")).isPresent()
                && arguments.prepositions(noun).equals("of");
        if (someOf) { // "one of its members", "were among six of the members that left"
            return sameAs(sentence.headOrRoot(noun));
        }
        Optional<Integer> predicate = sentence.head(noun)
                .filter(h -> sentence.is(noun, "nsubj") && (phrases.isPlural(noun) || isToldOf(noun)) && isName(h)
                        && !sentence.children(h, "cop").isEmpty());
        if (predicate.isPresent()) { // "the countries that left are A and B", "the only one to leave was C"
            return predicate;
        }
        if (sentence.is(noun, "xcomp") && isToldOf(noun) && sentence.lemma(sentence.headOrRoot(noun)).equals("become")) {
            return sentence.child(sentence.headOrRoot(noun), "nsubj"); // "Chad became the first country to leave"
        }
        return sentence.children(noun, "cop").isEmpty() ? Optional.empty() : sentence.child(noun, "nsubj");
    }

    /** "the first country to leave", "the only nation that left". */
    private boolean isToldOf(int noun) {
        return !sentence.children(noun, "acl", "acl:relcl").isEmpty();
    }

    private boolean isName(int token) {
        return names.at(token).filter(m -> m.form() == NameForm.NAME).isPresent();
    }

    /** "countries including A and B", "members such as A". */
    List<Referent> listed(int head) {
        if (!words.has(WordClass.LISTING, sentence.lemma(head)) && !isOfThose(head)) {
            return List.of();
        }
        List<Referent> listed = sentence.children(head, "nmod").stream()
                .flatMap(c -> listedBy(c).stream())
                .toList();
        return listed.isEmpty() && (phrases.isPlural(head) || isOfThose(head)) ? leading(head) : listed;
    }

    /** "a coalition of nations": the noun that lists stands behind "of". */
    private boolean isOfThose(int head) {
        return sentence.children(head, "nmod").stream()
                .anyMatch(c -> arguments.prepositions(c).equals("of") && phrases.isPlural(c)
                        && words.has(WordClass.LISTING, sentence.lemma(c)));
    }

    /** "six countries led by Chad": who leads acts with them. */
    private List<Referent> leading(int head) {
        return sentence.children(head, "acl").stream()
                .filter(a -> words.has(WordClass.PRESIDING, sentence.lemma(a)) && sentence.tag(a).equals("VBN"))
                .flatMap(a -> arguments.byPreposition(a, "by").stream())
                .flatMap(by -> coordinated(by).stream())
                .toList();
    }

    /** Names behind "including"; "among them" hangs them on its pronoun. */
    private List<Referent> listedBy(int phrase) {
        boolean amongThem = arguments.prepositions(phrase).equals("among") && sentence.lemma(phrase).equals("they");
        if (amongThem) {
            return sentence.children(phrase, "dep", "appos").stream().flatMap(c -> coordinated(c).stream()).toList();
        }
        return LISTING.contains(arguments.prepositions(phrase)) ? coordinated(phrase) : List.of();
    }

    /** "the city of Goma", "Goma airport"; "the Yemeni capital of Sanaa", "parts of Mali". */
    List<Referent> place(int head) {
        List<Referent> whole = words.has(WordClass.PART, sentence.lemma(head)) ? whole(head) : List.of();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Referent> states = states(head);
        if (!states.isEmpty()) {
            return states;
        }
        if (words.has(WordClass.STATE, sentence.lemma(head)) && !phrases.isPlural(head)) {
            List<Referent> state = state(head);
            if (!state.isEmpty()) {
                return state;
            }
        }
        if (!words.has(WordClass.PLACE, sentence.lemma(head)) && !sentence.lemma(head).equals("capital")) {
            return List.of();
        }
        boolean island = sentence.lemma(head).equals("island"); // some are states
        // "five regions of Ukraine"
        boolean several = phrases.isPlural(head) && sentence.children(head, "compound").stream().noneMatch(this::isName);
        boolean beside = words.has(WordClass.BESIDE_WATER, sentence.lemma(head)) && !phrases.isPlural(head);
        return sentence.children(head, "compound", "nmod").stream()
                .sorted(Comparator.comparing(c -> sentence.is(c, "compound"))) // "the Black Sea port of Odesa" is Odesa
                .filter(c -> sentence.is(c, "compound") || arguments.prepositions(c).equals("of"))
                .flatMap(c -> (phrases.isPlural(head) ? arguments.coordinated(c) : List.of(c)).stream())
                .flatMap(c -> names.at(c).stream())
                .filter(m -> m.form() == NameForm.NAME
                        && (m.entity().isA(EntityType.PLACE) || (island || several) && m.entity().isA(EntityType.STATE)))
                .filter(m -> !beside || !WATER.matcher(m.entity().label()).find())
                .limit(phrases.isPlural(head) ? MOST_PLACES : 1)
                .map(m -> new Referent(m.entity(), head, phrases.text(head), PLACE))
                .toList();
    }

    /** "the nations of Chad, Mali and Niger", "the member states of Chad and Togo": all of them, if no other name stands there. */
    private List<Referent> states(int head) {
        String noun = sentence.lemma(head).toLowerCase(Locale.ROOT);
        boolean several = sentence.tag(head).endsWith("S") || noun.equals("states"); // "Member States" is tagged as a name
        if (!several || !words.has(WordClass.NATION, noun.replaceFirst("s$", "")) || names.at(head).isPresent()) {
            return List.of();
        }
        List<Integer> parts = sentence.children(head, "nmod").stream()
                .filter(c -> arguments.prepositions(c).equals("of"))
                .flatMap(c -> arguments.coordinated(c).stream()).toList();
        boolean all = parts.size() > 1 && parts.stream().allMatch(c -> names.at(c)
                .filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.STATE)).isPresent());
        return !all ? List.of() : parts.stream().flatMap(c -> names.at(c).stream())
                .map(m -> new Referent(m.entity(), head, phrases.text(head), PLACE)).toList();
    }

    /** "the West African nation of Guinea"; "the neighbor of Chad" is another state. */
    private List<Referent> state(int head) {
        boolean itself = !words.has(WordClass.PAIR, sentence.lemma(head)) || words.has(WordClass.NATION, sentence.lemma(head));
        return sentence.children(head, "nmod").stream()
                .filter(c -> itself && arguments.prepositions(c).equals("of"))
                .flatMap(c -> names.at(c).stream())
                .filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.STATE))
                .limit(1)
                .map(m -> new Referent(m.entity(), head, phrases.text(head), PLACE))
                .toList();
    }

    /** "parts of Mali", "Lebanese soil". */
    private List<Referent> whole(int part) {
        boolean land = words.has(WordClass.LAND, sentence.lemma(part)) && !phrases.isPlural(part); // a state's territories are others
        return sentence.children(part).stream()
                .filter(c -> sentence.is(c, "nmod") || sentence.is(c, "obl")
                        ? arguments.prepositions(c).equals("of")
                        : land && (sentence.is(c, "amod") || sentence.is(c, "compound") || sentence.is(c, "nmod:poss")))
                .flatMap(c -> (phrases.isPlural(part) ? arguments.coordinated(c) : List.of(c)).stream())
                .flatMap(c -> names.at(c).stream())
                .filter(m -> m.form() == NameForm.NAME ? isLand(m.entity()) : land && m.entity().isA(EntityType.STATE))
                .limit(phrases.isPlural(part) ? MOST_PLACES : 1)
                .map(m -> new Referent(m.entity(), part, phrases.text(part), PLACE))
                .toList();
    }

    private static boolean isLand(Entity entity) {
        return entity.isA(EntityType.PLACE) || entity.isA(EntityType.STATE);
    }
}
