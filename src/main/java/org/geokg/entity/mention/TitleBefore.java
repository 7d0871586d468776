package org.geokg.entity.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Title;
import org.geokg.text.TaggedSentence;

/** Finds the title before a person's name: right before it, before a comma or brackets, or before the seat between the two. */
final class TitleBefore {
    private static final Set<String> LINKS = Set.of("of", "to", "for", "at");

    private TitleBefore() {}

    /** The title of whoever is named from a token on. */
    static Optional<Title> of(SentenceNames names, int begin) {
        boolean comma = begin >= 2 && names.sentence().token(begin - 1).word().equals(",");
        int before = names.sentence().beforeBrackets(comma ? begin - 2 : begin - 1);
        int abbreviation = names.sentence().word(before).equals(")") && names.sentence().word(before - 2).equals("(") ? before - 3 : before;
        return before < 0 ? Optional.empty() : names.titleAt(before).map(TitleFinder.Found::title)
                .or(() -> abbreviation < 0 ? Optional.empty() : beforeSeat(names, abbreviation, comma));
    }

    /** "the president of France, Emmanuel Macron", "US Ambassador to Kenya Meg Holloway". */
    private static Optional<Title> beforeSeat(SentenceNames names, int last, boolean comma) {
        Optional<Mention> seat = names.at(last).filter(m -> m.form() == NameForm.NAME && !m.entity().isA(EntityType.PERSON));
        return seat.flatMap(m -> {
            TaggedSentence sentence = names.sentence();
            int first = beforeListed(names, m.begin());
            int of = first > 0 && sentence.token(first - 1).lemma().equals("the") ? first - 2 : first - 1;
            boolean linked = of > 0 && LINKS.contains(sentence.token(of).lemma());
            boolean country = m.entity().isA(EntityType.STATE) && !sentence.word(last).equals(sentence.word(last).toUpperCase(Locale.ROOT));
            boolean head = of > 0 && names.titleAt(of - 1)
                    .filter(t -> t.title().canonical().matches(".*(Minister|President).*")).isPresent();
            boolean ofState = country && head && sentence.lemma(of).equals("of") && sentence.tag(last + 1).equals("NNP");
            boolean sent = comma || ofState || linked && sentence.lemma(of).equals("to");
            return linked && sent ? names.titleAt(of - 1).map(TitleFinder.Found::title) : Optional.empty();
        });
    }

    /** "ambassador to Morocco and Mauritania, Ann Testa": where the list of two begins. */
    private static int beforeListed(SentenceNames names, int begin) {
        boolean listed = begin > 1 && names.sentence().lemma(begin - 1).equals("and");
        return listed ? names.at(begin - 2).filter(m -> m.form() == NameForm.NAME && !m.entity().isA(EntityType.PERSON))
                .map(Mention::begin).orElse(begin) : begin;
    }
}
