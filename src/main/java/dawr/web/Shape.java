package dawr.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value must look like to keep the contract; a JSON schema made ready to check quickly. */
@FunctionalInterface
public interface Shape {
    /** Who has made more mistakes than this reads of the first so many. */
    int FAULTS_MAX = 50;

    /** All that is wrong, each by its path within the value; empty if it fits. */
    List<Fault> faults(@Nullable Object value);

    /** The first thing that is wrong. */
    default Optional<Fault> fault(@Nullable Object value) {
        return faults(value).stream().findFirst();
    }

    /** Where a value breaks the contract: {@code finish/outcome}. */
    record Fault(String path) {
        static final List<Fault> HERE = List.of(new Fault(""));

        Fault within(String step) {
            return new Fault(path.isEmpty() ? step : step + '/' + path);
        }
    }

    static List<Fault> unless(boolean fits) {
        return fits ? List.of() : Fault.HERE;
    }
}
