package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BuildReportTest {
    @Test
    void quarantinedClaimsAreCountedByWhatTheyBreak() throws IOException {
        TreeMap<String, Integer> quarantined = new TreeMap<>();
        quarantined.put("wrong-subject", 2);
        quarantined.put("future", 1);
        byte[] json = new BuildReport(new RunCounts(1, 0, 8, 0), 1, 0, 0, 0, 5, 3)
                .toJson("1", JsonNodeFactory.instance.objectNode(), quarantined, List.of());
        JsonNode report = JsonMapper.builder().build().readTree(json);
        assertEquals(3, report.path("claims").path("rejected").intValue());
        assertEquals("{\"future\":1,\"wrong-subject\":2}", report.path("quarantine").toString());
    }
}
