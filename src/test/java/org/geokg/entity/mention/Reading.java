package org.geokg.entity.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.pipeline.KnowledgeFiles;
import org.geokg.pipeline.StandardExtractor;
import org.geokg.text.parse.Models;
import org.geokg.text.split.SentenceReader;

/** Texts read with the real models and the program's own gazetteer. */
public final class Reading {
    private Reading() {}

    private static final class Holder {
        static final Gazetteer GAZETTEER = load();

        private static Gazetteer load() {
            try {
                return StandardExtractor.gazetteer(KnowledgeFiles.packed(), p -> {
                    throw new AssertionError(p.message());
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Gazetteer gazetteer() {
        return Holder.GAZETTEER;
    }

    /** The names of each sentence of an article of that year. */
    public static List<SentenceNames> of(int year, String text) {
        Article article = new Article(
                "test", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(year, 6, 11)), Optional.empty(), text, 0);
        var sentences = new SentenceReader().read(article).stream().map(Models.parser()::tag).toList();
        return new MentionFinder(gazetteer()).find(article, sentences);
    }

    /** "words=id" of each mention in a text of 2025. */
    static List<String> mentions(String text) {
        return mentions(2025, text);
    }

    static List<String> mentions(int year, String text) {
        return of(year, text).stream()
                .flatMap(names -> names.mentions().stream()
                        .map(m -> names.words(m.begin(), m.end()) + "=" + m.entity().id().replaceFirst("-[0-9a-f]{8}$", "")))
                .toList();
    }
}
