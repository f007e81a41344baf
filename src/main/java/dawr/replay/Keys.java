package dawr.replay;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The idempotency keys of a run: derived from its name and from what is done, so that a run can be repeated or taken up again where it broke off. */
record Keys(String run) {
    UUID of(String deed) {
        return UUID.nameUUIDFromBytes(("dawr replay|" + run + '|' + deed).getBytes(StandardCharsets.UTF_8));
    }
}
