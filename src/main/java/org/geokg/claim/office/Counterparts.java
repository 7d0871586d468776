package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Reads the offices of counterparts: "his Iranian counterpart, Masoud Pezeshkian", "Ann Testa, her opposite number from
 * Peru", "their counterparts from Laos and Cambodia, A and B". They are what whoever they are the counterparts of is.
 */
final class Counterparts {
    private static final int SENTENCES_BACK = 2;
    private static final Set<String> FROM = Set.of("from", "of", "in");

    private final SentenceNames names;
    private final Addresses addresses;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final MentionLists lists;
    private final OfficeBook known;
    private final Discourse discourse;
    private final OptionalInt year;
    private final Incumbents incumbents;

    Counterparts(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.addresses = new Addresses(names);
        this.words = words;
        this.sentence = names.sentence();
        this.lists = new MentionLists(names);
        this.known = context.known();
        this.discourse = context.discourse();
        this.year = context.year();
        this.incumbents = context.incumbents();
    }

    /** The words that call somebody a counterpart. */
    private record Noun(int begin, int last) {}

    /** A state, and the words that tell it. */
    private record Home(Entity state, String text, int end) {}

    List<Office> read(List<Office> before) {
        List<Office> found = new ArrayList<>();
        for (int i = 1; i < sentence.size() - 1; i++) {
            boolean opposite = sentence.lemma(i).equals("opposite") && sentence.lemma(i + 1).equals("number");
            if (opposite || sentence.lemma(i).equals("counterpart") || isColleague(i)) {
                Noun noun = new Noun(i, opposite ? i + 1 : i);
                List<Office> list = sentence.word(noun.last()).endsWith("s") ? several(noun, before) : List.of();
                found.addAll(list.isEmpty() ? one(noun, before).stream().toList() : list);
            }
        }
        return found;
    }

    /** "his Malian colleague": only with a state's adjective, as others are of the same house. */
    private boolean isColleague(int i) {
        return sentence.lemma(i).equals("colleague") && names.at(i - 1)
                .filter(m -> m.form() == NameForm.ADJECTIVE && m.entity().isA(EntityType.STATE)
                        && sentence.tag(m.begin() - 1).matches("PRP\\$|POS")).isPresent();
    }

    private Optional<Office> one(Noun noun, List<Office> before) {
        Optional<Home> home = adjective(noun).or(() -> behind(noun));
        int end = home.map(Home::end).filter(e -> e > noun.last()).orElse(noun.last() + 1);
        Optional<Mention> behind = person(addresses.behind(sentence.word(end).equals(",") ? end + 1 : end)); // "his counterpart Sheikh Salem"
        if (home.isEmpty()) {
            return behind.flatMap(p -> signed(p, noun.begin()).or(() -> bare(p, noun)));
        }
        Optional<Mention> person = behind.or(() -> apposed(noun));
        int told = person.filter(p -> p.end() < noun.begin()).map(Mention::begin).orElse(noun.begin());
        Optional<String> role = roleBefore(told).or(() -> person.flatMap(p -> knownRole(p, home.get())))
                .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().role()));
        boolean former = adjective(noun).isPresent() && words.isFormer(noun.begin() - 1);
        return person.isEmpty() || role.isEmpty() || words.isDoubtful(noun.begin() - 1, noun.begin()) ? Optional.empty()
                : Optional.of(office(person.get(), home.get(), role.get(), former));
    }

    /** "his Kyrgyz counterpart". */
    private Optional<Home> adjective(Noun noun) {
        return names.at(noun.begin() - 1).filter(m -> m.form() == NameForm.ADJECTIVE || m.form() == NameForm.NAME)
                .filter(m -> !HolderFinder.isPerson(m))
                .map(m -> new Home(m.entity(), text(m), noun.begin()));
    }

    /** "her counterpart from Peru", "his counterpart in Beijing". */
    private Optional<Home> behind(Noun noun) {
        int preposition = noun.last() + 1;
        int at = sentence.lemma(preposition + 1).equals("the") ? preposition + 2 : preposition + 1;
        boolean from = FROM.contains(sentence.lemma(preposition)) && at < sentence.size()
                && sentence.tag(noun.begin() - 1).matches("PRP\\$|POS|JJ");
        return from ? names.at(at).filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m))
                .flatMap(m -> HomeState.stateOf(m.entity(), discourse).map(s -> new Home(s, text(m), m.end()))) : Optional.empty();
    }

    /** "Ann Testa, her Peruvian counterpart": who stands before. */
    private Optional<Mention> apposed(Noun noun) {
        int first = adjective(noun).isPresent() ? names.at(noun.begin() - 1).map(Mention::begin).orElse(noun.begin()) : noun.begin();
        boolean owned = sentence.tag(first - 1).equals("PRP$") && sentence.word(first - 2).equals(",");
        return owned && first > 2 ? names.at(first - 3).filter(HolderFinder::isPerson) : Optional.empty();
    }

    /** "his Kyrgyz and Tajik counterparts, A and B", "her counterparts from Laos and Cambodia, A and B". */
    private List<Office> several(Noun noun, List<Office> before) {
        List<Mention> owners = lists.before(noun.begin());
        boolean behind = sentence.lemma(noun.last() + 1).matches("from|of|in");
        List<Mention> seats = behind ? lists.from(noun.last() + 2) : owners;
        int end = behind && !seats.isEmpty() ? seats.getLast().end() : noun.last() + 1;
        List<Mention> persons = lists.from(end).stream().filter(HolderFinder::isPerson).toList();
        boolean pairs = seats.size() > 1 && seats.size() == persons.size()
                && seats.stream().allMatch(s -> s.entity().isA(EntityType.STATE));
        if (!pairs) {
            return List.of();
        }
        List<Home> homes = seats.stream().map(s -> new Home(s.entity(), text(s), s.end())).toList();
        Optional<String> role = roleBefore(noun.begin())
                .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().role()))
                .or(() -> IntStream.range(0, persons.size()).boxed()
                        .flatMap(n -> knownRole(persons.get(n), homes.get(n)).stream()).findFirst());
        return role.isEmpty() ? List.of() : IntStream.range(0, persons.size())
                .mapToObj(n -> office(persons.get(n), homes.get(n), role.get(), false)).toList();
    }

    private Office office(Mention person, Home home, String role, boolean former) {
        return new Office(
                person.entity(), text(person), home.state(), home.text(), roleIn(home.state(), role), former,
                new ClaimTime.Unknown(), 0.88, "office.counterpart" + OfficeReader.VERSION);
    }

    /** The counterpart of the American secretary of state is a foreign minister, and the other way round. */
    static String roleIn(Entity state, String role) {
        boolean american = state.id().equals("united-states");
        return role.equals("Secretary of State") && !american ? "Foreign Minister"
                : role.equals("Foreign Minister") && american ? "Secretary of State" : role;
    }

    /** "his counterpart Ann Testa signed on behalf of Peru". */
    private Optional<Office> signed(Mention person, int counterpart) {
        Optional<Entity> in = new DelegationSeat(names, discourse, known).onBehalf(person);
        return in.flatMap(state -> roleBefore(counterpart).map(role -> new Office(
                person.entity(), text(person), state, state.label(), role, false,
                new ClaimTime.Unknown(), 0.8, "office.counterpart" + OfficeReader.VERSION)));
    }

    /** "Chad's foreign minister flew to Mali and met his counterpart, Ann Testa": of whom he visits, else of the other of two spoken of. */
    private Optional<Office> bare(Mention person, Noun noun) {
        if (!sentence.tag(noun.begin() - 1).equals("PRP$")) {
            return Optional.empty();
        }
        Optional<Office> first = officeBefore(noun.begin());
        Optional<Entity> state = new HostSeat(names, discourse).of(noun.begin() - 1).or(() -> first.flatMap(o -> otherOfTwo(o.in())));
        return first.flatMap(o -> state.filter(s -> !s.equals(o.in()) && incumbents.mayServe(person.entity(), s))
                .map(s -> new Office(person.entity(), text(person), s, s.label(), roleIn(s, o.role()), false,
                        new ClaimTime.Unknown(), 0.78, "office.counterpart" + OfficeReader.VERSION)));
    }

    /** The other of the only two states of the sentence before, where this one tells of no other. */
    private Optional<Entity> otherOfTwo(Entity one) {
        int here = sentence.sentence().index();
        List<Entity> two = here == 0 ? List.of() : states(discourse.sentence(here - 1));
        boolean alone = states(names).stream().allMatch(one::equals);
        return alone && two.size() == 2 && two.contains(one) ? two.stream().filter(s -> !s.equals(one)).findFirst() : Optional.empty();
    }

    private List<Entity> states(SentenceNames in) {
        return in.mentions().stream().flatMap(m -> HomeState.stateOf(m.entity(), discourse).stream()).distinct().toList();
    }

    private Optional<Mention> person(int token) {
        return token < sentence.size() ? names.at(token).filter(HolderFinder::isPerson) : Optional.empty();
    }

    /** The office in that state that the person is known for at the time. */
    private Optional<String> knownRole(Mention person, Home home) {
        return year.isEmpty() ? Optional.empty()
                : discourse.gazetteer().find(person.entity().id()).stream().flatMap(e -> e.offices().stream())
                        .filter(o -> o.in().equals(home.state().id()) && o.covers(year.getAsInt())).map(o -> o.title()).findFirst();
    }

    private Optional<String> roleBefore(int token) {
        return officeBefore(token).map(Office::role);
    }

    /** The office that the article gave the last person named before a token, be it in a sentence before. */
    private Optional<Office> officeBefore(int token) {
        int here = sentence.sentence().index();
        Optional<Mention> last = lastPerson(names, token);
        for (int i = here - 1; last.isEmpty() && i >= Math.max(0, here - SENTENCES_BACK); i--) {
            last = lastPerson(discourse.sentence(i), Integer.MAX_VALUE);
        }
        return last.flatMap(m -> known.office(m.entity())).filter(o -> !o.former());
    }

    private static Optional<Mention> lastPerson(SentenceNames in, int end) {
        return in.mentions().stream().filter(m -> m.end() <= end && HolderFinder.isPerson(m)).reduce((first, last) -> last);
    }

    private String text(Mention m) {
        return names.words(m.begin(), m.end());
    }
}
