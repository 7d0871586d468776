package org.geokg.text.parse;

/** The real tagger and parser, loaded once for all tests of a run, as they take seconds to load. */
public final class Models {
    private Models() {}

    private static final class Holder {
        static final SentenceParser PARSER = new SentenceParser();
    }

    public static SentenceParser parser() {
        return Holder.PARSER;
    }
}
