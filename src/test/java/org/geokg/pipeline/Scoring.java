package org.geokg.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Extraction;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.evaluate.EvaluationReport;
import org.geokg.evaluate.ExtractedClaims;
import org.geokg.evaluate.GoldArticle;
import org.geokg.evaluate.GoldReader;
import org.geokg.evaluate.NameFolding;
import org.geokg.evaluate.ReportText;
import org.geokg.evaluate.Scorer;

/** Scores what the real extractor reads against gold, as {@code geokg evaluate} does. */
final class Scoring {
    /** Claims below stay out of claims.csv, too. */
    private static final double MIN_CONFIDENCE = 0.5;

    private final Knowledge known;

    Scoring() throws IOException {
        known = Knowledge.load(Optional.empty(), Optional.empty(), "test", TestExtractor::fail);
    }

    List<GoldArticle> gold(Path path) throws IOException {
        return new GoldReader(known.relations(), TestExtractor::fail).read(path);
    }

    EvaluationReport score(List<GoldArticle> gold, List<Extraction> extractions) {
        NameFolding names = NameFolding.of(known.gazetteer().entries().stream().map(GazetteerEntry::entity));
        return new Scorer(names, known.relations()).score(gold, ExtractedClaims.of(extractions, MIN_CONFIDENCE));
    }

    /** Figures alone: no sentence of an article that is to stay unread. */
    static String figures(EvaluationReport report) {
        StringBuilder text = new StringBuilder("\n");
        try {
            ReportText.writeFigures(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The mistakes with their sentences, and the figures. */
    static String mistakes(EvaluationReport report) {
        StringBuilder text = new StringBuilder("\n");
        try {
            ReportText.writeItems(report.items(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + figures(report);
    }
}
