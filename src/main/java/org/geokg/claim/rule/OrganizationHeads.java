package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.SentenceNames;
import org.geokg.text.TaggedSentence;

/** Reads heads of organizations who are told by a verb. */
final class OrganizationHeads {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;

    OrganizationHeads(SentenceNames names, OfficeWords words) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
    }

    /** "Haldun Solmazturk heads the 21st Century Turkey Institute". */
    List<Office> read() {
        List<Office> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            int verb = headingVerb(m.end());
            if (!HolderFinder.isPerson(m) || verb < 0) {
                continue;
            }
            int at = sentence.token(verb + 1).lemma().equals("the") ? verb + 2 : verb + 1;
            names.at(Math.min(at, sentence.size() - 1))
                    .filter(o -> o.entity().isA(EntityType.ORGANIZATION) && o.form() == NameForm.NAME)
                    .map(o -> new Office(
                            m.entity(), names.words(m.begin(), m.end()), o.entity(), names.words(o.begin(), o.end()), "Head",
                            false, new ClaimTime.Unknown(), 0.88, "office.heads" + OfficeReader.VERSION))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "heads", ", who heads", ", who has led"; -1 where it is no such verb, or one of the past. */
    private int headingVerb(int behind) {
        int i = behind;
        if (i + 2 < sentence.size() && sentence.token(i).word().equals(",") && sentence.token(i + 1).lemma().equals("who")) {
            i += 2;
        }
        boolean perfect = i + 1 < sentence.size() && sentence.token(i).word().equals("has");
        int verb = perfect ? i + 1 : i;
        String tag = perfect ? "VBN" : "VBZ";
        boolean heads = verb + 1 < sentence.size() && words.isHeading(sentence.token(verb).lemma())
                && (sentence.token(verb).tag().equals(tag) || perfect && sentence.token(verb).tag().equals("VBD"));
        return heads ? verb : -1;
    }
}
