/**
 * The command line. In come words; a command translates them to plain options, calls one service of another package and
 * turns its result into output and an exit status. It does no work of its own, and only {@link org.geokg.cli.Main} ends
 * the process.
 */
package org.geokg.cli;
