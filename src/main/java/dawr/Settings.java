package dawr;

import dawr.journal.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How this server was told to run. Every key stands in {@link Setting}, with its meaning.
 *
 * @param kioskTicketsPerMinute what one kiosk may issue; 0 means no limit
 * @param publicUrl what QR codes and messages point to, if it isn't the address that the server listens on
 * @param tls certificate chain and key, if the server speaks TLS itself
 */
public record Settings(
        int port,
        String host,
        Path data,
        Optional<DatabaseAddress> databaseUrl,
        Optional<DatabaseAddress> databaseMigrationUrl,
        List<String> clusterMembers,
        Optional<Integer> clusterPort,
        boolean demo,
        Optional<String> demoPassword,
        int kioskTicketsPerMinute,
        Optional<URI> publicUrl,
        List<String> trustedProxies,
        Optional<Tls> tls,
        Optional<Path> logs) {

    public Settings {
        clusterMembers = List.copyOf(clusterMembers);
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** PEM files. */
    public record Tls(Path certificate, Path key) {}
}
