package org.geokg.text;

import java.util.List;

/** Mends attachments that the parser often gets wrong and that can be told from the words around them. */
final class TreeRepair {
    /** Looks at one token and notes what should change. */
    private interface Repair {
        void look(ParsedSentence sentence, int token, TreeEdit edit);
    }

    private static final List<Repair> REPAIRS = List.of(
            SaidClauseRepair::subject, SaidClauseRepair::secondStatement,
            ClauseRepair::auxiliaryOfNoun, ClauseRepair::swappedRelative, ClauseRepair::participleAsSubject,
            ClauseRepair::amongThose, ClauseRepair::inverted,
            MainVerbRepair::asAuxiliary,
            ClauseRepair::participleAfterComma, ClauseRepair::participleAsMark, ClauseRepair::mainVerbAsParticiple,
            GerundRepair::ofVerb, GerundRepair::withObject, GerundRepair::ofPreposition, GerundRepair::ofNoun,
            InfinitiveRepair::ofNoun, InfinitiveRepair::ofObject, InfinitiveRepair::ofSubject, InfinitiveRepair::ofVerbBefore,
            InfinitiveRepair::ofPhrase,
            SubjectRepair::afterDate, SubjectRepair::nounBeforeName, SubjectRepair::nameAndItsNoun,
            ListRepair::secondList, ListRepair::countedList, ListRepair::besideDate,
            MainVerbRepair::ofPerfect, MainVerbRepair::ofNoun, MainVerbRepair::ofEpithet, MainVerbRepair::ofInfinitive,
            FrontedParticiple::withObject, FrontedParticiple::loose, FrontedParticiple::asMain,
            FrontedParticiple::perfect,
            TimeClauseRepair::look,
            ComplementRepair::of,
            CoordinationRepair::participle, CoordinationRepair::participleOfNoun,
            FrontedSubject::look,
            CoordinationRepair::secondClause, CoordinationRepair::gerund, CoordinationRepair::finite,
            SayingRepair::asMark, SayingRepair::asMain, SayingRepair::adding, SayingRepair::judging,
            WhoseRepair::clause);

    private TreeRepair() {}

    static ParsedSentence mend(ParsedSentence sentence) {
        ParsedSentence mended = sentence;
        for (Repair repair : REPAIRS) {
            mended = mend(mended, repair);
        }
        return mend(BodyListRepair.mend(PhraseRepair.mend(RelativeRepair.mend(mended))), ClauseRepair::whoOfPlace);
    }

    private static ParsedSentence mend(ParsedSentence sentence, Repair repair) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            repair.look(sentence, i, edit);
        }
        return edit.result();
    }
}
