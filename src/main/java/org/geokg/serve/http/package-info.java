/**
 * What every request passes before anything answers it: health, counts, the log, headers, cross-origin rules, and the bounds
 * on bodies and on queries at a time. Jetty's handlers, strung together by {@link org.geokg.serve.http.FrontDoor}; what the
 * graph says is of no matter here.
 */
package org.geokg.serve.http;
