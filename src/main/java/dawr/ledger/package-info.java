/**
 * The ledger: what the journal says, one row per step, in tables that reports and BI tools read in plain SQL. {@link dawr.ledger.Projector} reads
 * the journal from where it stopped, far from whoever waits for an answer; {@link dawr.ledger.Figures} asks the figures, each of which is defined
 * once, in {@code db/V31__throughput_of_own_days.sql} over the sums of {@code db/V25__hours_of_changed_clocks.sql}, with what branches have published in
 * {@code db/V8__standstill_and_foresight.sql}. Whatever stands here can be thrown away and written anew.
 */
@NullMarked
package dawr.ledger;

import org.jspecify.annotations.NullMarked;
