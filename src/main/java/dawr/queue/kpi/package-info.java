/**
 * How a day went, in figures: each {@link dawr.queue.kpi.Kpi} is defined once, over the {@link dawr.queue.kpi.DayFacts} of a day, whether the day
 * was lived or simulated.
 */
@NullMarked
package dawr.queue.kpi;

import org.jspecify.annotations.NullMarked;
