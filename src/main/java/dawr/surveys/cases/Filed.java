package dawr.surveys.cases;

import java.util.Optional;

/**
 * A case as it lies in the register.
 *
 * @param id counts the cases of a branch
 * @param revision counts its changes
 * @param service what it was about, if that is known
 * @param language of whoever gave it
 * @param story what they said, opened
 * @param recording the answer that holds what they said aloud, if they did
 * @param channel by which they can be reached: {@code email} or {@code sms}
 */
public record Filed(
        int id,
        int revision,
        Source source,
        Kind kind,
        Optional<String> service,
        String language,
        Optional<String> story,
        Optional<String> recording,
        Optional<String> channel,
        Case now) {}
