package org.geokg.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PERSON, Ararat Mirzoyan, -, Ararat Mirzoian, -, yes",
        "PERSON, A. Mirzoyan, -, Ararat Mirzoyan, -, yes",
        "PERSON, Mirzoyan, -, Ararat Mirzoyan, -, yes",
        "PERSON, Volodymyr Zelensky, -, Volodymyr Zelenskyy, -, yes",
        "PERSON, José Muñoz, -, Jose Munoz, -, yes",
        "PERSON, Vladimir Petrov, norway, Boris Petrov, norway, yes",
        "PERSON, Vladimir Petrov, norway, Boris Petrov, sweden, no",
        "PERSON, Vladimir Petrov, -, Vladimir Pavlov, -, no",
        "PERSON, Kim, -, Lim, -, no",
        "ORGANIZATION, Rapid Support Forces, -, Rapid Support Force, -, yes",
        "ORGANIZATION, Northern Front, -, Southern Front, -, no",
        "PLACE, Iran, -, Iraq, -, no"})
    void namesAreAlikeOrNot(String type, String one, String officeOfOne, String other, String officeOfOther, String alike) {
        boolean found = Likeness.between(
                thing(type, one, officeOfOne), thing(type, other, officeOfOther)).isPresent();
        assertEquals(alike.equals("yes"), found);
    }

    private static NamedThing thing(String type, String name, String office) {
        Entity entity = Entity.found(name.toLowerCase().replace(' ', '-'), name, EntityType.valueOf(type));
        return new NamedThing("id/" + name, entity, 1, office == null ? List.of() : Arrays.asList(office));
    }
}
