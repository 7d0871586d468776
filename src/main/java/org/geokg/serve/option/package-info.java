/**
 * How to serve: addresses, limits, accounts, upkeep, and what stands before the server. Values only, which the command line
 * makes and all other rooms of {@code serve} read; this one uses none of them.
 */
package org.geokg.serve.option;
