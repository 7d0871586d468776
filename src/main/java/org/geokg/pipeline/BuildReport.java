package org.geokg.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.geokg.problem.Problem;

/**
 * What a build came to.
 *
 * @param counts         what was read
 * @param added          articles that the store did not have
 * @param replaced       articles that it had in another form
 * @param unchanged      articles that it had just so, and were not read again
 * @param withdrawn      articles that the inputs no longer have
 * @param claims         claims that came in
 * @param rejectedClaims claims that break the ontology, each reported
 */
public record BuildReport(
        RunCounts counts, int added, int replaced, long unchanged, int withdrawn, int claims, int rejectedClaims) {

    static final String OPTIONS = "options";
    private static final int MOST_PROBLEMS = 10_000;

    /** Whether the store is as it was. */
    boolean changedNothing() {
        return added + replaced + withdrawn == 0;
    }

    /**
     * The report as JSON in UTF-8.
     *
     * @param quarantined how many claims the store keeps apart, by what they break
     */
    byte[] toJson(
            String version, ObjectNode options, SortedMap<String, Integer> quarantined, List<Problem> problems) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", version);
        root.set(OPTIONS, options);
        root.putObject("articles")
                .put("read", counts.read())
                .put("accepted", counts.accepted())
                .put("rejected", counts.rejected())
                .put("added", added)
                .put("replaced", replaced)
                .put("unchanged", unchanged)
                .put("withdrawn", withdrawn);
        root.putObject("claims").put("found", claims).put("rejected", rejectedClaims);
        ObjectNode apart = root.putObject("quarantine");
        quarantined.forEach(apart::put);
        root.put("otherFiles", counts.otherFiles());
        root.put("problems", problems.size());
        ArrayNode list = root.putArray("firstProblems");
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> add(list, problem));
        try {
            String json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }

    private static void add(ArrayNode list, Problem problem) {
        ObjectNode node = list.addObject().put("code", problem.code().id()).put("source", problem.source());
        problem.line().ifPresent(line -> node.put("line", line));
        node.put("found", problem.found()).put("advice", problem.advice());
    }
}
