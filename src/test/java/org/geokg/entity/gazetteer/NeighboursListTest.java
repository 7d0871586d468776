package org.geokg.entity.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The neighbours that the gazetteer lists")
class NeighboursListTest {
    private static Gazetteer states() throws IOException {
        try (Reader text = Files.newBufferedReader(Path.of("data/gazetteer/states.csv"))) {
            return new GazetteerReader(new WordBook(Map.of()), p -> {}).add("states.csv", text).build();
        }
    }

    @Test
    @DisplayName("are states that list each other")
    void mutual() throws IOException {
        Gazetteer states = states();
        List<String> oneSided = states.entries().stream()
                .flatMap(e -> e.neighbours().stream()
                        .filter(n -> states.find(n).filter(o -> o.neighbours().contains(e.entity().id())).isEmpty())
                        .map(n -> e.entity().id() + " " + n))
                .toList();
        assertEquals(List.of(), oneSided);
    }
}
