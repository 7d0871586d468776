package org.geokg.evaluate;

/** A confidence interval, both bounds from 0 to 1. */
public record Interval(double low, double high) {}
