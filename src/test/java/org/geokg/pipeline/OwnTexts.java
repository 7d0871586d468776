package org.geokg.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.Extraction;

/** The project's own articles and what the real extractor reads from them, once for all tests of a run. */
final class OwnTexts {
    static final Path DEMO = Path.of("data", "articles");
    static final Path GOLD = Path.of("data", "gold");

    private OwnTexts() {}

    private static final class Holder {
        static final List<Extraction> DEMO_READ = extract(articles(DEMO), TestExtractor.get());
        static final List<Extraction> GOLD_READ = extract(articles(GOLD), TestExtractor.get());
    }

    /** The articles of the demo. */
    static List<Extraction> demo() {
        return Holder.DEMO_READ;
    }

    /** Those of the demo and those that exist for their gold alone. */
    static List<Extraction> all() {
        return Stream.concat(Holder.DEMO_READ.stream(), Holder.GOLD_READ.stream()).toList();
    }

    /** The articles of a file or folder; none may be rejected. */
    static List<Article> articles(Path path) {
        List<Article> articles = new ArrayList<>();
        try (InputFiles inputs = InputFiles.find(
                List.of(path.toString()), Optional.empty(), InputStream.nullInputStream(), TestExtractor::fail)) {
            new ArticleReader(ReadOptions.usual(), TestExtractor::fail).read(inputs, bytes -> {}, articles::add);
        }
        return List.copyOf(articles);
    }

    static List<Extraction> extract(List<Article> articles, ClaimExtractor extractor) {
        return articles.stream().map(extractor::extract).toList();
    }
}
