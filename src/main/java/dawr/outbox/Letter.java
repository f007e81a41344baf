package dawr.outbox;

import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Whom a message is for and what it says. Never logged, never stored unsealed. */
public sealed interface Letter {
    /** How it goes. */
    Way way();

    /**
     * An e-mail.
     *
     * @param text as plain text
     * @param language of the text, {@code ar}
     */
    record Mail(String to, String subject, String text, String language, List<Attachment> attachments)
            implements Letter {
        public Mail {
            attachments = List.copyOf(attachments);
            Addresses.mail(to);
        }

        @Override
        public Way way() {
            return Way.MAIL;
        }
    }

    /** What hangs on an e-mail, {@code report.pdf}. */
    record Attachment(String name, String type, Buffer content) {}

    /**
     * A text message.
     *
     * @param to in international form, {@code +966501234567}
     */
    record Sms(String to, String text) implements Letter {
        public Sms {
            Addresses.phone(to);
        }

        @Override
        public Way way() {
            return Way.SMS;
        }
    }

    /**
     * A notice on a phone whose browser has subscribed.
     *
     * @param publicKey the browser's, 65 bytes
     * @param auth the secret it shares with us, 16 bytes
     * @param topic a later notice of the same topic takes the place of one not shown yet
     * @param json what the page's worker shows
     */
    record Push(URI endpoint, Buffer publicKey, Buffer auth, Optional<String> topic, String json) implements Letter {
        @Override
        public Way way() {
            return Way.PUSH;
        }
    }

    /**
     * An event for another system.
     *
     * @param hook which of those that are set up
     * @param json a CloudEvent
     */
    record Hook(String hook, String json) implements Letter {
        @Override
        public Way way() {
            return Way.HOOK;
        }
    }
}
