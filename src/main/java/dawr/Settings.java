package dawr;

import dawr.issuance.printer.PrinterAddress;
import dawr.journal.DatabaseAddress;
import dawr.speech.Speaking;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How this server was told to run. Every key stands in {@link Setting}, with its meaning.
 *
 * @param demo whether this server sets the demonstration up
 * @param demoForbidden whether it takes away what another has set up: it was told so, or listens to more than this machine; a second server beside
 *     a demonstration does neither
 * @param kioskTicketsPerMinute what one kiosk may issue; 0 means no limit
 * @param publicUrl what QR codes and messages point to, if it isn't the address that the server listens on
 * @param printers those allowed wherever they lead
 * @param tls certificate chain and key, if the server speaks TLS itself
 * @param gateways the ways that messages leave the house
 * @param speaking who speaks in the halls
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
        boolean demoForbidden,
        Optional<String> demoPassword,
        int kioskTicketsPerMinute,
        Optional<URI> publicUrl,
        List<PrinterAddress> printers,
        List<String> trustedProxies,
        Optional<Tls> tls,
        Gateways gateways,
        Speaking speaking,
        Optional<Path> logs) {

    public Settings {
        clusterMembers = List.copyOf(clusterMembers);
        printers = List.copyOf(printers);
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** The same, listening on this port. */
    Settings listeningOn(int chosen) {
        return new Settings(
                chosen,
                host,
                data,
                databaseUrl,
                databaseMigrationUrl,
                clusterMembers,
                clusterPort,
                demo,
                demoForbidden,
                demoPassword,
                kioskTicketsPerMinute,
                publicUrl,
                printers,
                trustedProxies,
                tls,
                gateways,
                speaking,
                logs);
    }

    /** How people reach the office, without a slash at the end. */
    public String publicAddress() {
        String scheme = tls.isPresent() ? "https://" : "http://";
        String usual = scheme + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ':' + port;
        return publicUrl
                .map(URI::toString)
                .map(url -> url.replaceAll("/+$", ""))
                .orElse(usual);
    }

    /** PEM files. */
    public record Tls(Path certificate, Path key) {}
}
