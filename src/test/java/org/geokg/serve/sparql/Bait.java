package org.geokg.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A web server that notices whether anybody asked it. */
final class Bait implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private volatile boolean taken;

    Bait() throws IOException {
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept(); OutputStream out = client.getOutputStream()) {
                taken = true;
                out.write("HTTP/1.1 500 Bait\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort() + "/secret.ttl";
    }

    boolean taken() {
        return taken;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
