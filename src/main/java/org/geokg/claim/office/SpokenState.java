package org.geokg.claim.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Tells which of the states spoken of thereabouts a bare title belongs to: the only one, of several the one at home, the one whose
 * officials are called so, or the only one whose holder is not another.
 */
final class SpokenState {
    private static final int SENTENCES_BEFORE = 4;
    private static final int COUNTERPART_REACH = 8;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;
    private final OfficeContext context;
    private final Incumbents incumbents;
    private final HostSeat host;
    private final BareTitles bare;

    SpokenState(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.discourse = context.discourse();
        this.context = context;
        this.incumbents = context.incumbents();
        this.host = new HostSeat(names, discourse);
        this.bare = new BareTitles(names, context);
    }

    Optional<Entity> of(Found title, Mention person) {
        boolean shared = sentence.lemma(title.end() - 1).equals("president") || !sentence.token(title.begin()).isCapitalized()
                && title.end() - title.begin() == 1;
        if (shared && isForeignSpokenOf()) {
            return Optional.empty();
        }
        Set<Entity> states = spokenOf();
        states.removeIf(s -> isMet(s, title));
        Optional<Entity> other = counterpart(person);
        if (other.isPresent()) {
            List<Entity> rest = states.stream().filter(s -> !s.equals(other.get()) && !isAnothers(s)).toList();
            return rest.size() == 1 ? Optional.of(rest.getFirst()) : context.home().filter(h -> !h.equals(other.get()));
        }
        boolean some = sentence.lemma(person.end() + 1).equals("a"); // "Ann Testa, a former finance minister"
        if ((states.size() > 1 || some) && words.isFormer(title.begin())) {
            return context.home().filter(h -> some); // who holds the office now tells nothing about then
        }
        Optional<Entity> home = context.home().filter(h -> !incumbents.isTaken(h, title.title(), person.entity()));
        if (home.isPresent()) {
            return home.filter(h -> person.begin() >= title.end() || states.size() < 2).filter(h -> !isOfAnothersDeed(h, title));
        }
        return states.size() == 1 ? ofOne(states.iterator().next(), title, person) : ofSeveral(states, title, person);
    }

    /** "Chad has expelled the envoy, Foreign Minister Ann Testa said", written in Togo: she may speak for Chad. */
    private boolean isOfAnothersDeed(Entity home, Found title) {
        boolean behind = sentence.word(title.begin() - 1).equals(",");
        return behind && names.at(0).filter(m -> m.form() == NameForm.NAME && sentence.tag(m.end()).matches("VB[DZP]|MD"))
                .flatMap(m -> HomeState.stateOf(m.entity(), discourse)).filter(s -> !s.equals(home)).isPresent();
    }

    private Optional<Entity> ofOne(Entity state, Found title, Mention person) {
        if (isDealtWith(state, person)) {
            return Optional.empty();
        }
        boolean elsewhere = bare.written().filter(s -> !s.equals(state)).isPresent();
        return elsewhere ? bare.atHome().filter(s -> !incumbents.isTaken(s, title.title(), person.entity()))
                : Optional.of(state).filter(s -> !incumbents.isTakenInArticle(s, title.title(), person.entity()));
    }

    /** "Foreign Minister Ann Testa urged Chad to stop", "flew to Chad", "condoled with the Chadian people": so she is not Chad's. */
    private boolean isDealtWith(Entity state, Mention person) {
        return names.mentions().stream().filter(m -> m.begin() > person.end()
                        && HomeState.stateOf(m.entity(), discourse).filter(state::equals).isPresent())
                .anyMatch(m -> {
                    int before = sentence.lemma(m.begin() - 1).equals("the") ? m.begin() - 2 : m.begin() - 1;
                    boolean told = sentence.tag(m.end()).matches("VB[DZP]|MD|POS"); // "said Chad would", "said Chad's army"
                    boolean object = sentence.tag(before).startsWith("VB") && !told && m.form() == NameForm.NAME;
                    return object || sentence.word(before).equals("to") || sentence.word(before).equals("against");
                });
    }

    private Optional<Entity> ofSeveral(Set<Entity> states, Found title, Mention person) {
        Optional<Entity> met = host.isOfHost(Math.min(title.begin(), person.begin()))
                ? onlyOpen(statesIn(names), title, person) : Optional.empty();
        return met.or(() -> bare.stateOf(title, person, states).filter(s -> !incumbents.isTaken(s, title.title(), person.entity())))
                .or(() -> onlyOpen(states, title, person));
    }

    private Set<Entity> spokenOf() {
        Set<Entity> states = new LinkedHashSet<>();
        before().forEach(near -> HomeState.statesIn(near, discourse).forEach(states::add));
        return states;
    }

    private boolean isForeignSpokenOf() {
        return before().stream().flatMap(near -> near.mentions().stream()).anyMatch(SpokenState::isForeign);
    }

    /** This sentence and some before it. */
    private List<SentenceNames> before() {
        int here = sentence.sentence().index();
        return discourse.around(here, SENTENCES_BEFORE).stream().filter(s -> s.sentence().sentence().index() <= here).toList();
    }

    /** "Trade Minister Ann Testa and her Peruvian counterpart" is not Peru's. */
    Optional<Entity> counterpart(Mention person) {
        boolean first = names.mentions().stream().noneMatch(m -> HolderFinder.isPerson(m) && m.begin() < person.begin());
        int end = first ? sentence.size() : Math.min(sentence.size(), person.end() + COUNTERPART_REACH);
        for (int i = person.end(); i < end; i++) {
            if (sentence.lemma(i).equals("counterpart") && sentence.tag(i - 2).equals("PRP$")) {
                return names.at(i - 1).map(Mention::entity).filter(e -> e.isA(EntityType.STATE));
            }
        }
        return Optional.empty();
    }

    /** "met Norwegian ambassador Ann Testa": those of that state are others. */
    private boolean isMet(Entity state, Found title) {
        return names.mentions().stream().anyMatch(m -> m.entity().equals(state) && m.begin() > title.end()
                && names.titleAt(sentence.tag(m.end()).equals("POS") ? m.end() + 1 : m.end())
                        .filter(t -> words.isEnvoy(t.title())).isPresent());
    }

    /** "sat down with Fiji's Bob Testov": that state is spoken for by another. */
    private boolean isAnothers(Entity state) {
        return names.mentions().stream().anyMatch(m -> m.entity().equals(state) && sentence.tag(m.end()).equals("POS")
                && new Addresses(names).person(m.end() + 1).isPresent());
    }

    private Set<Entity> statesIn(SentenceNames in) {
        Set<Entity> states = new LinkedHashSet<>();
        HomeState.statesIn(in, discourse).forEach(states::add);
        return states.size() > 1 ? states : Set.of();
    }

    /** The one state of several whose holder of that office is not known to be another. */
    private Optional<Entity> onlyOpen(Set<Entity> states, Found title, Mention person) {
        List<Entity> open = states.stream().filter(s -> !incumbents.isTaken(s, title.title(), person.entity())).toList();
        return open.size() == 1 && person.begin() >= title.end()
                ? open.stream().findFirst().filter(s -> !incumbents.isTakenForPart(s, title.title(), person.entity())) : Optional.empty();
    }

    /** A company may have a president too, and so has the European Union. */
    private static boolean isForeign(Mention m) {
        Entity entity = m.entity();
        boolean among = entity.isA(EntityType.MILITARY_ALLIANCE) || entity.id().equals("united-nations")
                || entity.isA(EntityType.ARMED_GROUP);
        return entity.isA(EntityType.ORGANIZATION) && !entity.isA(EntityType.GOVERNMENT_BODY) && !among;
    }
}
