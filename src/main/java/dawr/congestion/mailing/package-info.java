/**
 * What a branch writes to those who answer for it: its warnings, and reports every day, week or month. {@link dawr.congestion.mailing.Subscription} is who
 * gets what; the letters go through the outbox.
 */
@NullMarked
package dawr.congestion.mailing;

import org.jspecify.annotations.NullMarked;
