package org.geokg.entity;

import java.util.Arrays;
import java.util.Optional;

/** The classes of the ontology that an entity can have. */
public enum EntityType {
    STATE("State"),
    ORGANIZATION("Organization"),
    INTERNATIONAL_ORGANIZATION("InternationalOrganization"),
    MILITARY_ALLIANCE("MilitaryAlliance"),
    GOVERNMENT_BODY("GovernmentBody"),
    ARMED_GROUP("ArmedGroup"),
    PERSON("Person"),
    PLACE("Place"),
    AGREEMENT("Agreement");

    private final String localName;

    EntityType(String localName) {
        this.localName = localName;
    }

    /** Local name of the class in the ontology. */
    public String localName() {
        return localName;
    }

    public static Optional<EntityType> ofLocalName(String name) {
        return Arrays.stream(values()).filter(t -> t.localName.equals(name)).findFirst();
    }

    /** Whether this is {@code other} or one of its subclasses in the ontology. */
    public boolean isA(EntityType other) {
        return this == other || switch (this) {
            case INTERNATIONAL_ORGANIZATION, GOVERNMENT_BODY, ARMED_GROUP -> other == ORGANIZATION;
            case MILITARY_ALLIANCE -> other == INTERNATIONAL_ORGANIZATION || other == ORGANIZATION;
            case STATE, ORGANIZATION, PERSON, PLACE, AGREEMENT -> false;
        };
    }
}
