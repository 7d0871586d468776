package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatelineTest {
    @Test
    void theTownAndTheStateBehindIt() {
        assertEquals("islamabad in pakistan", read("ISLAMABAD, Pakistan — "));
        assertEquals("kyiv", read("KYIV (Agency) — "));
        assertEquals("seoul", read("SEOUL, April 3 (Agency) -- "));
    }

    @Test
    void otherOpeningsAreNone() {
        assertEquals("", read("FILE - "));
        assertEquals("", read(""));
    }

    private static String read(String opening) {
        Optional<Dateline> dateline = Dateline.of(Reading.gazetteer(), opening);
        return dateline.map(d -> d.place().id() + d.in().map(in -> " in " + in.id()).orElse("")).orElse("");
    }
}
