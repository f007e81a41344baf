/**
 * Who is told what: {@link dawr.outbox.herald.Herald} reads the journal from where it stopped and puts into the outbox what visitors and other systems are
 * to hear of it, in the transaction that notes how far it has read. {@link dawr.outbox.herald.ContactDesk} takes visitors' wishes to be told.
 */
@NullMarked
package dawr.outbox.herald;

import org.jspecify.annotations.NullMarked;
