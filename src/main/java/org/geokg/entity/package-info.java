/**
 * From tokens to the actors, places and agreements that they name. The gazetteer's files say which names there are;
 * names defined or introduced by the article itself are added for that article alone. Nothing here decides what is said
 * about an entity.
 */
package org.geokg.entity;
