package org.geokg.claim.place;

import org.geokg.entity.Entity;

/** That a place lies in another, as the words around its name say. */
public record Location(Entity place, String placeText, Entity in, String inText, double confidence, String rule) {}
