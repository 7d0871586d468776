package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.serve.option.Access;
import org.geokg.serve.option.Accounts;
import picocli.CommandLine.Option;

/** Who may do what reading alone does not allow. */
final class AccessOptions {
    static final String PASSWORD = "GEOKG_PASSWORD";

    @Option(names = "--updates", description = "Let the graph be changed over HTTP, with a password: by the accounts of --password-file, "
            + "else by the user " + Accounts.ADMIN + " with the password that the environment variable " + PASSWORD + " holds.")
    private boolean updates;

    @Option(names = "--password-file", paramLabel = "FILE", description = "Accounts, a line user:hash for each, with hashes by bcrypt, "
            + "as 'htpasswd -B -C 12' or 'geokg password' makes them.")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--allow-service", paramLabel = "URL", description = "Let queries ask this SPARQL endpoint by SERVICE. May be given "
            + "several times. Default: none.")
    private List<String> services = new ArrayList<>();

    /**
     * What was asked for.
     *
     * @throws IllegalArgumentException if the options contradict each other
     * @throws IOException              if the password file cannot be read or used
     */
    Access access(Map<String, String> environment) throws IOException {
        if (!updates && passwordFile.isPresent()) {
            throw new IllegalArgumentException("--password-file does nothing without --updates");
        }
        services.stream().filter(url -> !url.matches("https?://\\S+")).findFirst().ifPresent(url -> {
            throw new IllegalArgumentException("--allow-service takes the address of an endpoint, http://… or https://…; found " + url);
        });
        Access access = Access.READ_ONLY.withServices(services);
        return updates ? access.withWriters(accounts(environment)) : access;
    }

    private Accounts accounts(Map<String, String> environment) throws IOException {
        if (passwordFile.isPresent()) {
            return Accounts.read(passwordFile.get());
        }
        String password = environment.getOrDefault(PASSWORD, "");
        if (password.isBlank()) {
            throw new IllegalArgumentException(
                    "--updates needs accounts: --password-file, or a password in the environment variable " + PASSWORD);
        }
        return Accounts.admin(password);
    }
}
