package dawr.estimation;

import dawr.estimation.learning.Gate;
import io.vertx.core.Future;
import java.util.Optional;

/** Where trained models are kept, for all nodes and with where they come from. */
public interface Models {
    /** The model in use now, none if there is none. {@code known}: the one whose trees the caller has, 0 for none. */
    Future<Optional<Model>> inUse(long known);

    /** When the last one was made, epoch milliseconds, withdrawn or not; 0 if there was none. */
    Future<Long> lastMadeAt();

    /** Keeps a model that was let in; says its number. */
    Future<Long> keep(Gate.Passed passed, long madeAtMillis);

    /**
     * A model.
     *
     * @param trees as {@link dawr.estimation.learning.Wood#bytes} writes them; none for the one that the caller has
     */
    record Model(long id, Optional<byte[]> trees) {}
}
