/**
 * Who holds which office, and in which state or body: read from titles, which need no tree.
 */
package org.geokg.claim.office;
