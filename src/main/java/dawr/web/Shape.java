package dawr.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value must look like to keep the contract; a JSON schema made ready to check quickly. */
@FunctionalInterface
public interface Shape {
    /** The first thing that is wrong, by its path within the value; empty if it fits. */
    Optional<Fault> fault(@Nullable Object value);

    /** Where a value breaks the contract: {@code finish/outcome}. */
    record Fault(String path) {
        static final Optional<Fault> HERE = Optional.of(new Fault(""));

        Fault within(String step) {
            return new Fault(path.isEmpty() ? step : step + '/' + path);
        }
    }

    static Optional<Fault> unless(boolean fits) {
        return fits ? Optional.empty() : Fault.HERE;
    }
}
