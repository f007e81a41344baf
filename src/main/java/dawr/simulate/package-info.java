/**
 * An office day tried out: {@link dawr.simulate.OfficeFile} reads who comes, who serves and how long it takes ({@link dawr.simulate.StoredDay} takes it
 * from a day of the journal, {@link dawr.simulate.LogSimulation} from an old log), {@link dawr.simulate.DayRun} lets the
 * very rules of the live office decide every step of it, and {@link dawr.simulate.Simulation} does so for several policies over many seeds and
 * compares their figures. The same seed brings the same people to every policy.
 */
@NullMarked
package dawr.simulate;

import org.jspecify.annotations.NullMarked;
