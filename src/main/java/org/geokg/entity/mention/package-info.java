/**
 * Names in an article: those of the gazetteer, those that the article defines, and persons, bodies and places that only
 * their form gives away.
 */
package org.geokg.entity.mention;
