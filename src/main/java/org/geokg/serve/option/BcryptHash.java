package org.geokg.serve.option;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.eclipse.jetty.util.security.Credential;

/** A password's bcrypt hash in the form of OpenBSD's crypt, as {@code htpasswd -B} writes it. */
final class BcryptHash extends Credential {

    private static final long serialVersionUID = 1L;

    /** What OWASP's Password Storage Cheat Sheet asks for at least. */
    static final int LEAST_COST = 10;
    /** Beyond this one login would keep a processor busy for many seconds. */
    static final int MOST_COST = 16;

    private static final int USUAL_COST = 12;
    private static final int SALT = 16;
    /** The bytes of a password that bcrypt heeds. */
    private static final int LONGEST = 72;

    private static final Pattern FORM = Pattern.compile("\\$2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");
    private static final Pattern OTHER_HASH = Pattern.compile("\\$[a-z0-9-]+\\$.*|\\{[A-Z0-9]+}.*");

    private final String hash;

    /** @throws IllegalArgumentException if this is not a hash, or too weak a one; the message does not repeat it */
    BcryptHash(String hash) {
        Matcher form = FORM.matcher(hash);
        if (!form.matches()) {
            String what = OTHER_HASH.matcher(hash).matches()
                    ? "this hash is not bcrypt"
                    : "this is no hash; passwords are not kept as they are";
            throw new IllegalArgumentException(what + ". " + advice());
        }
        int cost = Integer.parseInt(form.group(1));
        if (cost < LEAST_COST || cost > MOST_COST) {
            throw new IllegalArgumentException("the cost of this hash is " + cost + "; it must be " + LEAST_COST + " to " + MOST_COST
                    + ". " + advice());
        }
        this.hash = hash;
    }

    /** @throws IllegalArgumentException if the password is blank, or longer than bcrypt can tell */
    static String of(String password) {
        if (password.isBlank()) {
            throw new IllegalArgumentException("the password is blank");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("a password may have " + LONGEST + " bytes; bcrypt does not look at more");
        }
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return OpenBSDBCrypt.generate("2b", password.toCharArray(), salt, USUAL_COST);
    }

    private static String advice() {
        return "Make the line with: geokg password USER, or: htpasswd -nB -C " + USUAL_COST + " USER";
    }

    @Override
    public boolean check(Object password) {
        return password instanceof String text && OpenBSDBCrypt.checkPassword(hash, text.toCharArray());
    }

    @Override
    public String toString() {
        return "bcrypt";
    }
}
