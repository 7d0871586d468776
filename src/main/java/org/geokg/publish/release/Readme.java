package org.geokg.publish.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.geokg.graph.Vocabulary;
import org.geokg.publish.ReleaseDiff;

/** What lies in the folder and how to use it, as Markdown. */
record Readme(
        ReleaseOptions options,
        Figures figures,
        List<WrittenPart> parts,
        SortedMap<String, Long> extractors,
        List<String> measured,
        Optional<ReleaseDiff.Summary> changes) {

    static final String FILE = "README.md";

    byte[] toMarkdown() {
        List<String> lines = new ArrayList<>();
        head(lines);
        files(lines);
        use(lines);
        words(lines);
        changes.ifPresent(summary -> changes(lines, summary));
        precision(lines);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void head(List<String> lines) {
        lines.add("# " + plain(options.title()) + " " + options.version());
        lines.add("");
        lines.add("Released on " + options.date() + ". " + number(figures.of(Vocabulary.CLAIM)) + " claims of "
                + number(figures.of(Vocabulary.ARTICLE_CLASS)) + " news articles"
                + figures.published().map(p -> ", published from " + p.first() + " to " + p.last() + ",").orElse("")
                + " weighed into " + number(figures.of(Vocabulary.STATEMENT)) + " statements about "
                + number(figures.entities()) + " entities.");
        lines.add("");
        lines.add(options.shortened()
                ? "This release is short: it has no sentences and no titles of articles. Offsets, and the SHA-256 of each sentence, let "
                        + "whoever has an article find the sentence and check it. The few words that name actors, offices, kinds and times "
                        + "stay."
                : "It has the sentences that say so, with their places in the articles, but not the articles.");
        lines.add("");
        lines.add("Licence: " + options.licence().map(iri -> "<" + iri + ">").orElse("none stated; see LICENSE.txt") + ". "
                + "To cite it, see CITATION.cff.");
        lines.add("");
    }

    private void files(List<String> lines) {
        lines.add("## Files");
        lines.add("");
        lines.add("| File | What it is | Bytes |");
        lines.add("|---|---|---|");
        parts.forEach(p -> lines.add("| [" + p.name() + "](" + p.name() + ") | " + p.about() + " | " + number(p.bytes()) + " |"));
        lines.add("");
        lines.add("`datapackage.json` tells the columns of the CSV tables (Frictionless), `catalog.ttl` and `catalog.jsonld` describe all "
                + "of it (DCAT 3, VoID). `sha256sum -c SHA256SUMS` checks the files.");
        lines.add("");
    }

    private static void use(List<String> lines) {
        lines.add("## Use");
        lines.add("");
        code(lines, "python", "import pandas as pd", "facts = pd.read_parquet(\"facts.parquet\")  # or pd.read_csv(\"facts.csv.gz\")",
                "facts[facts.relation == \"memberOf\"].groupby(\"targetLabel\").sourceLabel.apply(list)");
        code(lines, "python", "import networkx as nx", "graph = nx.read_graphml(\"facts.graphml.gz\", force_multigraph=True)",
                "sorted(dict(graph.degree()).items(), key=lambda d: -d[1])[:10]");
        code(lines, "r", "facts <- read.csv(gzfile(\"facts.csv.gz\"))  # or arrow::read_parquet(\"facts.parquet\")",
                "members <- subset(facts, relation == \"memberOf\")", "table(members$targetLabel)");
        code(lines, "sh", "tdb2.tdbloader --loc geokg geokg.nq.gz     # Apache Jena", "fuseki-server --tdb2 --loc geokg /geokg",
                "curl http://localhost:3030/geokg/sparql --data-urlencode 'query=SELECT * { ?s ?p ?o } LIMIT 9'");
    }

    private static void code(List<String> lines, String language, String... code) {
        lines.add("```" + language);
        lines.addAll(List.of(code));
        lines.add("```");
        lines.add("");
    }

    private static void words(List<String> lines) {
        lines.add("## What the words mean");
        lines.add("");
        lines.add("A *claim* is what one sentence of one article says. A *statement* weighs all claims about one triple and one episode. "
                + "A *fact* is a direct triple: what is asserted, and not over by the newest article. In RDF, facts and statements are in "
                + "the default graph, the claims of an article in its named graph. A date that is not exact has two bounds, the first and "
                + "the last possible day; in claims.csv dates are cut to what is known (`2024-08`), in claims.parquet they are days and "
                + "both bounds are always given. Offsets count Unicode code points. The terms are explained in ontology.ttl.");
        lines.add("");
    }

    private static void changes(List<String> lines, ReleaseDiff.Summary summary) {
        lines.add("## Changes");
        lines.add("");
        lines.add("| Facts | Added | Removed |");
        lines.add("|---|---|---|");
        for (Map.Entry<String, ReleaseDiff.Count> relation : summary.facts().entrySet()) {
            lines.add("| " + relation.getKey() + " | " + number(relation.getValue().added()) + " | "
                    + number(relation.getValue().removed()) + " |");
        }
        lines.add("");
        lines.add("Of all quads " + number(summary.quads().added()) + " were added and " + number(summary.quads().removed())
                + " removed; of a symmetric relation each fact counts both ways. changes.rdfp.gz turns the release before into this one, "
                + "redirects.ttl leads from statements that are gone to those in their place.");
        lines.add("");
    }

    private void precision(List<String> lines) {
        lines.add("## How right it is");
        lines.add("");
        lines.add("precision.csv has, for each relation, how many of the facts that the program reads were judged against gold and how "
                + "many were right, with Wilson's interval of 95 %. Relations that were never measured say so. These are figures of the "
                + "program's own test articles, not of the articles of this release: `data/gold` are 32 articles on some of which rules "
                + "were developed, `data/gold-news/unseen` 17 news articles that nobody looked at who wrote rules.");
        lines.add("");
        lines.add("Articles by the version of the rules that read them: " + extractors.entrySet().stream()
                .map(e -> "`" + plain(e.getKey()) + "` " + number(e.getValue())).collect(Collectors.joining(", ")) + ". Measured: "
                + measured.stream().map(m -> "`" + m + "`").collect(Collectors.joining(", ")) + ". "
                + (measured.containsAll(extractors.keySet())
                        ? "They are the same."
                        : "Where they differ, the figures are those of other rules."));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Text from outside must not become markup. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
