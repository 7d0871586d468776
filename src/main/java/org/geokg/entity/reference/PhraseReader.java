package org.geokg.entity.reference;

import java.util.List;

/**
 * Tells what the phrase with a head refers to, without what is coordinated with it: the way back for those who read a
 * pronoun or an owner and come upon another phrase.
 */
@FunctionalInterface
interface PhraseReader {
    List<Referent> read(int head, Search search);
}
