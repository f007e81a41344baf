package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The door speaks TLS itself where it is given a certificate, and then its cookies are for TLS alone. */
@Timeout(120)
class TlsTest {
    private static final String PASSWORD = "for one test";

    @Test
    void behindTlsACookieBelongsToThisHostAlone(@TempDir Path folder) throws Exception {
        KeyStore keys = keys(folder);
        Path certificate =
                pem(folder, "CERTIFICATE", keys.getCertificate("office").getEncoded());
        Path key = pem(
                folder,
                "PRIVATE KEY",
                keys.getKey("office", PASSWORD.toCharArray()).getEncoded());
        try (OpenHouse house = OpenHouse.shared().neighbourWithTls(certificate, key);
                HttpClient client =
                        HttpClient.newBuilder().sslContext(trusting(keys)).build()) {
            assertTrue(house.address().startsWith("https:"));
            HttpResponse<String> answer = client.send(signIn(house), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.startsWith("__Host-dawr-session="), "the prefix that browsers hold to TLS");
            assertTrue(
                    cookie.contains("; Path=/; ") && cookie.contains("; Secure") && cookie.contains("; HttpOnly"),
                    cookie);
            assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
            assertEquals(200, me(client, house, cookie.split(";", 2)[0]));
            assertEquals(401, me(client, house, cookie.split(";", 2)[0].replace("__Host-", "")));
            assertThrows(IOException.class, () -> inClear(client, house), "nothing is said in clear");
        }
    }

    private static HttpRequest signIn(OpenHouse house) {
        String who = new JsonObject()
                .put("user", "clerk1")
                .put("password", OpenHouse.PASSWORD)
                .encode();
        return HttpRequest.newBuilder(URI.create(house.address() + "/api/v1/sign-in"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(who))
                .build();
    }

    private static int me(HttpClient client, OpenHouse house, String cookie) throws IOException, InterruptedException {
        HttpRequest asking = HttpRequest.newBuilder(URI.create(house.address() + "/api/v1/me"))
                .header("Cookie", cookie)
                .build();
        return client.send(asking, BodyHandlers.ofString()).statusCode();
    }

    private static void inClear(HttpClient client, OpenHouse house) throws IOException, InterruptedException {
        URI clear = URI.create(house.address().replace("https:", "http:") + "/health/live");
        client.send(HttpRequest.newBuilder(clear).build(), BodyHandlers.ofString());
    }

    /** A key and its certificate, made by the JDK's own tool. */
    private static KeyStore keys(Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "office",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(file)) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static Path pem(Path folder, String what, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(content);
        return Files.writeString(
                folder.resolve(what.replace(' ', '-') + ".pem"),
                "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    private static SSLContext trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("office", keys.getCertificate("office"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
