package org.geokg.text.repair;

import java.util.Set;

/** Present participles that mostly are adjectives: "for developing countries", "oppose existing sanctions". */
final class AdjectivalParticiples {
    private static final Set<String> WORDS = Set.of(
            "acting", "advancing", "approaching", "attacking", "banking", "binding", "bordering", "closing", "coming", "competing",
            "conflicting", "continuing", "contributing", "crippling", "declining", "developing", "emerging", "existing",
            "exporting", "falling", "feuding", "fighting", "fishing", "fleeing", "following", "founding", "funding",
            "governing", "growing", "guiding", "housing", "importing", "including", "incoming", "increasing", "invading",
            "landing", "lasting", "leading", "living", "manufacturing", "mining", "missing", "mounting", "neighboring",
            "neighbouring", "occupying", "ongoing", "opening", "opposing", "outgoing", "outstanding", "participating",
            "pressing", "reigning", "remaining", "retreating", "returning", "rising", "rotating", "ruling", "shipping", "sitting",
            "standing", "striking", "surrounding", "trading", "training", "upcoming", "visiting", "warring", "working");

    private AdjectivalParticiples() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
