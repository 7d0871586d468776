package org.geokg.serve;

import java.io.IOException;

/** Another program listens on the port. */
public final class PortBusyException extends IOException {

    private final int port;

    PortBusyException(int port, Throwable cause) {
        super("port " + port + " is in use by another program; stop that program or choose another port", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
