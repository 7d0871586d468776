package org.geokg.entity.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;

/**
 * Where a report was written, as its opening says: "KYIV (Agency) —", "ABUJA, Nigeria -".
 *
 * @param place     the town
 * @param in        the state or region that is named behind it
 * @param placeText the words of the one
 * @param inText    and of the other; empty where none is named
 */
public record Dateline(Entity place, Optional<Entity> in, String placeText, String inText) {
    private static final Pattern END = Pattern.compile("[(—–:/]|--| - ");
    private static final int SHORTEST = 3;

    /** The place in the words before a report's first sentence; empty where they are none that is known. */
    public static Optional<Dateline> of(Gazetteer gazetteer, String opening) {
        String[] parts = END.split(opening, 2)[0].split(",");
        String town = parts[0].strip();
        Optional<Entity> place = town.length() < SHORTEST
                ? Optional.empty() : place(gazetteer, capitalized(town)).or(() -> place(gazetteer, town));
        return place.map(p -> {
            String behind = parts.length > 1 ? parts[1].strip() : "";
            Optional<Entity> in = named(gazetteer, behind, EntityType.STATE).or(() -> named(gazetteer, behind, EntityType.PLACE)
                    .filter(region -> gazetteer.isWithin(p, region)));
            return new Dateline(p, in.filter(s -> !s.equals(p)), town, behind);
        });
    }

    private static Optional<Entity> place(Gazetteer gazetteer, String name) {
        return named(gazetteer, name, EntityType.PLACE);
    }

    private static Optional<Entity> named(Gazetteer gazetteer, String name, EntityType type) {
        return gazetteer.meanings(name).stream().filter(m -> m.form() == NameForm.NAME && !m.needsContext()).map(m -> m.entry().entity())
                .filter(e -> e.isA(type)).findFirst();
    }

    private static String capitalized(String words) {
        StringBuilder name = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(words.charAt(i - 1));
            name.append(first ? words.charAt(i) : Character.toLowerCase(words.charAt(i)));
        }
        return name.toString();
    }
}
