package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final String URL = "postgresql://dawr_server:s%40crt@db.example:5433/dawr?sslmode=require";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anOfficeOpensWithoutBeingToldAnything() {
        Settings usual = SettingsReader.read(Map.of("PATH", "/usr/bin"));

        assertEquals(8080, usual.port());
        assertEquals("127.0.0.1", usual.host());
        assertEquals(30, usual.kioskTicketsPerMinute());
        assertEquals(Optional.empty(), usual.databaseUrl());
        assertTrue(usual.demo());
    }

    @Test
    void everySettingIsTaken() throws IOException {
        Path pem = Files.createFile(folder.resolve("pem"));
        Settings settings = SettingsReader.read(Map.ofEntries(
                Map.entry("DAWR_PORT", "9000"),
                Map.entry("DAWR_HOST", "0.0.0.0"),
                Map.entry("DAWR_DATA", "/var/lib/dawr"),
                Map.entry("DAWR_DATABASE_URL", URL),
                Map.entry("DAWR_CLUSTER_MEMBERS", "10.0.0.1:5701, 10.0.0.2:5701"),
                Map.entry("DAWR_CLUSTER_PORT", "5701"),
                Map.entry("DAWR_KIOSK_TICKETS_PER_MINUTE", "0"),
                Map.entry("DAWR_PUBLIC_URL", "https://turn.example"),
                Map.entry("DAWR_TRUSTED_PROXIES", "10.0.0.9"),
                Map.entry("DAWR_TLS_CERT", pem.toString()),
                Map.entry("DAWR_TLS_KEY", pem.toString())));

        assertEquals(9000, settings.port());
        assertEquals(List.of("10.0.0.1:5701", "10.0.0.2:5701"), settings.clusterMembers());
        assertEquals(Optional.of(5701), settings.clusterPort());
        assertEquals(0, settings.kioskTicketsPerMinute());
        assertEquals(Optional.of(URI.create("https://turn.example")), settings.publicUrl());
        assertEquals(Optional.of(new Settings.Tls(pem, pem)), settings.tls());
        assertEquals(Optional.of("s@crt"), settings.databaseUrl().map(DatabaseAddress::password));
        assertFalse(settings.demo());
    }

    @Test
    void aFileMaySetWhatTheEnvironmentLeavesOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("dawr.conf"), "# our office\n\nDAWR_PORT=81\nDAWR_HOST = ::1\n");

        Settings settings = SettingsReader.read(Map.of("DAWR_CONFIG", file.toString(), "DAWR_PORT", "82"));

        assertEquals(82, settings.port());
        assertEquals("::1", settings.host());
    }

    @Test
    void aMisspeltSettingIsNamedTogetherWithTheOneThatWasMeant() {
        assertEquals(
                "unknown setting DAWR_PROT in the environment: did you mean DAWR_PORT?",
                refusal(Map.of("DAWR_PROT", "80")));
        assertTrue(refusal(Map.of("DAWR_DATABASE_URI", URL)).contains("mean DAWR_DATABASE_URL?"));
    }

    @Test
    void aMisspeltLineIsNamedByItsNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("dawr.conf"), "DAWR_PORT=81\nDAWR_HOSTS=::1\n");
        assertTrue(refusal(Map.of("DAWR_CONFIG", file.toString())).contains("line 2: did you mean DAWR_HOST?"));

        Files.writeString(file, "DAWR_PORT 81");
        assertTrue(refusal(Map.of("DAWR_CONFIG", file.toString())).contains("line 1: not KEY=value"));
        assertTrue(refusal(Map.of("DAWR_CONFIG", "/nowhere")).contains("can't be read"));
    }

    @Test
    void aValueThatCannotBeMeantIsRefused() {
        for (Map.Entry<String, String> wrong : List.of(
                Map.entry("DAWR_PORT", "65536"),
                Map.entry("DAWR_PORT", "-1"),
                Map.entry("DAWR_PORT", "http"),
                Map.entry("DAWR_PORT", "٨٠٨٠"),
                Map.entry("DAWR_CLUSTER_PORT", "0"),
                Map.entry("DAWR_KIOSK_TICKETS_PER_MINUTE", "many"),
                Map.entry("DAWR_DEMO", "yes"),
                Map.entry("DAWR_PUBLIC_URL", "turn.example"),
                Map.entry("DAWR_PUBLIC_URL", "file:///etc"),
                Map.entry("DAWR_CLUSTER_MEMBERS", "a:b:c"),
                Map.entry("DAWR_DATABASE_URL", "mysql://a:b@c/d"),
                Map.entry("DAWR_DATABASE_URL", "postgresql://c/d"),
                Map.entry("DAWR_TLS_CERT", "cert.pem"))) {
            assertTrue(refusal(Map.ofEntries(wrong)).startsWith(wrong.getKey()), wrong.toString());
        }
    }

    @Test
    void noPasswordIsEverRepeatedInAMessage() {
        assertFalse(refusal(Map.of("DAWR_DATABASE_URL", "postgresql://a:geheim@ /d"))
                .contains("geheim"));
        assertFalse(String.valueOf(DatabaseAddress.parse(URL)).contains("s@crt"));
    }

    @Test
    void demonstrationAccountsAreForThisMachineAlone() {
        assertTrue(refusal(Map.of("DAWR_DEMO", "true", "DAWR_HOST", "0.0.0.0")).contains("DAWR_DEMO=false"));
        assertFalse(SettingsReader.read(Map.of("DAWR_HOST", "0.0.0.0")).demo());
        assertTrue(SettingsReader.read(Map.of("DAWR_HOST", "0.0.0.0")).demoForbidden());
        assertTrue(SettingsReader.read(Map.of("DAWR_DEMO", "false")).demoForbidden());
        assertFalse(SettingsReader.read(Map.of("DAWR_DATABASE_URL", URL)).demoForbidden());
        assertFalse(SettingsReader.read(Map.of("DAWR_DATABASE_URL", URL)).demo());
        assertTrue(SettingsReader.read(Map.of("DAWR_DATABASE_URL", URL, "DAWR_DEMO", "true"))
                .demo());
    }

    @Test
    void aDatabaseAddressIsWrittenAsItWasRead() {
        assertEquals(URL, DatabaseAddress.parse(URL).url());
        assertEquals(5432, DatabaseAddress.parse("postgres://a:b@c/d").port());
    }

    private static String refusal(Map<String, String> environment) {
        return String.valueOf(assertThrows(WrongSetting.class, () -> SettingsReader.read(environment))
                .getMessage());
    }
}
