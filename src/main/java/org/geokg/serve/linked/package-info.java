/**
 * Linked data: answers for the IRIs of the data. One request is an {@link org.geokg.serve.linked.Inquiry}: it finds the
 * resource, chooses a form, and ends in an {@link org.geokg.serve.linked.Answer}, which is a document with links to its kin, a
 * redirection, or a refusal that says how to go on.
 */
package org.geokg.serve.linked;
