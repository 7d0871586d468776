package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;

/** "Aleppo province" and "Aleppo Airport" are not the town of Aleppo: the word behind a town's name makes another place. */
final class ProvinceFinder {

    private ProvinceFinder() {}

    static List<Mention> find(Gazetteer gazetteer, TaggedSentence sentence, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (Mention m : known) {
            String next = sentence.word(m.end());
            boolean behind = gazetteer.words().has(WordClass.PROVINCE_KIND, next)
                    || gazetteer.words().has(WordClass.PLACE_ENDING, next) && Character.isUpperCase(next.charAt(0));
            if (behind && m.form() == NameForm.NAME && isTown(gazetteer, m)) {
                String name = TitleFinder.spelled(sentence, m.begin(), m.end() + 1);
                found.add(new Mention(m.begin(), m.end() + 1, FoundEntities.of(name, EntityType.PLACE), NameForm.NAME,
                        Resolution.FOUND, Optional.empty()));
            }
        }
        return found;
    }

    private static boolean isTown(Gazetteer gazetteer, Mention m) {
        return gazetteer.find(m.entity().id()).map(GazetteerEntry::kind).filter(Set.of("city", "capital")::contains).isPresent();
    }
}
