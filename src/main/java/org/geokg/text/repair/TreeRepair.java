package org.geokg.text.repair;

import java.util.List;
import org.geokg.text.ParsedSentence;

/** Mends attachments that the parser often gets wrong and that can be told from the words around them. */
public final class TreeRepair {
    /** Looks at one token and notes what should change. */
    private interface Repair {
        void look(ParsedSentence sentence, int token, TreeEdit edit);
    }

    private static final List<Repair> FIRST = List.of(
            SaidClauseRepair::subject, SaidClauseRepair::asSubject, SaidClauseRepair::secondStatement, SaidClauseRepair::fronted,
            SaidClauseRepair::behindHearer,
            ClauseRepair::auxiliaryOfNoun, ClauseRepair::swappedRelative, ClauseRepair::participleAsSubject,
            ClauseRepair::amongThose, ClauseRepair::inverted,
            MainVerbRepair::asAuxiliary,
            FiniteVerbRepair::asAdjective, FiniteVerbRepair::haveBeforePurpose, FiniteVerbRepair::behindPhrase,
            FiniteVerbRepair::secondOfFronted,
            LaterSubject::look, SecondSubject::look, SecondSubject::saidBefore, RankRepair::afterSomebody, RankRepair::asSubject,
            LooseInfinitive::look,
            ClauseRepair::participleAfterComma, ClauseRepair::participleAfterList,
            ClauseRepair::participleBehindPhrase,
            ClauseRepair::participleAsMark, ClauseRepair::mainVerbAsParticiple,
            GerundRepair::ofVerb, GerundRepair::ofRelative, GerundRepair::withObject, GerundRepair::asSubject, GerundRepair::ofPreposition,
            GerundRepair::ofLastInList,
            GerundRepair::ofNoun, GerundRepair::ofName, GerundRepair::ofAdverb, GerundRepair::underPreposition, ThoughtRepair::ofSomebody,
            InfinitiveRepair::ofNoun, InfinitiveRepair::ofSubject, InfinitiveRepair::ofVerbBefore,
            InfinitiveRepair::ofPhrase, InfinitiveRepair::ofObject, InfinitiveRepair::ofBecoming,
            InfinitiveRepair::ofReaction, InfinitiveRepair::withSomebody,
            BiddingRepair::untilDay, BiddingRepair::split, BiddingRepair::ofNoun, BiddingRepair::ofGerund,
            SubjectRepair::afterDate, SubjectRepair::afterPhrase, SubjectRepair::afterPlace, SubjectRepair::nounBeforeName,
            SubjectRepair::nameAndItsNoun, DatedList::look,
            NameListRepair::ofNoun, PhrasedNameRepair::look,
            ListRepair::secondList, ListRepair::countedList, ListRepair::besideDate,
            ListRepair::semicolons, ListRepair::nameAfterArticle, ListRepair::inBrackets, ListRepair::apposedToFirst,
            EnumerationRepair::opened, EnumerationRepair::apposed, EnumerationRepair::subjects, FrontedApposition::look,
            RelativeListRepair::look, ContactRelative::look,
            SharedRelative::look, DatedRelative::look,
            ParticipleRepair::asMain, ParticipleRepair::asCase, ParticipleRepair::beforePerfect,
            ParticipleRepair::behindName, ParticipleRepair::beforeName,
            MainVerbRepair::ofPerfect, SplitPerfect::look, SplitPerfect::clause, SplitPerfect::nameAsRoot,
            MainVerbRepair::ofNoun, MainVerbRepair::ofEpithet, MainVerbRepair::ofInfinitive,
            FrontedParticiple::withObject, FrontedParticiple::besideObject, FrontedParticiple::asSubject, FrontedParticiple::betweenCommas,
            FrontedParticiple::loose, FrontedParticiple::asMain,
            FrontedParticiple::perfect, FrontedParticiple::asCase,
            TimeClauseRepair::look, TimeClauseRepair::behindTimespan, TimeClauseRepair::ofPhrase, TimeClauseRepair::asPhrase,
            DateRepair::look,
            ComplementRepair::of, SecondPredicate::look,
            CoordinationRepair::participle, CoordinationRepair::participleOfNoun,
            FrontedSubject::look, ParticleRepair::look, ParticleRepair::together,
            CoordinationRepair::secondClause, CoordinationRepair::gerund, CoordinationRepair::infinitive, CoordinationRepair::finite,
            CoordinationRepair::secondAgent, CoordinationRepair::twoSubjects,
            AsWellAsRepair::besideVerb, AsWellAsRepair::asSubject, AgentRepair::look, AccusedRepair::look, PersonaRepair::look,
            AppositionRepair::secondObject, AppositionRepair::behindPlace, AppositionRepair::behindName,
            AppositionRepair::behindOwned, AppositionRepair::nameOfOwned, AppositionRepair::ofAll, FrontedApposition::once,
            SpeechTagRepair::look, PostposedSpeaker::look, EachRepair::look, ApportionedRepair::look, ContrastRepair::look,
            CleftRepair::clause,
            SayingRepair::asMark, SayingRepair::asMain, SayingRepair::adding, SayingRepair::judging,
            AmongThem::look, AmongThem::emphasis, WhoseRepair::asParticiple, WhoseRepair::clause, WhereClauseRepair::behindDay,
            InsteadRepair::look, AbsoluteRepair::look, RepeatedPreposition::look);

    /** These count on relative clauses, phrases and lists being whole. */
    private static final List<Repair> LAST = List.of(
            SecondRelative::look, RecipientRepair::look, RecipientRepair::beforeNumber, TenseRepair::series,
            ClauseRepair::whoOfPlace, WhoseRepair::subject,
            ParticipleRepair::ofPlace, ParticipleRepair::headlinePassive, ParticipleRepair::objectWhoActs,
            ParticipleRepair::ofRelative, ParticipleRepair::loosePassive, ParticipleRepair::ofTime, RestrictiveRelative::ofName);

    private TreeRepair() {}

    public static ParsedSentence mend(ParsedSentence sentence) {
        ParsedSentence mended = mend(sentence, FIRST);
        return mend(BodyListRepair.mend(PhraseRepair.mend(RelativeRepair.mend(mended))), LAST);
    }

    private static ParsedSentence mend(ParsedSentence sentence, List<Repair> repairs) {
        ParsedSentence mended = sentence;
        for (Repair repair : repairs) {
            mended = mend(mended, repair);
        }
        return mended;
    }

    private static ParsedSentence mend(ParsedSentence sentence, Repair repair) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            repair.look(sentence, i, edit);
        }
        return edit.result();
    }
}
