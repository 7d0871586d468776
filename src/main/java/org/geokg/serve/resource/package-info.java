/**
 * What the data's IRIs name, where they live on this server, in which forms they can be had, and what the graph has under
 * them. In come IRIs, out go triples; nothing here makes HTML or answers a request.
 */
package org.geokg.serve.resource;
