package org.geokg.claim.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.article.Article;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.Extraction;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.SentenceFailure;
import org.geokg.claim.match.Ellipsis;
import org.geokg.claim.office.HomeState;
import org.geokg.claim.rule.RuleBook;
import org.geokg.claim.rule.RuleTrace;
import org.geokg.claim.stance.ContextBook;
import org.geokg.claim.when.Happenings;
import org.geokg.entity.Entity;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.mention.Dateline;
import org.geokg.entity.mention.ListedBodies;
import org.geokg.entity.mention.MentionFinder;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.SharedNouns;
import org.geokg.entity.mention.TitledNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;
import org.geokg.text.parse.SentenceParser;
import org.geokg.text.split.SentenceReader;
import org.geokg.time.Basis;
import org.geokg.time.DatelineDay;
import org.geokg.time.ReferenceDate;
import org.geokg.time.ReferenceDateFinder;
import org.geokg.time.Story;
import org.geokg.time.TimeMention;
import org.geokg.time.TimeReader;

/**
 * Reads articles by rules. Cheap first: every sentence is tagged and its names are looked up; only those with a trigger
 * and somebody it could be about are parsed.
 */
public final class RuleBasedExtractor implements ClaimExtractor {
    private final SentenceReader reader = new SentenceReader();
    private final TimeReader times = new TimeReader();
    private final SentenceParser parser;
    private final Gazetteer gazetteer;
    private final MentionFinder mentions;
    private final RuleBook rules;
    private final ContextBook contexts;
    private final RelationCatalog relations;
    private final boolean gated;
    private final RuleTrace trace;

    public RuleBasedExtractor(
            SentenceParser parser, Gazetteer gazetteer, RelationCatalog relations, RuleBook rules, ContextBook contexts) {
        this(parser, gazetteer, relations, rules, contexts, true, RuleTrace.none());
    }

    /**
     * @param gated false to parse every sentence, for comparison: the claims are the same
     * @param trace told of every rule that is tried; one for several threads must bear it
     */
    public RuleBasedExtractor(
            SentenceParser parser, Gazetteer gazetteer, RelationCatalog relations, RuleBook rules, ContextBook contexts,
            boolean gated, RuleTrace trace) {
        this.parser = parser;
        this.gazetteer = gazetteer;
        this.mentions = new MentionFinder(gazetteer);
        this.relations = relations;
        this.rules = rules;
        this.contexts = contexts;
        this.gated = gated;
        this.trace = trace;
    }

    @Override
    public Extraction extract(Article article) {
        List<TaggedSentence> sentences = new ArrayList<>();
        List<List<TimeMention>> dates = new ArrayList<>();
        for (Sentence sentence : reader.read(article)) {
            TaggedSentence tagged = parser.tag(sentence);
            sentences.add(tagged);
            dates.add(times.read(tagged.tokens()));
        }
        List<SentenceNames> names = mentions.find(article, sentences);
        for (SentenceNames sentence : names) {
            dates.set(sentence.sentence().index(), outsideNames(dates.get(sentence.sentence().index()), sentence));
        }
        List<List<Token>> tokens = sentences.stream().map(TaggedSentence::tokens).toList();
        dates = Story.follow(tokens, dates, article.published().map(p -> new ReferenceDate(p, Basis.ARTICLE_DATE)));
        Optional<LocalDate> day = DatelineDay.of(article.text(), article.published());
        Optional<ReferenceDate> reference = ReferenceDateFinder.find(article.published(), day, dates);
        dates = DatelineDay.without(tokens, dates, reference);
        dates = Happenings.follow(tokens, dates, reference, gazetteer.words());
        Discourse told = new Discourse(gazetteer, names);
        Optional<Dateline> dateline = HomeState.dateline(article, told);
        Optional<Entity> written = dateline.flatMap(d -> HomeState.stateOf(d.place(), told));
        Discourse discourse = told.at(HomeState.of(article, written, told), written);
        ArticleClaims claims = new ArticleClaims(article, reference, relations, discourse, dateline, dates, year(reference));
        TextKinds kinds = new TextKinds(discourse, contexts, article);
        List<SentenceFailure> failures = new ArrayList<>();
        names.forEach(sentence -> attempt(sentence, failures, () -> claims.addTold(sentence)));
        for (SentenceNames sentence : names) {
            attempt(sentence, failures, () -> {
                if (!gated || canHoldClaim(sentence, claims)) {
                    claims.addMatches(new SentenceClaims(
                            parse(sentence), discourse, rules, contexts, claims.ends(), claims.deeds(), kinds, trace));
                }
            });
        }
        failures.sort(Comparator.comparingInt(f -> f.sentence().begin()));
        return new Extraction(article, reference, claims.sorted(), failures);
    }

    /** An error of the program in one sentence, or one nested too deep for the stack, must not cost the others. */
    private static void attempt(SentenceNames sentence, List<SentenceFailure> failures, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(new SentenceFailure(sentence.sentence().sentence(), e));
        }
    }

    /** Dates that are no part of a name, as "March 23" is in the March 23 Movement. */
    private static List<TimeMention> outsideNames(List<TimeMention> dates, SentenceNames names) {
        return dates.stream()
                .filter(d -> names.mentions().stream().noneMatch(m -> m.begin() < d.endToken() && d.beginToken() < m.end()))
                .toList();
    }

    private static OptionalInt year(Optional<ReferenceDate> reference) {
        return reference.map(r -> OptionalInt.of(r.day().getYear())).orElse(OptionalInt.empty());
    }

    private boolean canHoldClaim(SentenceNames sentence, ArticleClaims before) {
        boolean repeats = before.mayBeRepeatedIn(sentence.sentence().index()) && Ellipsis.mayBeIn(sentence.sentence());
        return repeats || rules.mayMatch(sentence.sentence());
    }

    /** The tree of a sentence, mended by what its names show. */
    private ParsedSentence parse(SentenceNames sentence) {
        ParsedSentence titled = TitledNames.mend(parser.parse(sentence.sentence()), sentence);
        return ListedBodies.mend(SharedNouns.mend(titled, sentence), sentence);
    }
}
