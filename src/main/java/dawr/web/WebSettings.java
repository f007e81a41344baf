package dawr.web;

import io.vertx.core.net.PemKeyCertOptions;
import java.util.Optional;
import java.util.Set;

/**
 * How the front door is set up.
 *
 * @param port 0 for any free one
 * @param publicUrl what people type or scan to come here, without a slash at the end
 * @param tls certificate and key, if the door itself speaks TLS
 * @param trustedProxies addresses whose word on where a request comes from is taken
 * @param heartbeatMillis how often a stream says that it lives; every fifth time we look whether its listener may still listen
 */
public record WebSettings(
        String host,
        int port,
        String publicUrl,
        Optional<PemKeyCertOptions> tls,
        Set<String> trustedProxies,
        long heartbeatMillis) {

    /** With the usual heartbeat. */
    public WebSettings(
            String host, int port, String publicUrl, Optional<PemKeyCertOptions> tls, Set<String> trustedProxies) {
        this(host, port, publicUrl, tls, trustedProxies, Limits.HEARTBEAT_MILLIS);
    }

    /** Whether browsers reach us by TLS, at this door or at a proxy's. */
    public boolean secure() {
        return tls.isPresent() || publicUrl.startsWith("https:");
    }
}
