package org.geokg.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.geokg.serve.option.ServeOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("A server")
class GeoServerTest {

    private static final ServeOptions ANY_PORT = ServeOptions.defaults().withPort(0);

    @Test
    @DisplayName("names the port that is busy")
    void busyPort() throws Exception {
        try (GeoServer first = GeoServer.start(DatasetFactory.createTxnMem(), ANY_PORT)) {
            PortBusyException busy = assertThrows(
                    PortBusyException.class,
                    () -> GeoServer.start(DatasetFactory.createTxnMem(), ANY_PORT.withPort(first.port())));
            assertEquals(first.port(), busy.port());
        }
    }

    @Test
    @DisplayName("leaves the dataset to its owner, who may serve it again")
    void leavesTheDataset() throws Exception {
        Dataset dataset = SampleGraph.load();
        GeoServer.start(dataset, ANY_PORT).close();
        assertTrue(dataset.getContext().isUndef(ARQ.queryTimeout));
        try (GeoServer again = GeoServer.start(dataset, ANY_PORT); Web web = new Web(again.port())) {
            assertEquals(200, web.get("/id/mali.ttl", "text/turtle").statusCode());
        }
    }
}
