package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention.Resolution;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.NameRuns.Run;
import org.geokg.text.TaggedSentence;

/** Finds organizations that the gazetteer does not know, and abbreviations that the article defines. */
final class OrganizationFinder {
    private static final int LONGEST_ABBREVIATION = 8;

    private static final int LONGEST_NAME = 5;

    private final ArticleNames article;
    private final WordBook words;

    OrganizationFinder(ArticleNames article, WordBook words) {
        this.article = article;
        this.words = words;
    }

    /** Unknown organizations, on tokens where the gazetteer has at most a shorter name. */
    List<Mention> find(TaggedSentence sentence, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        for (Run run : runs(sentence)) {
            boolean taken = known.stream()
                    .anyMatch(m -> overlaps(m, run) && (!inside(m, run) || isCore(m, run) && !isPurpose(sentence, m, run)));
            if (!taken && !isBodyOfState(sentence, known, run)) {
                String name = TitleFinder.spelled(sentence, run.begin(), run.end());
                Entity entity = article.definedAs(name).orElseGet(() -> FoundEntities.of(name, EntityType.ORGANIZATION));
                found.add(new Mention(run.begin(), run.end(), entity, NameForm.NAME, Resolution.FOUND, Optional.empty()));
            }
        }
        found.addAll(byKind(sentence, known, found));
        found.addAll(CoalitionFinder.find(sentence, known));
        return found;
    }

    /** Names told by their heads, and those that brackets abbreviate where no name of the first kind is. */
    private List<Run> runs(TaggedSentence sentence) {
        List<Run> headed = NameRuns.organizations(sentence, words);
        return Stream.concat(headed.stream(), new AbbreviatedNames(sentence, words).find().stream()
                .filter(a -> headed.stream().noneMatch(h -> h.begin() < a.end() && a.begin() < h.end()))).toList();
    }

    /** "the Berlin-based security firm MOSECON", "the militant group Lakurawa". */
    private List<Mention> byKind(TaggedSentence sentence, List<Mention> known, List<Mention> named) {
        List<Mention> found = new ArrayList<>();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            String kind = sentence.token(i).word();
            if (!words.has(WordClass.ORGANIZATION_KIND, kind) || !sentence.token(i - 1).tag().matches("NN|JJ|VBN|VBG")) {
                continue;
            }
            Run run = NameRuns.personAt(sentence, i + 1, t -> known.stream().noneMatch(m -> m.covers(t))
                    && named.stream().noneMatch(m -> m.covers(t)));
            if (run.length() > 0 && run.length() <= LONGEST_NAME && sentence.token(run.begin()).tag().startsWith("NNP")) {
                String name = TitleFinder.spelled(sentence, run.begin(), run.end());
                boolean armed = words.has(WordClass.ARMED_KIND, sentence.token(i - 1).lemma()) || kind.equals("militia");
                Entity entity = article.definedAs(name)
                        .orElseGet(() -> FoundEntities.of(name, armed ? EntityType.ARMED_GROUP : EntityType.ORGANIZATION));
                article.define(name, entity);
                found.add(new Mention(run.begin(), run.end(), entity, NameForm.NAME, Resolution.FOUND, Optional.empty()));
            }
        }
        return found;
    }

    /** "the Azerbaijani Army", "the Greek Foreign Ministry": what every state has is no organization of its own. */
    private boolean isBodyOfState(TaggedSentence sentence, List<Mention> known, Run run) {
        if (isBareMinistry(sentence, run)) {
            return true;
        }
        boolean agent = words.has(WordClass.STATE_AGENT, sentence.token(run.end() - 1).lemma());
        return agent && run.length() <= 3 && known.stream().anyMatch(m -> m.begin() == run.begin() && m.end() < run.end()
                && m.form() == NameForm.ADJECTIVE && m.entity().isA(EntityType.STATE));
    }

    /** "Foreign Office": whose it is the name does not tell. */
    private boolean isBareMinistry(TaggedSentence sentence, Run run) {
        boolean ministry = run.length() == 2 && sentence.token(run.begin() + 1).word().matches("Ministry|Office");
        return ministry && words.has(WordClass.PORTFOLIO, sentence.token(run.begin()).word().toLowerCase(Locale.ROOT));
    }

    private static boolean overlaps(Mention m, Run run) {
        return m.begin() < run.end() && run.begin() < m.end();
    }

    private static boolean inside(Mention m, Run run) {
        return run.begin() <= m.begin() && m.end() <= run.end();
    }

    /** A known name that reaches the run's end, or an adjective in front ("Armenian Congress"), is no part of a new name. */
    private static boolean isCore(Mention m, Run run) {
        boolean whole = m.begin() == run.begin() && m.end() == run.end();
        return whole || m.end() == run.end() || m.end() - m.begin() >= 3;
    }

    /** "Center for Law and Justice": what a body is for is no name of it. */
    private static boolean isPurpose(TaggedSentence sentence, Mention m, Run run) {
        return m.begin() > run.begin() + 1 && sentence.lemma(m.begin() - 1).equals("for") && m.entity().isA(EntityType.ORGANIZATION);
    }

    /** "… Community (SADC)": the abbreviation names the mention before the bracket from here on. */
    void defineAbbreviations(SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        for (Mention mention : names.mentions()) {
            int open = mention.end();
            if (open + 2 < sentence.size() && isOpening(sentence.token(open).word())
                    && isClosing(sentence.token(open + 2).word())) {
                String abbreviation = sentence.token(open + 1).word();
                if (isAbbreviation(abbreviation) && mention.form() == NameForm.NAME) {
                    article.define(abbreviation, mention.entity());
                }
            }
        }
    }

    private static boolean isOpening(String word) {
        return word.equals("(") || word.equals("-LRB-");
    }

    private static boolean isClosing(String word) {
        return word.equals(")") || word.equals("-RRB-");
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= 2 && word.length() <= LONGEST_ABBREVIATION
                && Character.isUpperCase(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
