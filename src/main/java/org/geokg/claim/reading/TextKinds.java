package org.geokg.claim.reading;

import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.rule.Rejection;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.stance.ContextBook;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.ParsedSentence;

/** What kinds of text an article holds in which words of war and diplomacy tell of something else: sport, plots, exercises. */
final class TextKinds {
    private final SportContext sport;
    private final FictionContext fiction;
    private final WordBook words;

    TextKinds(Discourse discourse, ContextBook contexts, Article article) {
        this.sport = new SportContext(discourse, contexts);
        this.fiction = new FictionContext(discourse, article);
        this.words = discourse.gazetteer().words();
    }

    /** Why a rule must not be tried at a word, if so. */
    Optional<Rejection.Reason> against(Rule rule, ParsedSentence sentence, int trigger) {
        int index = sentence.sentence().index();
        boolean hostile = words.has(WordClass.HOSTILE_RELATION, rule.relation().name());
        if (rule.allows(Rule.Option.NOT_IN_SPORT) && sport.holds(index) || sport.isFixture(sentence, trigger)) {
            return Optional.of(Rejection.Reason.REPORT_ON_SPORT);
        }
        if (fiction.holds(index, trigger) || hostile && fiction.isPlayed(index)) {
            return Optional.of(Rejection.Reason.FICTION);
        }
        return hostile && new Mishaps(sentence, words).holds(trigger) ? Optional.of(Rejection.Reason.MISHAP) : Optional.empty();
    }
}
