package org.geokg.entity.reference;

/**
 * Where in an article a phrase stands that points back.
 *
 * @param sentence index of the sentence
 * @param token    its first token: only what stands before it can be meant
 */
record Position(int sentence, int token) {}
