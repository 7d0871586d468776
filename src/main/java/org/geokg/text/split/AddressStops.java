package org.geokg.text.split;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.geokg.text.LexicalClass;

/** Joins what a splitter parts at the full stop of a form of address that it does not know: "with Engr. Ann Testa". */
final class AddressStops {
    private static final String STOP = ".";

    private AddressStops() {}

    static List<List<CoreLabel>> join(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        boolean open = false;
        for (List<CoreLabel> sentence : sentences) {
            boolean goesOn = open && Character.isUpperCase(sentence.getFirst().word().codePointAt(0));
            if (goesOn) {
                joined.getLast().addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
            open = endsInAddress(sentence);
            if (open) {
                withStop(joined.getLast());
            }
        }
        return joined;
    }

    private static boolean endsInAddress(List<CoreLabel> sentence) {
        int last = sentence.size() - 1;
        return last > 0 && sentence.get(last).word().equals(STOP)
                && LexicalClass.ADDRESS.has(sentence.get(last - 1).word().replace(STOP, ""))
                && sentence.get(last).beginPosition() == sentence.get(last - 1).endPosition();
    }

    /** Makes the stop part of the word before; words are read from the text by their positions. */
    private static void withStop(List<CoreLabel> sentence) {
        CoreLabel stop = sentence.removeLast();
        CoreLabel address = sentence.getLast();
        address.setEndPosition(stop.endPosition());
    }
}
