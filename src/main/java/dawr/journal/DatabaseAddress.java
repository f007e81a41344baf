package dawr.journal;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.TrustManagerFactory;

/**
 * Where a database is and who the office is to it, written {@code postgresql://user:password@host:port/name}, with {@code ?sslmode=…} behind it
 * where the way there is not private.
 *
 * @param query what stands behind the question mark; empty if nothing does
 */
public record DatabaseAddress(String host, int port, String name, String user, String password, String query) {
    private static final String FORM = "postgresql://user:password@host:port/name";

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the text is none; the message holds no password
     */
    public static DatabaseAddress parse(String url) {
        try {
            return of(new URI(url));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not of the form " + FORM);
        }
    }

    private static DatabaseAddress of(URI uri) {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
        String[] who = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        String name = Optional.ofNullable(uri.getRawPath()).orElse("");
        if (!scheme.matches("postgres(ql)?") || uri.getHost() == null || who[0].isEmpty() || name.length() < 2) {
            throw new IllegalArgumentException("not of the form " + FORM);
        }
        return new DatabaseAddress(
                uri.getHost(),
                uri.getPort() < 0 ? 5432 : uri.getPort(),
                decoded(name.substring(1)),
                decoded(who[0]),
                who.length == 2 ? decoded(who[1]) : "",
                Optional.ofNullable(uri.getRawQuery()).orElse(""));
    }

    /** The address as it is written, password included. */
    public String url() {
        return "postgresql://" + encoded(user) + ':' + encoded(password) + '@' + host + ':' + port + '/' + encoded(name)
                + (query.isEmpty() ? "" : '?' + query);
    }

    /** The same place as JDBC writes it, without the account. */
    String jdbcUrl() {
        return "jdbc:postgresql://" + host + ':' + port + '/' + encoded(name) + (query.isEmpty() ? "" : '?' + query);
    }

    /**
     * A connection of one's own, for a thread that may wait; the caller closes it.
     *
     * @param name under which PostgreSQL lists it
     * @param settings as its command line takes them, {@code -c jit=off}
     */
    public Connection connection(String name, String settings) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("options", settings);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "70");
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    /** Certificates are checked for {@code verify-ca} and {@code verify-full}, as PostgreSQL's own programs do it. */
    PgConnectOptions connect() {
        PgConnectOptions options = PgConnectOptions.fromUri(url());
        ClientSSLOptions tls = new ClientSSLOptions().setHostnameVerificationAlgorithm("");
        return options.setSslOptions(
                switch (options.getSslMode()) {
                    case DISABLE, ALLOW, PREFER, REQUIRE -> tls.setTrustAll(true);
                    case VERIFY_CA -> tls.setTrustOptions(anyKnownAuthority());
                    case VERIFY_FULL ->
                        tls.setTrustOptions(anyKnownAuthority()).setHostnameVerificationAlgorithm("HTTPS");
                });
    }

    private static TrustOptions anyKnownAuthority() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return TrustOptions.wrap(factory.getTrustManagers()[0]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java knows no certificate authorities", e);
        }
    }

    DatabaseAddress withPort(int other) {
        return new DatabaseAddress(host, other, name, user, password, query);
    }

    DatabaseAddress withName(String other) {
        return new DatabaseAddress(host, port, other, user, password, query);
    }

    /** Without the password, for the log. */
    @Override
    public String toString() {
        return user + '@' + host + ':' + port + '/' + name;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
