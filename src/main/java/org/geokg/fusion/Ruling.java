package org.geokg.fusion;

/** What a person decided about a statement, whatever its claims weigh. */
public enum Ruling {
    ACCEPTED,
    REJECTED;

    Status status() {
        return switch (this) {
            case ACCEPTED -> Status.ASSERTED;
            case REJECTED -> Status.REFUTED;
        };
    }
}
