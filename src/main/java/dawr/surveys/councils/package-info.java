/**
 * Councils of customers and consultations: a topic, a date, options that everybody with a ticket may vote on once, and ideas, each of which is followed
 * until it is done or refused with an answer that everybody can read. It begins at {@link dawr.surveys.councils.CouncilDesk}.
 */
@NullMarked
package dawr.surveys.councils;

import org.jspecify.annotations.NullMarked;
