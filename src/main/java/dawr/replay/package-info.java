/**
 * An old ticket log played through a running office, by the same doors that kiosks and clerks use: {@link dawr.replay.LogReader} reads the log,
 * {@link dawr.replay.Planner} turns it into deeds and what each of them must wait for, {@link dawr.replay.Run} does them over many connections, and
 * {@link dawr.replay.Audit} asks the office at the end whether everybody was served once.
 */
@NullMarked
package dawr.replay;

import org.jspecify.annotations.NullMarked;
