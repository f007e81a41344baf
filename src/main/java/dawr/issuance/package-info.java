/**
 * JOB 1, tickets: who comes in takes one, follows it, gives it up or comes back. {@link dawr.issuance.IssuanceVerticle} takes the operations,
 * {@link dawr.issuance.Tickets} answers them, {@link dawr.issuance.TicketView} is what a phone shows, and {@code slip} is the paper.
 */
@NullMarked
package dawr.issuance;

import org.jspecify.annotations.NullMarked;
