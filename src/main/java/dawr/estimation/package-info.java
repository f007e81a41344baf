/**
 * JOB 3: the promise. How long will it be? {@link dawr.estimation.LivePromise} answers from a table that {@link dawr.estimation.EstimationVerticle} keeps
 * fresh beside the event loops: it hears the same entries that every screen sees, draws what may follow by the office's own rules
 * ({@link dawr.estimation.floor}), corrects it by what came ({@link dawr.estimation.learning}), and publishes ranges. {@link dawr.estimation.Rehearsal}
 * sets the same estimator before an old office's days.
 */
@NullMarked
package dawr.estimation;

import org.jspecify.annotations.NullMarked;
