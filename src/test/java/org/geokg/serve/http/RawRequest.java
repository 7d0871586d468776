package org.geokg.serve.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no well-behaved client sends. */
final class RawRequest {

    /** All that the server sends until it closes the connection. */
    static String answer(int port, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static int status(int port, String... lines) throws IOException {
        return Integer.parseInt(answer(port, lines).split(" ", 3)[1]);
    }

    private RawRequest() {}
}
