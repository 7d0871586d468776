package org.geokg.claim.reading;

import org.geokg.article.Article;
import org.geokg.claim.Evidence;
import org.geokg.text.OffsetMap;
import org.geokg.text.Sentence;

/** Cuts the evidence of a claim, its sentence, out of the article. */
final class EvidenceReader {
    private final OffsetMap offsets;

    EvidenceReader(Article article) {
        this.offsets = new OffsetMap(article.text());
    }

    Evidence of(Sentence sentence) {
        return new Evidence(
                offsets.codePoints(sentence.begin()), offsets.codePoints(sentence.end()),
                offsets.slice(sentence.begin(), sentence.end()));
    }
}
