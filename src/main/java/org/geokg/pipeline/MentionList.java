package org.geokg.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.geokg.article.Article;
import org.geokg.entity.Entity;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.mention.MentionFinder;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.OffsetMap;
import org.geokg.text.TaggedSentence;
import org.geokg.text.parse.SentenceParser;
import org.geokg.text.split.SentenceReader;

/** Tells whom an article names where, before any claim is read. */
public final class MentionList {
    private final SentenceReader reader = new SentenceReader();
    private final SentenceParser parser = new SentenceParser();
    private final MentionFinder finder;

    public MentionList(Gazetteer gazetteer) {
        finder = new MentionFinder(gazetteer);
    }

    /**
     * A mention.
     *
     * @param begin in code points of the article's text
     * @param end   likewise, exclusive
     * @param words the characters between the two
     * @param how   how the words came to their entity
     */
    public record Entry(int begin, int end, String words, Entity entity, Mention.Resolution how) {}

    /** The mentions of an article, from left to right. */
    public List<Entry> of(Article article) {
        List<TaggedSentence> sentences = reader.read(article).stream().map(parser::tag).toList();
        OffsetMap offsets = new OffsetMap(article.text());
        List<Entry> entries = new ArrayList<>();
        for (SentenceNames names : finder.find(article, sentences)) {
            for (Mention mention : names.mentions()) {
                int begin = names.sentence().token(mention.begin()).begin();
                int end = names.sentence().token(mention.end() - 1).end();
                entries.add(new Entry(offsets.codePoints(begin), offsets.codePoints(end),
                        article.text().substring(begin, end), mention.entity(), mention.how()));
            }
        }
        return entries;
    }
}
