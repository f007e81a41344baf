/**
 * JOB 2: counters. Opening and closing them, calling the next person, and all that can happen with the person at a desk.
 * {@link dawr.calling.Desks} turns requests into commands, {@link dawr.calling.DeskView} draws what the clerk sees.
 */
@NullMarked
package dawr.calling;

import org.jspecify.annotations.NullMarked;
