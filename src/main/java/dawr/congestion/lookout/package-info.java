/**
 * Who looks ahead for every branch while the office is open: {@link dawr.congestion.lookout.Lookout} draws how the next two hours may go,
 * {@link dawr.congestion.lookout.Vigil} warns and judges every warning, {@link dawr.congestion.lookout.Counsel} tries out what may be done, and
 * {@link dawr.congestion.lookout.Followed} measures what following it was worth.
 */
@NullMarked
package dawr.congestion.lookout;

import org.jspecify.annotations.NullMarked;
