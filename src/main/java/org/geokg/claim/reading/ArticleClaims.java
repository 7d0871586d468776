package org.geokg.claim.reading;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.end.Deeds;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.match.Apportioned;
import org.geokg.claim.office.OfficeBook;
import org.geokg.claim.office.OfficeContext;
import org.geokg.claim.office.OfficeReader;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.claim.stance.Stance;
import org.geokg.claim.when.ArticleDates;
import org.geokg.claim.when.DatedEvent;
import org.geokg.claim.when.DatedEvents;
import org.geokg.claim.when.DatedTelling;
import org.geokg.claim.when.DatedTellings;
import org.geokg.claim.when.SentenceTimes;
import org.geokg.claim.when.Speeches;
import org.geokg.claim.when.Telling;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.Dateline;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.entity.reference.Referent;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Sentence;
import org.geokg.time.Anchor;
import org.geokg.time.Chronology;
import org.geokg.time.DateRange;
import org.geokg.time.DateText;
import org.geokg.time.Direction;
import org.geokg.time.MentionedDates;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeResolver;

/** Gathers the claims of one article; of equal ones in a sentence the surest stays. Used by one thread. */
final class ArticleClaims {
    private final Article article;
    private final Optional<ReferenceDate> reference;
    private final EvidenceReader evidence;
    private final Discourse discourse;
    private final List<List<TimeMention>> dates;
    private final List<MentionedDates> datesBefore;
    private final EndResolver ends;
    private final Disputes disputes;
    private final ArticleDates articleDates;
    private final HeadlinePlans headlines;
    private final Deeds deeds;
    private final TaggedClaims tagged;
    private final ClaimSet claims = new ClaimSet();

    private List<RuleMatch> lastMatches = List.of();
    private int lastIndex = -1;

    ArticleClaims(
            Article article, Optional<ReferenceDate> reference, RelationCatalog relations, Discourse discourse,
            Optional<Dateline> dateline, List<List<TimeMention>> dates, OptionalInt year) {
        this.article = article;
        this.reference = reference;
        this.discourse = discourse;
        this.dates = dates;
        this.datesBefore = MentionedDates.before(
                IntStream.range(0, discourse.size()).mapToObj(s -> discourse.sentence(s).sentence().tokens()).toList(), dates, reference);
        this.evidence = new EvidenceReader(article);
        OfficeBook offices = new OfficeBook();
        OfficeReader officeReader = new OfficeReader(new OfficeContext(discourse, year, offices, discourse.home()));
        boolean newYear = reference.filter(r -> r.day().getMonth() == Month.JANUARY).isPresent();
        this.ends = new EndResolver(discourse, offices, year, newYear);
        this.disputes = new Disputes(discourse);
        this.articleDates = new ArticleDates(ends, datedEvents(), speeches(), entries(), reference, discourse.gazetteer().words());
        this.headlines = new HeadlinePlans(discourse, evidence);
        this.deeds = new Deeds(discourse, ends);
        this.tagged = new TaggedClaims(
                article.id(), evidence, relations, discourse, dateline, officeReader, ends, dates,
                new Anchor(reference, Direction.PAST, Optional.empty()));
    }

    private List<DatedEvent> datedEvents() {
        List<DatedEvent> events = new ArrayList<>();
        for (int s = 0; s < discourse.size(); s++) {
            int sentence = s;
            events.addAll(new DatedEvents(
                    discourse.sentence(s), dates.get(s), discourse.gazetteer().words(), date -> resolve(sentence, date)).read());
        }
        return List.copyOf(events);
    }

    private Speeches speeches() {
        WordBook words = discourse.gazetteer().words();
        List<DatedTelling> tellings = IntStream.range(0, discourse.size()).boxed()
                .map(s -> new DatedTellings(discourse.sentence(s), dates.get(s), words, date -> resolve(s, date)))
                .flatMap(told -> told.read().stream()).toList();
        Set<Integer> dated = IntStream.range(0, dates.size()).filter(s -> !dates.get(s).isEmpty()).boxed().collect(Collectors.toSet());
        return new Speeches(tellings, dated, ends, words);
    }

    /** For each sentence that goes on with an entry of a list of dates, the entry's day. */
    private List<Optional<DateRange>> entries() {
        List<Sentence> sentences = IntStream.range(0, discourse.size()).mapToObj(s -> discourse.sentence(s).sentence().sentence()).toList();
        return Chronology.of(sentences, dates, article.text()).stream()
                .map(head -> head.flatMap(h -> resolve(h.sentence(), h.date()))).toList();
    }

    private Optional<DateRange> resolve(int sentence, TimeMention date) {
        return TimeResolver.resolve(date, new Anchor(reference, Direction.PAST, datesBefore.get(sentence).previousFor(date.expression())))
                .filter(day -> reference.filter(r -> day.first().isAfter(r.day())).isEmpty());
    }

    EndResolver ends() {
        return ends;
    }

    Deeds deeds() {
        return deeds;
    }

    /** Adds what can be read from the tags of a sentence. */
    void addTold(SentenceNames names) {
        tagged.read(names).forEach(claims::add);
    }

    /** Whether the sentence right before holds something that this one may say again in other words. */
    boolean mayBeRepeatedIn(int sentence) {
        return sentence == lastIndex + 1 && !lastMatches.isEmpty();
    }

    void addMatches(SentenceClaims sentence) {
        int index = sentence.sentence().sentence().index();
        SentenceTimes times = sentence.times(dates.get(index), reference, datesBefore.get(index));
        List<SentenceClaims.Reading> readings =
                sentence.readings(mayBeRepeatedIn(index) ? lastMatches : List.of(), dates.get(index));
        lastIndex = index;
        lastMatches = sentence.repeatable(readings);
        for (SentenceClaims.Reading told : readings) {
            SentenceClaims.Reading reading =
                    new SentenceClaims.Reading(told.match(), times.scheduled(told.match(), told.stance()));
            if (reading.match().rule().relation().takesDateAsObject()) {
                addDated(sentence, reading, times.of(reading.match(), reading.stance()));
            } else {
                addPairs(sentence, reading, times);
            }
        }
    }

    /** A relation whose object is a date takes the one that stands beside the trigger. */
    private void addDated(SentenceClaims sentence, SentenceClaims.Reading reading, ClaimTime time) {
        if (!(time instanceof ClaimTime.Between between) || between.begin().isEmpty()) {
            return;
        }
        DateRange day = between.begin().get();
        Rule rule = reading.match().rule();
        for (Referent subject : reading.match().subjects()) {
            for (Entity entity : ends.both(subject, rule.relation().subjectTypes(), rule)) {
                claims.add(new Claim(
                        article.id(), entity, rule.relation(), new ClaimObject.Date(DateText.of(day).first()),
                        reading.stance().polarity(), reading.stance().factuality(), reading.stance().speaker(),
                        new ClaimTime.Unknown(), Optional.empty(), false, Optional.empty(), List.of(),
                        rule.confidence() * subject.certainty(), evidence.of(sentence.sentence().sentence().sentence()), rule.id(),
                        subject.text(), day.text()));
            }
        }
    }

    private void addPairs(SentenceClaims sentence, SentenceClaims.Reading reading, SentenceTimes times) {
        RuleMatch match = reading.match();
        boolean pairs = match.rule().allows(Rule.Option.PAIRS);
        List<Referent> subjects = match.subjects();
        Apportioned apportioned = new Apportioned(sentence.sentence());
        for (int i = 0; i < subjects.size(); i++) {
            List<Referent> objects = pairs ? subjects.subList(i + 1, subjects.size()) : match.objects();
            for (Referent object : objects) {
                if (apportioned.isAnothers(subjects, subjects.get(i), object)) {
                    continue;
                }
                boolean manyObjects = !pairs && objects.size() > 1;
                ClaimTime time = manyObjects
                        ? times.of(match, reading.stance(), heads(objects), object.head())
                        : times.of(match, reading.stance(), pairs ? List.of() : heads(subjects), subjects.get(i).head());
                addPair(sentence, reading, time, subjects.get(i), object);
            }
        }
    }

    private static List<Integer> heads(List<Referent> ends) {
        return ends.stream().map(Referent::head).toList();
    }

    private void addPair(
            SentenceClaims sentence, SentenceClaims.Reading reading, ClaimTime time, Referent subject, Referent object) {
        Rule rule = reading.match().rule();
        for (Entity s : ends.both(subject, rule.relation().subjectTypes(), rule)) {
            ends.object(object, rule)
                    .filter(o -> !s.id().equals(o.id()) && ends.isFarEnough(rule, s, o, object))
                    .filter(o -> !isDomestic(rule, s, subject, object) && !ends.isPrivate(s, o) && !isStatesBody(rule, o))
                    .map(o -> claim(sentence, reading, time, new End(s, subject), new End(o, object)))
                    .map(c -> disputes.weigh(c, sentence.sentence().sentence().index()))
                    .ifPresent(c -> {
                        claims.add(c);
                        headlines.tell(c, sentence.sentence(), reading.match().trigger());
                        tellDate(c, rule, sentence.sentence(), reading.match().trigger());
                        deeds.tell(c, rule, sentence.sentence().sentence().index(), reading.match().trigger());
                    });
        }
    }

    /** "brokered by Chad, which chairs the bloc this year": the clause on the name tells nothing of the deed. */
    private static boolean isOfAside(TimeMention date, ParsedSentence sentence, int trigger) {
        return IntStream.iterate(date.endToken() - 1, t -> t >= 0, sentence::headOrRoot)
                .anyMatch(t -> sentence.is(t, "acl:relcl") && t > trigger && !sentence.isWithin(trigger, t)
                        && sentence.tag(t).matches("VB[ZP]"));
    }

    private void tellDate(Claim claim, Rule rule, ParsedSentence sentence, int trigger) {
        boolean dated = dates.get(sentence.sentence().index()).stream().anyMatch(d -> !d.isEpithet() && !d.isDuration()
                && !isOfAside(d, sentence, trigger));
        articleDates.tell(claim, Telling.of(claim, rule, sentence, trigger, dated, discourse.gazetteer().words()));
    }

    /** Quarrels at home are no dealings between actors. */
    private boolean isDomestic(Rule rule, Entity s, Referent subject, Referent object) {
        boolean stateOfPerson = rule.allows(Rule.Option.OFFICE_TOO) && !s.equals(subject.entity());
        boolean ownMaster = ends.serves(s, ends.actor(object.entity())) || ends.serves(object.entity(), s);
        boolean prosecuted = rule.allows(Rule.Option.OFFICE_TOO) && s.isA(EntityType.STATE) && ends.isPrivate(object.entity());
        return stateOfPerson && ends.isAtHome(s, object) || ownMaster || prosecuted;
    }

    /** "took a seat in the White House": no state is a member of what is another's, or its own. */
    private boolean isStatesBody(Rule rule, Entity o) {
        return o.isA(EntityType.GOVERNMENT_BODY) && ends.master(o).isA(EntityType.STATE)
                && discourse.gazetteer().words().has(WordClass.MEMBERSHIP_RELATION, rule.relation().name());
    }

    private record End(Entity entity, Referent referent) {}

    private Claim claim(
            SentenceClaims sentence, SentenceClaims.Reading reading, ClaimTime time, End subject, End object) {
        Rule rule = reading.match().rule();
        Stance stance = reading.stance();
        boolean swap = rule.relation().symmetric() && subject.entity().id().compareTo(object.entity().id()) > 0;
        End s = swap ? object : subject;
        End o = swap ? subject : object;
        Factuality factuality = stance.factuality() == Factuality.ACTUAL
                ? rule.factuality().orElse(Factuality.ACTUAL) : stance.factuality();
        double confidence = rule.confidence() * subject.referent().certainty() * object.referent().certainty();
        return new Claim(
                article.id(), s.entity(), rule.relation(), new ClaimObject.Of(o.entity()), stance.polarity(), factuality,
                stance.speaker(), notAfterArticle(time, factuality), Optional.empty(), false, rule.kind(), List.of(), confidence,
                evidence.of(sentence.sentence().sentence().sentence()), rule.id(), s.referent().text(), o.referent().text());
    }

    /** What is told as a fact cannot lie after the article: such a date was misread. */
    private ClaimTime notAfterArticle(ClaimTime time, Factuality factuality) {
        if (factuality != Factuality.ACTUAL || reference.isEmpty()) {
            return time;
        }
        boolean late = switch (time) {
            case ClaimTime.Unknown unknown -> false;
            case ClaimTime.At at -> at.day().first().isAfter(reference.get().day());
            case ClaimTime.Between between -> between.begin().filter(d -> d.first().isAfter(reference.get().day())).isPresent();
        };
        return late ? new ClaimTime.Unknown() : time;
    }

    List<Claim> sorted() {
        return headlines.weigh(articleDates.date(claims.sorted()));
    }
}
