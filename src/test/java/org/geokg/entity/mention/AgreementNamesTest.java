package org.geokg.entity.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Agreements that the gazetteer does not know, told by their capitals. */
class AgreementNamesTest {
    @Test
    void anAgreementIsNamedByItsHeadAndWhatItIsAbout() {
        assertTrue(names("They signed a Treaty on Good Neighbourly Testing.")
                .stream().anyMatch(m -> m.startsWith("Treaty on Good Neighbourly Testing=")));
        assertTrue(names("They signed the Testville Protocol.").stream().anyMatch(m -> m.startsWith("Testville Protocol=")));
    }

    @Test
    void itsKindAloneIsNoName() {
        assertTrue(names("They signed a Free Trade Agreement.").stream().noneMatch(m -> m.startsWith("Free Trade")));
    }

    @Test
    void aGovernmentNamedForOneIsNone() {
        assertTrue(names("Malta met the Government of National Accord.").stream().noneMatch(m -> m.startsWith("National Accord")));
    }

    private static List<String> names(String text) {
        return Reading.mentions(text);
    }
}
