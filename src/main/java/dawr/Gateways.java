package dawr;

import dawr.outbox.hook.Hook;
import dawr.outbox.mail.MailServer;
import dawr.outbox.outside.AddressRange;
import dawr.outbox.sms.SmsGateway;
import java.util.List;
import java.util.Optional;

/**
 * The ways that messages may leave the house, as far as they are set up; the rest are closed.
 *
 * @param hooks other systems that are told what happens
 * @param pushContact whom browsers' services may write to, {@code mailto:…}
 * @param listed addresses inside the house or its network that hooks and browsers may lead to
 */
public record Gateways(
        Optional<MailServer> mail,
        Optional<SmsGateway> sms,
        List<Hook> hooks,
        Optional<String> pushContact,
        List<AddressRange> listed) {
    public Gateways {
        hooks = List.copyOf(hooks);
        listed = List.copyOf(listed);
    }
}
