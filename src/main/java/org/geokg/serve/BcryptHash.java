package org.geokg.serve;

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

    private static final Pattern FORM = Pattern.compile("\\$2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");
    private static final Pattern OTHER_HASH = Pattern.compile("\\$[a-z0-9-]+\\$.*|\\{[A-Z0-9]+}.*");

    private final String hash;

    /** @throws IllegalArgumentException if this is not a hash, or too weak a one; the message does not repeat it */
    BcryptHash(String hash) {
        Matcher form = FORM.matcher(hash);
        if (!form.matches()) {
            String what = OTHER_HASH.matcher(hash).matches() ? "this hash is not bcrypt" : "this is no hash; passwords are not kept as they are";
            throw new IllegalArgumentException(what + ". " + advice());
        }
        int cost = Integer.parseInt(form.group(1));
        if (cost < LEAST_COST || cost > MOST_COST) {
            throw new IllegalArgumentException("the cost of this hash is " + cost + "; it must be " + LEAST_COST + " to " + MOST_COST
                    + ". " + advice());
        }
        this.hash = hash;
    }

    private static String advice() {
        return "Make the line with: htpasswd -nB -C 12 USER, or: geokg password USER";
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
