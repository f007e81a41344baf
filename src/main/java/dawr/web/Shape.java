package dawr.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a value must look like to keep the contract; a JSON schema made ready to check quickly. */
@FunctionalInterface
public interface Shape {
    /** Who has made more mistakes than this reads of the first so many. */
    int FAULTS_MAX = 50;

    /** All that is wrong, each by its path within the value, one for each path; empty if it fits. */
    List<Fault> faults(@Nullable Object value);

    /** The first thing that is wrong. */
    default Optional<Fault> fault(@Nullable Object value) {
        return faults(value).stream().findFirst();
    }

    /** What fits is so; whatever isn't has this fault. */
    static Shape of(List<Fault> otherwise, Predicate<@Nullable Object> fits) {
        return value -> fits.test(value) ? List.of() : otherwise;
    }
}
