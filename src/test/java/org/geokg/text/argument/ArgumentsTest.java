package org.geokg.text.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.article.Article;
import org.geokg.text.ParsedSentence;
import org.geokg.text.parse.Models;
import org.geokg.text.parse.SentenceParser;
import org.geokg.text.split.SentenceReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Read from real parses: what rules rest on is what the parser gives after mending. */
@DisplayName("The logical arguments of a predicate")
class ArgumentsTest {
    private static final SentenceParser PARSER = Models.parser();

    /** A parsed sentence, asked by words. */
    private record Parsed(ParsedSentence sentence, Arguments arguments) {
        static Parsed of(String text) {
            Article article = new Article(
                    "test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
            ParsedSentence sentence = PARSER.parse(PARSER.tag(new SentenceReader().read(article).getFirst()));
            return new Parsed(sentence, new Arguments(sentence));
        }

        int at(String word) {
            return IntStream.range(0, sentence.size())
                    .filter(i -> sentence.token(i).word().equals(word))
                    .findFirst().orElseThrow(() -> new AssertionError("no " + word + " in\n" + sentence));
        }

        List<String> subjects(String verb) {
            return words(arguments.subjects(at(verb)));
        }

        List<String> objects(String verb) {
            return words(arguments.objects(at(verb)));
        }

        List<String> by(String preposition, String predicate) {
            return words(arguments.byPreposition(at(predicate), preposition));
        }

        List<String> nominal(String noun) {
            return words(arguments.subjectsOfNominal(at(noun)));
        }

        private List<String> words(List<Integer> heads) {
            return heads.stream().flatMap(h -> arguments.coordinated(h).stream()).map(i -> sentence.token(i).word()).toList();
        }
    }

    @Test
    @DisplayName("of a passive are its agent and its subject")
    void passive() {
        Parsed p = Parsed.of("Serbia was admitted by the council in 2003.");
        assertTrue(p.arguments().isPassive(p.at("admitted")));
        assertEquals(List.of("council"), p.subjects("admitted"));
        assertEquals(List.of("Serbia"), p.objects("admitted"));
    }

    @Test
    @DisplayName("of a passive without an agent leave the actor open")
    void passiveWithoutAgent() {
        Parsed p = Parsed.of("Guinea was suspended from the bloc.");
        assertEquals(List.of(), p.subjects("suspended"));
        assertEquals(List.of("Guinea"), p.objects("suspended"));
        assertEquals(List.of("bloc"), p.by("from", "suspended"));
    }

    @Test
    @DisplayName("of an infinitive are those of the verb that governs it")
    void subjectControl() {
        assertEquals(List.of("Sweden"), Parsed.of("Sweden decided to join the alliance.").subjects("join"));
    }

    @Test
    @DisplayName("of an infinitive under urging belong to who is urged")
    void objectControl() {
        assertEquals(List.of("Iran"), Parsed.of("France urged Iran to sign the treaty.").subjects("sign"));
    }

    @Test
    @DisplayName("of a relative clause are what its pronoun stands for")
    void relative() {
        Parsed p = Parsed.of("Latvia, which joined the alliance, borders Russia.");
        assertEquals(List.of("Latvia"), p.subjects("joined"));
        assertEquals(List.of("alliance"), p.objects("joined"));
    }

    @Test
    @DisplayName("of a relative clause whose verb was taken for a subject are mended")
    void lostRelative() {
        Parsed p = Parsed.of("The Visegrad Group, which comprises Poland and Hungary, met in Prague.");
        assertEquals(List.of("Group"), p.subjects("comprises"));
        assertEquals(List.of("Poland", "Hungary"), p.objects("comprises"));
    }

    @Test
    @DisplayName("of a relative clause behind a name are the noun that the name describes")
    void restrictiveRelative() {
        assertEquals(List.of("militia"), Parsed.of("They fought a militia backed by Chad that has seized the town.").subjects("seized"));
        String apart = "Kenya helped the army against the Front, a rebel group backed by Chad that has seized parts of the north.";
        assertEquals(List.of("group"), Parsed.of(apart).subjects("seized"));
    }

    @Test
    @DisplayName("of a passive are not those of a second one that leaves out its verb")
    void gappedPassive() {
        Parsed p = Parsed.of("Sudan is backed by two lenders and Kenya by four.");
        assertEquals(List.of("lenders", "four"), p.subjects("backed"));
        assertEquals(List.of("Sudan"), p.objects("backed"));
    }

    @Test
    @DisplayName("are not taken by a clause that tells how long after")
    void clauseBehindTimespan() {
        Parsed p = Parsed.of("The African Union on Sunday suspended Gabon, two days after a palace coup toppled its elected president.");
        assertEquals(List.of("Gabon"), p.objects("suspended"));
        assertEquals(List.of("coup"), p.subjects("toppled"));
    }

    @Test
    @DisplayName("of a relative clause without a pronoun have the noun before as object")
    void bareRelative() {
        assertEquals(List.of("cartel"), Parsed.of("Angola left OPEC, the cartel it joined in 2007.").objects("joined"));
    }

    @Test
    @DisplayName("of a participle after a noun are said of that noun")
    void participle() {
        Parsed p = Parsed.of("Talks brokered by China in the city of Kunming produced a truce.");
        assertEquals(List.of("China"), p.subjects("brokered"));
        assertEquals(List.of("Talks"), p.objects("brokered"));
        assertEquals(List.of("Talks"), p.subjects("produced"));
    }

    @Test
    @DisplayName("of a gerund behind a preposition are not taken for a noun with an adjective")
    void gerund() {
        Parsed p = Parsed.of("Maduro responded by severing ties with Washington.");
        assertEquals(List.of("Maduro"), p.subjects("severing"));
        assertEquals(List.of("ties"), p.objects("severing"));
        assertEquals(List.of("Washington"), p.by("with", "severing"));
    }

    @Test
    @DisplayName("are shared by coordinated verbs")
    void coordinatedVerbs() {
        Parsed p = Parsed.of("Honduras broke off ties with Taiwan and recognised China.");
        assertEquals(List.of("Honduras"), p.subjects("recognised"));
        assertEquals(List.of("China"), p.objects("recognised"));
    }

    @Test
    @DisplayName("are all parts of a list, with a preposition that is said twice too")
    void coordinatedNouns() {
        assertEquals(List.of("Laos", "Myanmar"), Parsed.of("The association took in Laos and Myanmar.").objects("took"));
        assertEquals(List.of("Australia", "Zealand"),
                Parsed.of("Agreements were concluded by Britain with Australia in December and with New Zealand in February.")
                        .by("with", "concluded"));
    }

    @Test
    @DisplayName("of a noun are who it is said of: by a copula, beside a name, before names")
    void nominal() {
        assertEquals(List.of("Hungary"), Parsed.of("Hungary is a member of the union.").nominal("member"));
        assertEquals(List.of("Turkey"), Parsed.of("Turkey, a member of the alliance, closed the strait.").nominal("member"));
        assertEquals(List.of("Hungary"), Parsed.of("The aid was approved after Hungary, one of its members, agreed.").nominal("members"));
        assertEquals(List.of("Norway", "Denmark"), Parsed.of("NATO members Norway and Denmark protested.").nominal("members"));
    }

    @Test
    @DisplayName("of a noun that is only mentioned are nobody's")
    void noNominal() {
        assertEquals(List.of(), Parsed.of("A member of the union criticised Serbia.").nominal("member"));
    }

    @Test
    @DisplayName("name the antecedent of a pronoun behind a preposition or in the genitive")
    void antecedents() {
        Parsed belonged = Parsed.of("Zimbabwe left OPEC, to which it had belonged since 1980.");
        assertEquals(Optional.of(belonged.at("OPEC")), belonged.arguments().antecedentOf(belonged.at("which")));
        Parsed whose = Parsed.of("The African Union, whose members include Chad, met.");
        assertEquals(Optional.of(whose.at("Union")), whose.arguments().antecedentOf(whose.at("whose")));
        assertFalse(whose.arguments().antecedentOf(whose.at("Chad")).isPresent());
        Parsed passive = Parsed.of("Ghana, whose soldiers have been deployed in Mali since 2021, welcomed the vote.");
        assertEquals(Optional.of(passive.at("Ghana")), passive.arguments().antecedentOf(passive.at("whose")));
        Parsed last = Parsed.of("The move angered Chad, whose army is fighting rebels in Sudan.");
        assertEquals(Optional.of(last.at("Chad")), last.arguments().antecedentOf(last.at("whose")));
    }

    @Test
    @DisplayName("of a clause with \"where\" include the place before it")
    void where() {
        assertEquals(List.of("Naqoura"), Parsed.of("They shelled the base at Naqoura, where 379 Irish soldiers are deployed.").by("in", "deployed"));
    }

    @Test
    @DisplayName("include those of another of the same kind")
    void another() {
        assertEquals(List.of("France", "Germany"), Parsed.of(
                "Kazakhstan signed an agreement with France on the supply of uranium and another with Germany on rare earths.").by("with", "signed"));
    }

    @Test
    @DisplayName("are found behind a participle that opens the sentence")
    void fronted() {
        Parsed p = Parsed.of("Having bombarded Laos, Albania turned to problems at home.");
        assertEquals(List.of("Albania"), p.subjects("bombarded"));
        assertEquals(List.of("Laos"), p.objects("bombarded"));
    }

    @Test
    @DisplayName("are found though the parser took the verb for an adjective or an auxiliary")
    void misread() {
        assertEquals(List.of("ambassador"), Parsed.of("Somalia called it an act of war and expelled Ethiopia's ambassador.").objects("expelled"));
        assertEquals(List.of("Tehran"), Parsed.of(
                "Tehran, whose drones strike cities almost nightly, denies having sold Moscow any ballistic missiles.").subjects("sold"));
        assertEquals(List.of("Ghana"), Parsed.of("Ghana raised the stakes on Tuesday, imposing sanctions on Togo.").subjects("imposing"));
    }

    @Test
    @DisplayName("are who came, not where they came from")
    void whoOfPlace() {
        assertEquals(List.of("Soldiers"), Parsed.of("Soldiers from Rwanda, who had arrived in July 2021, retook the port.").subjects("arrived"));
    }

    @Test
    @DisplayName("stand beside each other though dates stand between")
    void besideDate() {
        assertEquals(List.of("Goma", "Bukavu"), Parsed.of("The rebels captured Goma in January and Bukavu in February.").objects("captured"));
    }

    @Test
    @DisplayName("of what \"it was\" sets apart are said of whom it sets apart, and not of a day")
    void cleft() {
        Parsed sentence = Parsed.of("The army has told the envoys that it was Togo that dropped bombs on Lagos.");
        assertEquals(List.of("Togo"), sentence.subjects("dropped"));
        assertEquals(List.of("Lima"), Parsed.of("It was Lima that condemned Iran first.").subjects("condemned"));
        assertEquals(List.of("troops"), Parsed.of("It was on Monday that Chadian troops attacked Tina.").subjects("attacked"));
    }

    @Test
    @DisplayName("are who speaks behind the verb, also of a participle that follows")
    void postposedSpeaker() {
        assertEquals(List.of("Madrid"), Parsed.of("\"We reject this,\" retorted Madrid, accusing Algeria of blackmail.").subjects("retorted"));
        assertEquals(List.of("ministry"),
                Parsed.of("Enough is enough, said Ghana's foreign ministry, denouncing Togo.").subjects("denouncing"));
    }

    @Test
    @DisplayName("are both of whom \"each\" speaks")
    void each() {
        assertEquals(List.of("India", "Pakistan"),
                Parsed.of("India and Pakistan, each accusing the other of breaking the truce, exchanged fire.").subjects("accusing"));
    }

    @Test
    @DisplayName("of a clause with \"whose\" are found where its verb looks like a participle")
    void whose() {
        Parsed sentence = Parsed.of("Cairo, whose jets bombed Benghazi, said nothing.");
        assertEquals(List.of("jets"), sentence.subjects("bombed"));
        assertEquals(List.of("Benghazi"), sentence.objects("bombed"));
    }
}
