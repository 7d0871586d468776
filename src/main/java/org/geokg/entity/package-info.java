/**
 * Who and what news is about: entities, their types, titles and offices, and the mentions that name them. The rooms
 * say which names there are, find them in a text, and say whom a phrase without a name refers to. Nothing here decides what
 * is said about an entity.
 */
package org.geokg.entity;
