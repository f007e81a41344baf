package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a branch is, and how its halls lie.
 *
 * @param region the part of the country that it belongs to, by language; empty where nobody has said
 * @param plan its floor as it was drawn
 */
public record Premises(Map<String, String> region, Optional<Floor> plan) {
    public static final Premises UNSAID = new Premises(Map.of(), Optional.empty());

    public Premises {
        region = Collections.unmodifiableMap(new LinkedHashMap<>(region));
    }
}
