package org.geokg.cli;

import java.io.PrintStream;
import org.geokg.query.Explainer;

/** Statements with the sentences behind them, for reading in a terminal. */
record EvidenceText(PrintStream out) {

    void print(Explainer.Explained s) {
        String time = s.from().map(f -> ", " + f).orElse("") + s.until().map(u -> " until " + u).orElse("");
        line(s.subject() + " " + s.relation() + " " + s.object() + time + "  [" + s.status() + ", " + s.confidence() + "]");
        s.sentences().forEach(this::print);
    }

    private void print(Explainer.Sentence e) {
        String source = e.publisher().orElse("unknown publisher") + e.day().map(d -> ", " + d).orElse("") + ", " + e.article()
                + e.speaker().map(who -> ", said by " + who).orElse("");
        line("  " + e.side() + ": \"" + e.quote() + "\"");
        line("      " + source + "  [" + e.polarity() + ", " + e.factuality() + ", " + e.confidence() + "]");
    }

    private void line(String text) {
        out.println(Plain.text(text));
    }
}
