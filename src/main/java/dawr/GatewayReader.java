package dawr;

import dawr.outbox.Addresses;
import dawr.outbox.mail.MailServer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads where messages go out; no refusal repeats an address, which may hold a password. */
final class GatewayReader {
    private final Function<Setting, Optional<String>> given;

    GatewayReader(Function<Setting, Optional<String>> given) {
        this.given = given;
    }

    Gateways gateways() {
        return new Gateways(mail());
    }

    private Optional<MailServer> mail() {
        return given.apply(Setting.DAWR_MAIL_SERVER)
                .map(server -> read(
                        Setting.DAWR_MAIL_SERVER,
                        () -> MailServer.parse(uri(server), with(Setting.DAWR_MAIL_SERVER, Setting.DAWR_MAIL_FROM))))
                .filter(server -> {
                    if (!Addresses.isMail(server.from())) {
                        throw new WrongSetting(Setting.DAWR_MAIL_FROM + ": an e-mail address");
                    }
                    return true;
                });
    }

    private String with(Setting key, Setting needed) {
        return given.apply(needed).orElseThrow(() -> new WrongSetting(key + " needs " + needed + ", too"));
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }

    private static <T> T read(Setting key, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(key + ": " + e.getMessage());
        }
    }
}
