/**
 * What lies where, and where and when organizations were set up: read without a tree.
 */
package org.geokg.claim.place;
