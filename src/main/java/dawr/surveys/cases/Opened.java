package dawr.surveys.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * A case that comes in.
 *
 * @param origin the command id: a repeat opens no second case
 * @param ticket empty where it belongs to no visit
 */
public record Opened(
        UUID origin,
        Source source,
        Kind kind,
        Optional<String> service,
        Optional<String> ticket,
        String language,
        Optional<String> story,
        Optional<Contact> contact) {

    /** Where they want to hear from the office; personal data, so it is never printed. */
    public record Contact(String channel, String to) {
        public static final String EMAIL = "email";
        public static final String SMS = "sms";

        @Override
        public String toString() {
            return channel;
        }
    }
}
