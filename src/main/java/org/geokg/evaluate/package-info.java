/**
 * Claims measured against gold. In come gold facts (JSON or CSV) and claims (as extracted, or a claims file); out goes
 * an {@link org.geokg.evaluate.EvaluationReport} with figures and the sentences behind every mistake. It never extracts,
 * and never decides whether a figure is good enough.
 */
package org.geokg.evaluate;
