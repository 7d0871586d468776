package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.text.TaggedSentence;

/**
 * The mentions and titles of one sentence.
 *
 * @param mentions from left to right, not overlapping
 * @param titles   from left to right, not overlapping
 */
public record SentenceNames(TaggedSentence sentence, List<Mention> mentions, List<TitleFinder.Found> titles) {
    public SentenceNames {
        mentions = mentions.stream().sorted(Comparator.comparingInt(Mention::begin)).toList();
        titles = List.copyOf(titles);
    }

    /** The mention that covers a token. */
    public Optional<Mention> at(int token) {
        for (Mention mention : mentions) {
            if (mention.covers(token)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The title that covers a token. */
    public Optional<TitleFinder.Found> titleAt(int token) {
        return titles.stream().filter(t -> t.begin() <= token && token < t.end()).findFirst();
    }

    /** The words from one token to before another as written, with single spaces. */
    public String words(int begin, int end) {
        return TitleFinder.spelled(sentence, begin, end);
    }

    /** The mentions that lie between one token and another, both included. */
    public List<Mention> within(int first, int last) {
        return mentions.stream().filter(m -> m.begin() >= first && m.end() <= last + 1).toList();
    }

    /** The only state that is named before a token; its towns do not count. */
    public Optional<Entity> onlyStateBefore(int token) {
        List<Entity> states = mentions.stream().filter(m -> m.end() <= token && m.form() == NameForm.NAME)
                .map(Mention::entity).filter(e -> e.isA(EntityType.STATE)).distinct().toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    SentenceNames with(List<Mention> more) {
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(more);
        return new SentenceNames(sentence, all, titles);
    }
}
