package org.geokg.publish;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/** What of a dataset is shown to others: each quad as it is, as another one, or not at all. */
@FunctionalInterface
public interface QuadView {
    /** All of it. */
    QuadView WHOLE = Optional::of;

    /** What is shown of this quad. */
    Optional<Quad> of(Quad quad);

    /** What is shown of these, in their order. */
    default Stream<Quad> of(Stream<Quad> quads) {
        return quads.flatMap(q -> of(q).stream());
    }

    /** Whether this quad is shown as it is. */
    default boolean shows(Quad quad) {
        return of(quad).filter(quad::equals).isPresent();
    }
}
