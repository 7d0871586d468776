package org.geokg.serve.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.serve.resource.Representation;

/** The links of an answer to its kin, as the {@code Link} header has them. See RFC 8288. */
final class LinkHeader {

    private final List<String> links = new ArrayList<>();

    LinkHeader add(String relation, String target) {
        return add(relation, target, Optional.empty());
    }

    LinkHeader add(String relation, String target, Optional<Representation> type) {
        links.add("<" + target + ">; rel=\"" + relation + "\"" + type.map(form -> "; type=\"" + form.mediaType() + "\"").orElse(""));
        return this;
    }

    String value() {
        return String.join(", ", links);
    }
}
