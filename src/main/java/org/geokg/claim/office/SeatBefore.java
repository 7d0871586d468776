package org.geokg.claim.office;

import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/** Finds the state or organization of an office in front of its title. */
final class SeatBefore {
    private static final int REACH = 7;
    private static final Set<String> WHERE = Set.of("in", "at", "from", "near");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;

    SeatBefore(SentenceNames names, OfficeWords words) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
    }

    /** "Armenian Prime Minister", "Iran's president", "NATO Secretary General", "Russian Foreign Ministry spokeswoman". */
    Optional<Seat> of(Found title) {
        boolean former = false;
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - REACH); i--) {
            Optional<Mention> mention = names.at(i).filter(m -> !HolderFinder.isPerson(m));
            if (mention.filter(m -> m.form() != NameForm.DEMONYM).isPresent()) {
                Mention m = mention.get();
                if (isField(m) || isInCompound(m) || sentence.word(m.end()).equalsIgnoreCase("affairs")) {
                    i = m.begin();
                    continue;
                }
                if (m.entity().isA(EntityType.STATE) && words.isAgainstState(i + 1, title.end())) {
                    return Optional.empty();
                }
                boolean was = former || words.isFormer(m.begin()) || words.isFormer(beforeBracket(m));
                return canOwn(m) ? Optional.of(seat(m, title.end(), was, 0.95, "before")) : Optional.empty();
            }
            if (opensOrClosesAbbreviation(i)) {
                continue;
            }
            former |= words.isFormer(sentence.token(i));
            boolean noun = sentence.token(i).isCapitalized() && sentence.tag(i).startsWith("NN");
            if (noun && sentence.lemma(title.begin()).equals("president") && !words.isBetween(sentence.token(i))) {
                return Optional.empty(); // "Kenya Airways president"
            }
            boolean field = i > 0 && sentence.lemma(i).equals("and") && words.isPortfolio(sentence.token(i - 1))
                    && words.isPortfolio(sentence.token(i + 1))
                    || words.isPortfolio(sentence.token(i)) && (sentence.lemma(i + 1).equals("and") || sentence.lemma(i - 1).equals("and"));
            if (!noun && !field && !words.isBetween(sentence.token(i)) && !isAttribute(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the name begins that an abbreviation in brackets is short for. */
    private int beforeBracket(Mention m) {
        boolean bracket = m.begin() > 1 && sentence.word(m.begin() - 1).equals("(");
        return bracket ? names.at(m.begin() - 2).map(Mention::begin).orElse(m.begin()) : m.begin();
    }

    /** "the Party of Work (PW) chairman". */
    private boolean opensOrClosesAbbreviation(int i) {
        return sentence.word(i).equals(")") && sentence.word(i - 2).equals("(")
                || sentence.word(i).equals("(") && sentence.word(i + 2).equals(")");
    }

    /** "youngest", "populist, pro-Russian", "Nobel Prize-winning". */
    boolean isAttribute(int i) {
        boolean compound = sentence.word(i + 1).equals("-") || sentence.word(i - 1).equals("-");
        boolean listed = sentence.word(i).equals(",") && sentence.tag(i - 1).matches("JJ.*|NN") && sentence.tag(i + 1).matches("JJ.*|AFX");
        boolean first = sentence.tag(i).equals("NN") && sentence.word(i + 1).equals(",") && sentence.tag(i - 1).equals("POS");
        return listed || first || sentence.tag(i).matches("JJ.*|HYPH|AFX") || compound && sentence.tag(i).matches("NNP?|VB[NG]|RB|CD|NFP");
    }

    /** "Slovakia's pro-Russian prime minister" is Slovakia's; "a pro-Russian leader" is nobody's. */
    private boolean isInCompound(Mention m) {
        return isPrefixed(m) || isCompound(m);
    }

    private boolean isPrefixed(Mention m) {
        return m.begin() >= 2 && sentence.word(m.begin() - 1).equals("-")
                && Set.of("anti", "pro", "non").contains(sentence.lemma(m.begin() - 2));
    }

    /** "the World Health Organization's Africa director". */
    private boolean isField(Mention m) {
        boolean owned = m.begin() > 1 && sentence.tag(m.begin() - 1).equals("POS");
        return owned && isTown(m) && names.at(m.begin() - 2).filter(o -> o.entity().isA(EntityType.ORGANIZATION)).isPresent();
    }

    /** Not an accord, nor where it was: "in Japan Minister Lee met"; a town only by its possessive. */
    private boolean canOwn(Mention m) {
        boolean bareName = m.form() == NameForm.NAME && !sentence.tag(m.end()).equals("POS");
        boolean where = bareName && WHERE.contains(sentence.lemma(m.begin() - 1));
        return !(bareName && isTown(m)) && !where && !m.entity().isA(EntityType.AGREEMENT);
    }

    static boolean isTown(Mention m) {
        return m.entity().isA(EntityType.PLACE) && !m.entity().isA(EntityType.STATE);
    }

    /** "Washington, DC-based". */
    boolean isCompound(Mention m) {
        return m.end() < sentence.size() && sentence.token(m.end()).isHyphen()
                && sentence.token(m.end()).begin() == sentence.token(m.end() - 1).end();
    }

    private Seat seat(Mention m, int end, boolean former, double certainty, String how) {
        return new Seat(m.entity(), names.words(m.begin(), m.end()), end, former, certainty, how);
    }
}
