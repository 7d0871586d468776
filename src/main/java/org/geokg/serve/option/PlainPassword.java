package org.geokg.serve.option;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.jetty.util.security.Credential;

/** A password that was handed over in the environment. Jetty's own class would take one that begins with {@code OBF:} apart. */
final class PlainPassword extends Credential {

    private static final long serialVersionUID = 1L;

    private final byte[] password;

    PlainPassword(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean check(Object given) {
        return given instanceof String text && MessageDigest.isEqual(password, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "password";
    }
}
