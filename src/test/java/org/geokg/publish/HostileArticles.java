package org.geokg.publish;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Extraction;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;

/** Ordinary articles, and ones with hostile text in every place that takes text. */
final class HostileArticles {
    private static final List<String> HOSTILE = List.of(
            "\u0000\u0001\u0008\u000B\u000C\u000E\u001F", "\uD800", "\uDC00\uD800", "\uFFFE\uFFFF", "a\r\nb\rc\nd\te",
            "<script>&amp;]]>\"'\\", "\u202E\u200F\u2066\uFEFF", "\uD83D\uDE00\uDBFF\uDFFF", "\u0085\u007F\u2028", "@en^^<x> .", " ");

    static List<Extraction> extractions() {
        List<Extraction> all = new ArrayList<>();
        all.add(extraction("n1", "Nordic Times", LocalDate.of(2024, 3, 8),
                claim("n1", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).build(),
                claim("n1", NATO, "establishedIn", "1949-04").begin(80).build()));
        Random random = new Random(11);
        for (int i = 0; i < HOSTILE.size(); i++) {
            all.add(hostile("h" + i + HOSTILE.get(i), HOSTILE.get(i)));
            all.add(hostile("r" + i, random(random)));
        }
        return all;
    }

    private static Extraction hostile(String id, String text) {
        Entity found = Entity.found("x-" + Integer.toHexString(text.hashCode()), "Name " + text, EntityType.PERSON);
        Claim office = claim(id, found, "holdsOfficeIn", SWEDEN).role("Role " + text).kind("kind" + text)
                .saidBy("speaker " + text).quote("Quote " + text + ".").build();
        Claim dated = claim(id, SWEDEN, "alliedWith", FINLAND).kind(text + "x").begin(40).build();
        Article article = new Article(
                id, Optional.of("Title " + text), Optional.of("Publisher " + text),
                Optional.empty(), Optional.of("http://x.example/ " + text), "Text " + text, 0);
        return new Extraction(article, Optional.empty(), List.of(office, dated));
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append((char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private HostileArticles() {}
}
