package dawr.outbox.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The mail server that the office hands its mail to, written {@code smtps://user:password@host:465} (TLS from the first byte) or
 * {@code smtp://user:password@host:587} (plain until STARTTLS, which is insisted on unless the server is this machine).
 *
 * @param from whom the mail is from, {@code no-reply@office.example}
 */
public record MailServer(String host, int port, boolean tls, Optional<Account> account, String from) {
    private static final String FORM = "smtps://user:password@host:port or smtp://host:port";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int TLS_PORT = 465;
    private static final int SUBMISSION_PORT = 587;

    /** Who the office is to that server. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none; the message holds no password
     */
    public static MailServer parse(URI uri, String from) {
        boolean tls = "smtps".equals(uri.getScheme());
        boolean ours = tls || "smtp".equals(uri.getScheme());
        if (uri.getHost() == null || !ours) {
            throw new IllegalArgumentException("not of the form " + FORM);
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? TLS_PORT : SUBMISSION_PORT;
        return new MailServer(uri.getHost(), port, tls, account(uri), from);
    }

    private static Optional<Account> account(URI uri) {
        return Optional.ofNullable(uri.getRawUserInfo()).map(who -> {
            String[] parts = who.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("a user and no password");
            }
            return new Account(decoded(parts[0]), decoded(parts[1]));
        });
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Nothing goes over a network in the clear. */
    boolean insistsOnTls() {
        return !tls && !THIS_MACHINE.contains(host);
    }
}
