/**
 * Problems as values. Every stage reports what it could not use, with the place and the cure, and goes on with the
 * rest; nothing here decides how severe a problem is.
 */
package org.geokg.problem;
