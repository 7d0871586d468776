package org.geokg.entity.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Peoples who stand for their states: "mediated between the Saudis and the Iranians", "the French recalled their envoy". */
final class Peoples {
    private static final double PEOPLE = 0.85;

    /** Forms that are plural as they are: "the Chinese", "the French", "the Swiss". */
    private static final Pattern COLLECTIVE = Pattern.compile(".*(ese|ench|tish|utch|wiss|irish|spanish)");

    private static final Pattern PLURAL = Pattern.compile(".*([^s]s|men)");

    /** "the Iraqis in the camp", "the Iraqis who fled" are some of them. */
    private static final Set<String> SOME = Set.of("of", "in", "from", "at", "among", "aboard", "on", "inside", "near", "outside");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final WordBook words;
    private final int index;

    Peoples(ParsedSentence sentence, Arguments arguments, Discourse discourse) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.words = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** The state of the people that a mention names; nobody where some people of that state may be meant. */
    List<Referent> named(Mention m, int head) {
        boolean whole = m.entity().isA(EntityType.STATE) && m.form() != NameForm.NAME && m.end() - m.begin() == 1
                && isPeople(m, head) && isAll(head) && !isOfIndividuals(m.entity());
        return whole ? List.of(new Referent(m.entity(), head, "the " + sentence.token(head).word(), PEOPLE)) : List.of();
    }

    private boolean isPeople(Mention m, int head) {
        String word = sentence.token(head).word().toLowerCase(Locale.ROOT);
        boolean plural = m.form() == NameForm.DEMONYM && PLURAL.matcher(word).matches();
        boolean collective = COLLECTIVE.matcher(word).matches() && !isBeforeNoun(head);
        return (plural || collective) && !words.has(WordClass.ETHNIC, word);
    }

    /** "the French and Dutch ministers", "the Chinese navy". */
    private boolean isBeforeNoun(int head) {
        if (head + 1 >= sentence.size()) {
            return false;
        }
        boolean list = Set.of("and", "or", ",").contains(sentence.lemma(head + 1)) && head + 2 < sentence.size();
        return sentence.tag(head + 1).matches("NN.*|JJ.*|CD|HYPH|POS|VBG")
                || list && sentence.tag(head + 2).matches("JJ.*|NNP.*");
    }

    /** "the Saudis", "the Saudis and Iranians"; not "the 30 Saudis", "the young Saudis", "the Saudis who fled". */
    private boolean isAll(int head) {
        boolean article = head > 0 && sentence.lemma(head - 1).equals("the");
        boolean some = !sentence.children(head, "amod", "nummod", "compound", "acl", "acl:relcl", "appos", "nmod:poss").isEmpty()
                || sentence.children(head, "nmod").stream().anyMatch(c -> SOME.contains(arguments.prepositions(c)));
        return !some && (article || sharesArticle(head));
    }

    private boolean sharesArticle(int head) {
        return head > 2 && sentence.lemma(head - 1).equals("and") && sentence.lemma(head - 3).equals("the")
                && discourse.sentence(index).at(head - 2).filter(m -> isPeople(m, head - 2)).isPresent();
    }

    /** Whether some of them were told of before: "two Saudis", "Saudi students". */
    private boolean isOfIndividuals(Entity state) {
        return IntStream.rangeClosed(0, index).mapToObj(discourse::sentence)
                .flatMap(s -> s.mentions().stream().filter(m -> m.entity().equals(state)).flatMap(m -> individual(s, m)))
                .findAny().isPresent();
    }

    private Stream<Mention> individual(SentenceNames names, Mention m) {
        boolean adjective = m.form() == NameForm.ADJECTIVE && words.has(WordClass.PRIVATE_PERSON, names.sentence().lemma(m.end()));
        boolean some = m.form() == NameForm.DEMONYM && names.sentence().tag(m.end() - 1).matches("NNP?S?")
                && names.sentence().tag(m.begin() - 1).matches("CD|DT|JJ.*") && !names.sentence().lemma(m.begin() - 1).equals("the");
        boolean from = m.form() == NameForm.NAME && names.sentence().lemma(m.begin() - 1).equals("from")
                && names.sentence().tag(m.begin() - 2).matches("NNS?"); // "two men from Iran"
        return adjective || some || from ? Stream.of(m) : Stream.empty();
    }
}
