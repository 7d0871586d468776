package org.geokg.serve.option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.util.security.Credential;

/**
 * Who may change the dataset. Passwords are not kept: an account holds what a password can be checked against.
 *
 * <p>The file is the one that Apache's {@code htpasswd} writes: a line {@code user:hash} for each, blank lines and lines
 * that begin with {@code #} skipped. The hash must be bcrypt, of a cost of at least {@value BcryptHash#LEAST_COST}.
 */
public final class Accounts {

    /** The one account whose password comes from the environment. */
    public static final String ADMIN = "admin";

    private final Map<String, Credential> credentials;

    private Accounts(Map<String, Credential> credentials) {
        this.credentials = credentials;
    }

    /**
     * One account, {@value #ADMIN}.
     *
     * @throws IllegalArgumentException if the password is blank
     */
    public static Accounts admin(String password) {
        if (password.isBlank()) {
            throw new IllegalArgumentException("the password for updates is blank");
        }
        return new Accounts(Map.of(ADMIN, new PlainPassword(password)));
    }

    /**
     * The accounts in a file, all or none.
     *
     * @throws BadPasswordFile if a line cannot be used, or none is there
     * @throws IOException     if the file cannot be read
     */
    public static Accounts read(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Credential> accounts = new LinkedHashMap<>();
        List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                add(line, accounts);
            } catch (IllegalArgumentException e) {
                faults.add(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        if (accounts.isEmpty() && faults.isEmpty()) {
            faults.add(file + ": no accounts; write a line user:hash for each");
        }
        if (!faults.isEmpty()) {
            throw new BadPasswordFile(faults);
        }
        return new Accounts(accounts);
    }

    /**
     * A line of the file for a password.
     *
     * @throws IllegalArgumentException if the user's name cannot stand in a line, or the password is blank or too long
     */
    public static String line(String user, String password) {
        if (user.isBlank() || user.startsWith("#") || user.chars().anyMatch(c -> c == ':' || c < ' ')) {
            throw new IllegalArgumentException("a user's name has no colon and no control characters, and does not begin with #");
        }
        return user + ":" + BcryptHash.of(password);
    }

    private static void add(String line, Map<String, Credential> accounts) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("expected user:hash");
        }
        String user = line.substring(0, colon);
        Credential hash = new BcryptHash(line.substring(colon + 1));
        if (accounts.putIfAbsent(user, hash) != null) {
            throw new IllegalArgumentException("the user " + user + " is there twice");
        }
    }

    public String[] users() {
        return credentials.keySet().toArray(String[]::new);
    }

    public UserStore userStore() {
        UserStore store = new UserStore();
        credentials.forEach((user, credential) -> store.addUser(user, credential, new String[] {"writer"}));
        return store;
    }
}
