package org.geokg.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Extraction;
import org.geokg.claim.RelationCatalog;
import org.geokg.entity.Entity;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.graph.OntologyRelations;
import org.geokg.pipeline.KnowledgeFiles;
import org.geokg.pipeline.MentionList;
import org.geokg.pipeline.StandardExtractor;
import org.geokg.problem.ProblemSink;

/** Reads a text with the program as it is packed, and tells which state or organization somebody acts for. */
final class Reader {
    private final Gazetteer gazetteer;
    private final MentionList mentions;
    private final ClaimExtractor extractor;

    Reader() throws IOException {
        KnowledgeFiles files = KnowledgeFiles.packed();
        ProblemSink fail = p -> {
            throw new AssertionError(p.message());
        };
        gazetteer = StandardExtractor.gazetteer(files, fail);
        mentions = new MentionList(gazetteer);
        extractor = StandardExtractor.create(files, new RelationCatalog(OntologyRelations.read()), fail);
    }

    /** What a text was read as. */
    final class Reading {
        private final List<MentionList.Entry> named;
        private final Extraction extraction;

        private Reading(Article article) {
            named = mentions.of(article);
            extraction = extractor.extract(article);
        }

        List<MentionList.Entry> named() {
            return named;
        }

        List<Claim> claims() {
            return extraction.claims();
        }

        /** The entity's id and the ids of those it acts for by its nature or by an office that the text gives it. */
        Set<String> actors(Entity entity) {
            Set<String> ids = new LinkedHashSet<>();
            ids.add(entity.id());
            entity.metonymFor().ifPresent(ids::add);
            entity.bodyOf().ifPresent(ids::add);
            for (Claim claim : extraction.claims()) {
                if (claim.relation().name().equals("holdsOfficeIn") && claim.subject().id().equals(entity.id())
                        && claim.object() instanceof ClaimObject.Of seat) {
                    ids.add(seat.entity().id());
                    seat.entity().bodyOf().ifPresent(ids::add);
                }
            }
            return ids;
        }

        /** The entities named in a stretch of the text, and those they act for. */
        Set<String> actors(int begin, int end) {
            Set<String> ids = new LinkedHashSet<>();
            for (MentionList.Entry entry : named) {
                if (entry.begin() < end && begin < entry.end()) {
                    ids.addAll(actors(entry.entity()));
                }
            }
            return ids;
        }
    }

    Reading read(Article article) {
        return new Reading(article);
    }

    /** Names for the ids that are in the gazetteer. */
    List<String> labels(Set<String> ids) {
        List<String> labels = new ArrayList<>();
        ids.forEach(id -> labels.add(gazetteer.entity(id).map(Entity::label).orElse(id)));
        return labels;
    }
}
