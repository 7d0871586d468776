package org.geokg.fusion;

/** What the claims behind a statement amount to. */
public enum Status {
    /** Support of at least 0.5, and more than twice what speaks against it. */
    ASSERTED,
    /** Both sides are present and neither outweighs the other twice over. */
    DISPUTED,
    /** Outweighed twice over by negations of at least 0.5; a denial alone never refutes. */
    REFUTED,
    /** The rest: only planned, possible or demanded, weak, or told by a third party alone. */
    UNCONFIRMED
}
