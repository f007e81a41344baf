package dawr;

import dawr.outbox.Addresses;
import dawr.outbox.hook.Hook;
import dawr.outbox.mail.MailServer;
import dawr.outbox.outside.AddressRange;
import dawr.outbox.sms.SmsGateway;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        return new Gateways(mail(), sms(), hooks(), pushContact(), listed());
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

    private Optional<SmsGateway> sms() {
        return given.apply(Setting.DAWR_SMS_GATEWAY)
                .map(address -> read(Setting.DAWR_SMS_GATEWAY, () -> {
                    String from = with(Setting.DAWR_SMS_GATEWAY, Setting.DAWR_SMS_FROM);
                    URI uri = uri(address);
                    return String.valueOf(uri.getScheme()).startsWith("smpp")
                            ? SmsGateway.Smpp.parse(uri, from)
                            : new SmsGateway.Http(
                                    uri,
                                    given.apply(Setting.DAWR_SMS_TEMPLATE).orElse(SmsGateway.Http.USUAL_TEMPLATE),
                                    given.apply(Setting.DAWR_SMS_AUTHORIZATION),
                                    from);
                }));
    }

    private List<Hook> hooks() {
        return given.apply(Setting.DAWR_HOOKS)
                .map(file -> read(Setting.DAWR_HOOKS, () -> Hook.read(text(Path.of(file)))))
                .orElse(List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " can't be read", e);
        }
    }

    private Optional<String> pushContact() {
        return given.apply(Setting.DAWR_PUSH_CONTACT).map(contact -> {
            if (!contact.matches("(mailto|https):\\S+")) {
                throw new WrongSetting(Setting.DAWR_PUSH_CONTACT + ": mailto:… or https:…");
            }
            return contact;
        });
    }

    private List<AddressRange> listed() {
        return given.apply(Setting.DAWR_LISTED_ADDRESSES)
                .map(all -> read(
                        Setting.DAWR_LISTED_ADDRESSES,
                        () -> Arrays.stream(all.split(",", -1))
                                .map(String::strip)
                                .map(AddressRange::parse)
                                .toList()))
                .orElse(List.of());
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
