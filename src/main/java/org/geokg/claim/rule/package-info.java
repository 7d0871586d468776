/**
 * The rule language: what a rule's file may say, how it is read, and what is told where a rule does not match.
 */
package org.geokg.claim.rule;
