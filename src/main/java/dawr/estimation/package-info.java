/**
 * JOB 3: the promise. How long will it be? {@link dawr.estimation.RecentPace} is the first estimator: people ahead times the recent pace of the
 * service, as a range. It learns from the same entries that every screen sees and publishes what the write path may read at once.
 */
@NullMarked
package dawr.estimation;

import org.jspecify.annotations.NullMarked;
