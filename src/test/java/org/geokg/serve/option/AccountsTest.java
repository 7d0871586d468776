package org.geokg.serve.option;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.geokg.serve.GeoServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password file")
@Timeout(60)
class AccountsTest {

    /** "sésame", hashed by another implementation: libxcrypt. */
    private static final String ALICE = "alice:$2y$10$6bfhYwzJx8hmBOGLjj5kcestbtSGCTRXTATJlTAYoauB69Punl.su";

    @TempDir
    Path folder;

    @Test
    @DisplayName("lets its users write, each with the own password")
    void letsIn() throws Exception {
        Accounts accounts = accounts("# who may write", "", Accounts.line("bob", "pässword"), Accounts.line("eve", "other"));
        ServeOptions options =
                ServeOptions.defaults().withPort(0).withAccess(Access.READ_ONLY.withWriters(accounts));
        try (GeoServer server = GeoServer.start(DatasetFactory.createTxnMem(), options)) {
            assertEquals(201, put(server, "bob:pässword"));
            assertEquals(200, put(server, "eve:other"));
            assertEquals(401, put(server, "bob:other"));
            assertEquals(401, put(server, "admin:pässword"));
            assertEquals(401, put(server, "bob:"));
        }
    }

    @Test
    @DisplayName("may hold hashes that other programs made, as htpasswd does")
    void otherPrograms() throws Exception {
        assertArrayEquals(new String[] {"alice"}, accounts(ALICE).users());
        BcryptHash hash = new BcryptHash(ALICE.substring("alice:".length()));
        assertTrue(hash.check("sésame"));
        assertFalse(hash.check("sesame"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bob:secret | is no hash",
        "bob:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ= | is not bcrypt",
        "bob:$apr1$abcdefgh$abcdefghijklmnopqrstuv | is not bcrypt",
        "bob:$2y$05$6bfhYwzJx8hmBOGLjj5kce6XFR.dHBLDOvqW24qd5wZhNXDwkb4NK | cost of this hash is 5",
        "bob:$2y$31$6bfhYwzJx8hmBOGLjj5kce6XFR.dHBLDOvqW24qd5wZhNXDwkb4NK | cost of this hash is 31",
        "bob:$2y$10$short | is not bcrypt",
        "bob | expected user:hash",
        ":$2y$10$6bfhYwzJx8hmBOGLjj5kce6XFR.dHBLDOvqW24qd5wZhNXDwkb4NK | expected user:hash",
        "alice:$2y$10$6bfhYwzJx8hmBOGLjj5kce6XFR.dHBLDOvqW24qd5wZhNXDwkb4NK | is there twice",
    })
    @DisplayName("is refused whole for a bad line, which the message names without repeating it")
    void badLine(String line, String fault) {
        BadPasswordFile bad = assertThrows(BadPasswordFile.class, () -> accounts(ALICE, line.strip()));
        assertTrue(bad.getMessage().contains("accounts.txt:2: "), bad.getMessage());
        assertTrue(bad.getMessage().contains(fault), bad.getMessage());
        assertFalse(bad.getMessage().contains("secret"), bad.getMessage());
    }

    @Test
    @DisplayName("without accounts is a mistake, and one that is not there too")
    void empty() {
        assertThrows(BadPasswordFile.class, () -> accounts("# nobody yet"));
        assertThrows(NoSuchFileException.class, () -> Accounts.read(folder.resolve("none.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b", "#a", "a\nb"})
    @DisplayName("cannot hold every name")
    void names(String user) {
        assertThrows(IllegalArgumentException.class, () -> Accounts.line(user, "long enough"));
    }

    @Test
    @DisplayName("holds no password that is blank, or longer than bcrypt looks")
    void passwords() {
        assertThrows(IllegalArgumentException.class, () -> Accounts.line("a", " "));
        assertThrows(IllegalArgumentException.class, () -> Accounts.line("a", "é".repeat(37)));
        assertThrows(IllegalArgumentException.class, () -> Accounts.admin(" "));
    }

    private Accounts accounts(String... lines) throws IOException {
        return Accounts.read(Files.write(folder.resolve("accounts.txt"), List.of(lines)));
    }

    private static int put(GeoServer server, String login) throws Exception {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(server.url() + "geokg/data?graph=x:g"))
                            .header("Content-Type", "text/turtle")
                            .header("Authorization", "Basic " + basic)
                            .PUT(BodyPublishers.ofString("<x:s> <x:p> 1 ."))
                            .build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
