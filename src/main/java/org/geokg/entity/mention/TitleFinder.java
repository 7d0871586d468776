package org.geokg.entity.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;
import org.geokg.text.Token;

/** Finds titles such as "Prime Minister", "minister of foreign affairs" or "executive director" in a sentence. */
public final class TitleFinder {
    /** A title in a sentence, from one token to before another. */
    public record Found(int begin, int end, Title title) {}

    /** Only there does a secretary of state have a portfolio. */
    private static final String BRITAIN = "united-kingdom";

    private static final String EX = "ex-";

    private final Gazetteer gazetteer;
    private final Portfolio portfolio;

    public TitleFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.portfolio = new Portfolio(gazetteer);
    }

    /**
     * Titles from left to right, not overlapping, longest first.
     *
     * @param names the sentence's names: a title does not begin inside a name of several words ("European Commission
     *              President" ends in "President"), but may hold one ("Ambassador to the United Nations")
     */
    List<Found> find(TaggedSentence sentence, List<Mention> names) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            int token = i;
            Optional<Mention> name = names.stream().filter(m -> m.end() - m.begin() > 1 && m.covers(token)).findFirst();
            boolean person = name.filter(m -> m.entity().isA(EntityType.PERSON) && m.begin() == token).isPresent();
            Optional<Found> title = name.isPresent() && !person ? Optional.empty() : at(sentence, i);
            title.filter(t -> !isName(sentence, t, found)).ifPresent(found::add);
            i = title.map(Found::end).or(() -> name.map(Mention::end)).orElse(i + 1);
        }
        return List.copyOf(found);
    }

    /** "Prince Sultan bin Saad", "Foreign Minister Amir Khan": given names that are titles elsewhere. */
    private boolean isName(TaggedSentence sentence, Found title, List<Found> before) {
        if (title.end() == title.begin() + 1 && sentence.word(title.begin()).equals("charge")) {
            return true; // "took charge of" makes nobody a chargé
        }
        if (isSurname(sentence, title) && (before.isEmpty() || before.getLast().end() < title.begin())) {
            return true;
        }
        boolean given = title.end() - title.begin() == 1
                && gazetteer.words().has(WordClass.GIVEN_NAME, sentence.word(title.begin()));
        boolean behindTitle = !before.isEmpty() && before.getLast().end() == title.begin()
                && !before.getLast().title().canonical().matches(".*(ness|Majesty|Excellency)");
        return given && (behindTitle || sentence.word(title.end()).matches("Khan|Khosru|Mahmud"));
    }

    /** "Prime Minister John Major said", "Yusuf Haji left": a rank or form of address stands before a name and not behind one. */
    private static boolean isSurname(TaggedSentence sentence, Found title) {
        boolean address = title.title().kind() == Title.Kind.HONORIFIC || title.title().kind() == Title.Kind.RANK;
        boolean last = !sentence.word(title.end()).equals("(")
                && !sentence.token(Math.min(title.end(), sentence.size() - 1)).isCapitalized()
                || title.end() >= sentence.size();
        boolean behindName = title.begin() > 0 && sentence.tag(title.begin() - 1).equals("NNP")
                && sentence.token(title.begin() - 1).isCapitalized() && !sentence.word(title.begin() - 1).endsWith(".");
        return address && last && title.end() == title.begin() + 1 && behindName && sentence.tag(title.begin()).equals("NNP");
    }

    private Optional<Found> at(TaggedSentence sentence, int begin) {
        for (int end = Math.min(sentence.size(), begin + longest(sentence, begin)); end > begin; end--) {
            int last = end - 1;
            Optional<Title> title = gazetteer.title(withoutPrefix(spelled(sentence, begin, end))).or(() -> plural(sentence, begin, last));
            if (title.isPresent() && isWholeWord(sentence, begin, end)) {
                Found known = new Found(begin, end, title.get());
                Optional<Found> deputy = end - begin == 1
                        ? degreeThenTitle(sentence, begin).filter(f -> f.title().kind() == Title.Kind.OFFICE) : Optional.empty();
                return deputy.or(() -> Optional.of(withPortfolio(sentence, known)));
            }
        }
        return degreeThenTitle(sentence, begin).or(() -> portfolioThenTitle(sentence, begin));
    }

    /** Most words begin no title; one that is glued to what follows ("Queen's") tells nothing by itself. */
    private int longest(TaggedSentence sentence, int begin) {
        Token token = sentence.token(begin);
        boolean whole = Character.isLetterOrDigit(token.word().codePointBefore(token.word().length()))
                && (begin + 1 == sentence.size() || sentence.token(begin + 1).begin() > token.end()
                        || sentence.token(begin + 1).word().equals("-"));
        return whole ? Math.max(1, gazetteer.longestTitle(withoutPrefix(token.word()))) : gazetteer.longestTitle();
    }

    /** "ex-President" is one word to the tokenizer. */
    private static String withoutPrefix(String words) {
        return words.regionMatches(true, 0, EX, 0, EX.length()) ? words.substring(EX.length()) : words;
    }

    /** "Presidents", "prime ministers". */
    private Optional<Title> plural(TaggedSentence sentence, int begin, int last) {
        String lemma = sentence.token(last).lemma();
        boolean plural = sentence.token(last).tag().startsWith("NN") && sentence.token(last).word().endsWith("s");
        String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return plural ? gazetteer.title((spelled(sentence, begin, last) + " " + singular).strip()) : Optional.empty();
    }

    /** "deputy" before a known title, though alone it may be a title itself. */
    private Optional<Found> degreeThenTitle(TaggedSentence sentence, int begin) {
        if (begin + 1 >= sentence.size() || !isDegree(sentence.token(begin))
                || sentence.token(begin).lemma().equals("under") && !sentence.token(begin).isCapitalized()) {
            return Optional.empty();
        }
        int next = sentence.token(begin + 1).word().equals("-") ? begin + 2 : begin + 1;
        return next >= sentence.size() ? Optional.empty() : at(sentence, next).map(f -> {
            String canonical = titleCase(sentence.token(begin).word()) + " " + f.title().canonical();
            return new Found(begin, f.end(), new Title(canonical, f.title().kind(), f.title().of()));
        });
    }

    /** "acting" is a verb to the tagger. */
    private boolean isDegree(Token token) {
        return gazetteer.words().has(WordClass.DEGREE, token.lemma())
                || gazetteer.words().has(WordClass.DEGREE, token.word().toLowerCase(Locale.ROOT));
    }

    /** "Minister" alone is completed by what follows: "of Finance", "for Climate and Energy"; others may be. */
    private Found withPortfolio(TaggedSentence sentence, Found found) {
        String last = sentence.token(found.end() - 1).word().toLowerCase(Locale.ROOT);
        boolean ofState = found.title().canonical().endsWith("Secretary of State");
        boolean ministerial = gazetteer.words().has(WordClass.MINISTERIAL, last)
                || gazetteer.words().has(WordClass.MINISTERIAL_PLURAL, last);
        if (!ofState && !ministerial) {
            return withWholePortfolio(sentence, found);
        }
        boolean british = found.title().canonical().equals("Secretary of State") && sentence.lemma(found.end()).equals("for");
        int end = portfolio.end(sentence, found.end(), british || found.end() - found.begin() == 1 && !last.endsWith("s"));
        if (end == found.end()) {
            return found;
        }
        return new Found(found.begin(), end, new Title(
                spelled(sentence, found.begin(), end), found.title().kind(), british ? Optional.of(BRITAIN) : found.title().of()));
    }

    /** "Minister of Water" is known, but he is "Minister of Water Resources and Irrigation". */
    private Found withWholePortfolio(TaggedSentence sentence, Found found) {
        boolean minister = found.end() - found.begin() > 2 && sentence.word(found.begin()).equalsIgnoreCase("minister");
        int end = minister ? portfolio.end(sentence, found.begin() + 1, false) : found.end();
        if (end <= found.end()) {
            return found;
        }
        boolean whole = gazetteer.words().has(WordClass.WHOLE_TITLE, found.title().canonical());
        String canonical = whole ? found.title().canonical() : spelled(sentence, found.begin(), end);
        return new Found(found.begin(), end, new Title(canonical, found.title().kind(), found.title().of()));
    }

    /** "Police Minister". */
    private Optional<Found> portfolioThenTitle(TaggedSentence sentence, int begin) {
        int end = portfolio.endOfTitle(sentence, begin);
        return end == begin ? Optional.empty() : Optional.of(new Found(
                begin, end, new Title(inTitleCase(sentence, begin, end), Title.Kind.OFFICE, Optional.empty())));
    }

    private static String inTitleCase(TaggedSentence sentence, int begin, int end) {
        return Arrays.stream(spelled(sentence, begin, end).split(" "))
                .map(word -> word.equals("and") ? word : titleCase(word)).collect(Collectors.joining(" "));
    }

    private static boolean isWholeWord(TaggedSentence sentence, int begin, int end) {
        boolean hyphenBefore = begin > 1 && sentence.token(begin - 1).word().equals("-")
                && !sentence.token(begin - 2).lemma().matches("then|ex|vice|deputy");
        boolean verb = sentence.token(end - 1).tag().startsWith("VB") && !sentence.token(end - 1).isCapitalized();
        return !hyphenBefore && !verb;
    }

    /** The words from one token to before another with the text's own spacing reduced to single spaces. */
    static String spelled(TaggedSentence sentence, int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (i > begin && sentence.token(i).begin() > sentence.token(i - 1).end()) {
                words.append(' ');
            }
            words.append(sentence.token(i).word());
        }
        return words.toString();
    }

    private static String titleCase(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
