package org.geokg.claim.match;

import java.util.List;
import org.geokg.entity.reference.Referent;

/**
 * Who stands where an end of a triple is looked for.
 *
 * @param fit   those who may be the end
 * @param unfit those who may not, where nobody may
 */
record Ends(List<Referent> fit, List<Referent> unfit) {
    static final Ends NONE = new Ends(List.of(), List.of());

    Ends {
        fit = List.copyOf(fit);
        unfit = List.copyOf(unfit);
    }
}
