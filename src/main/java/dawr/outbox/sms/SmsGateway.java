package dawr.outbox.sms;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Who takes the office's text messages. */
public sealed interface SmsGateway {
    /** Only these may be spoken to in the clear. */
    Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * A gateway that takes a request for each message.
     *
     * @param template of the body, with {@code {to}}, {@code {from}}, {@code {text}} and {@code {id}}; JSON if it begins with a brace, else a form
     * @param authorization the header of that name
     */
    record Http(URI url, String template, Optional<String> authorization, String from) implements SmsGateway {
        /** What most gateways understand after a look at their manual. */
        public static final String USUAL_TEMPLATE =
                "{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\",\"reference\":\"{id}\"}";

        public Http {
            boolean open = "https".equals(url.getScheme())
                    || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost()));
            if (!open || !template.contains("{to}") || !template.contains("{text}")) {
                throw new IllegalArgumentException("https://…, and a template with {to} and {text}");
            }
        }
    }

    /** A gateway spoken to by SMPP 3.4. */
    record Smpp(String host, int port, boolean tls, String system, String password, String from) implements SmsGateway {
        private static final int PORT = 2775;
        private static final int TLS_PORT = 3550;

        /**
         * Reads {@code smpps://system:password@host:port}, or {@code smpp://…} on a private line.
         *
         * @throws IllegalArgumentException if it is none; the message holds no password
         */
        public static Smpp parse(URI uri, String from) {
            boolean tls = "smpps".equals(uri.getScheme());
            String[] who = Optional.ofNullable(uri.getUserInfo()).orElse("").split(":", 2);
            if (uri.getHost() == null || who.length < 2) {
                throw new IllegalArgumentException("smpps://system:password@host:port");
            }
            int port = uri.getPort() > 0 ? uri.getPort() : tls ? TLS_PORT : PORT;
            return new Smpp(uri.getHost(), port, tls, who[0], who[1], from);
        }
    }
}
