package org.geokg.serve.option;

import java.io.IOException;
import java.util.List;

/** A password file that cannot be used; the message has a line for each fault, with file and line. */
public final class BadPasswordFile extends IOException {

    private static final long serialVersionUID = 1L;

    BadPasswordFile(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
