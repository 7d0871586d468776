package org.geokg.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.rule.RuleTrace;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.Ontology;
import org.geokg.graph.OntologyRelations;
import org.geokg.problem.ProblemSink;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;

/**
 * What the program knows before it reads: relations, names and rules.
 *
 * @param version names the program and all of this, so that an article read with an equal version need not be read again
 */
public record Knowledge(
        KnowledgeFiles files, Ontology ontology, RelationCatalog relations, Gazetteer gazetteer, String version) {

    private static final int VERSION_DIGITS = 12;
    private static final String GAZETTEER = "gazetteer";
    private static final String ROLES = "roles.csv";

    /**
     * Loads it, but for the language models.
     *
     * @param folder   a folder with {@code gazetteer/}, {@code words/} or {@code rules/} that take the place of those of the program
     * @param ontology a Turtle file that takes the place of the program's ontology
     * @param program  the program's name and version
     * @param problems told of names that cannot be used and are left out
     * @throws IOException if a file or folder cannot be read
     */
    public static Knowledge load(Optional<Path> folder, Optional<Path> ontology, String program, ProblemSink problems)
            throws IOException {
        KnowledgeFiles files = folder.map(KnowledgeFiles::in).orElseGet(KnowledgeFiles::packed);
        Ontology terms = ontology.isPresent() ? Ontology.read(ontology.get()) : Ontology.packed();
        RelationCatalog relations = new RelationCatalog(OntologyRelations.read(terms));
        String version = program + " " + digest(relations, files);
        return new Knowledge(files, terms, relations, StandardExtractor.gazetteer(files, problems), version);
    }

    /** The extractor that works by this, which takes a second or more to load. */
    public ClaimExtractor extractor(ProblemSink problems) throws IOException {
        return StandardExtractor.create(files, relations, gazetteer, problems);
    }

    /** An extractor that tells how each rule fares. */
    public ClaimExtractor tracedExtractor(RuleTrace trace, ProblemSink problems) throws IOException {
        return StandardExtractor.traced(files, relations, gazetteer, problems, trace);
    }

    /**
     * Changes a store by what is known.
     *
     * @param problems told of rows of the table of roles that cannot be used
     */
    public GraphUpdate update(GraphStore store, ProblemSink problems) throws IOException {
        return new GraphUpdate(store, ontology, new Fusion(relations, roles(problems)), gazetteer::entity);
    }

    /** Which titles name one office: by the gazetteer's own table, else by that of the program. */
    private RoleTable roles(ProblemSink problems) throws IOException {
        if (!files.list(GAZETTEER, ".csv").contains(ROLES)) {
            return RoleTable.standard();
        }
        try (Reader text = files.open(GAZETTEER, ROLES)) {
            return RoleTable.read(text, files.source(GAZETTEER, ROLES), problems);
        }
    }

    private static String digest(RelationCatalog relations, KnowledgeFiles files) throws IOException {
        MessageDigest hash = sha256();
        relations.all().forEach(r -> hash.update(r.toString().getBytes(StandardCharsets.UTF_8)));
        for (String kind : KnowledgeFiles.KINDS) {
            for (String name : files.list(kind, "")) {
                hash.update(name.getBytes(StandardCharsets.UTF_8));
                hash.update(text(files, kind, name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(hash.digest()).substring(0, VERSION_DIGITS);
    }

    private static String text(KnowledgeFiles files, String kind, String name) throws IOException {
        try (Reader reader = files.open(kind, name)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 13];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
            }
            return text.toString();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
