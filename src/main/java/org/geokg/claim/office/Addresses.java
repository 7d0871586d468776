package org.geokg.claim.office;

import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;

/** Ranks and forms of address before a name: "General", "Sheikh", "Ambassador". */
record Addresses(SentenceNames names) {

    /** How somebody is addressed beside an office: "Foreign Minister Ambassador Ann Testa", "Education Minister Prof. …". */
    static boolean isAddress(Title title) {
        return title.kind() == Title.Kind.RANK || title.kind() == Title.Kind.HONORIFIC
                || Set.of("Ambassador", "Professor", "Senator").contains(title.canonical());
    }

    /** Where what follows them begins: at the token itself where there are none. */
    int behind(int token) {
        int i = token;
        for (Optional<Found> title = at(i); title.isPresent(); title = at(i)) {
            i = title.get().end();
        }
        return i;
    }

    private Optional<Found> at(int token) {
        return names.titleAt(token).filter(t -> isAddress(t.title()));
    }

    /** The person whose name begins at a token or behind such words. */
    Optional<Mention> person(int token) {
        int name = behind(token);
        return names.at(name).filter(m -> HolderFinder.isPerson(m) && m.begin() == name);
    }
}
