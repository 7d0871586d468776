/**
 * What is the subject, the object and the companion of a word in a tree: passives, relative clauses, lists and control are
 * undone here, so that no rule needs to know them.
 */
package org.geokg.text.argument;
