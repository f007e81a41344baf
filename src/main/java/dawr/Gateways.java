package dawr;

import dawr.outbox.mail.MailServer;
import java.util.Optional;

/** The ways that messages may leave the house, as far as they are set up; the rest are closed. */
public record Gateways(Optional<MailServer> mail) {}
