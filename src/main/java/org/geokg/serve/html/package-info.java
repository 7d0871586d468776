/**
 * What all pages are made of: HTML that is safe to send, links, the frame with its few files, and how a page is sent. Text
 * goes in as text and comes out as text, whoever wrote it.
 */
package org.geokg.serve.html;
