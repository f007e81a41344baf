/**
 * The ledger: what the journal says, one row per step, in tables that reports and BI tools read in plain SQL. {@link dawr.ledger.Projector} reads
 * the journal from where it stopped, far from whoever waits for an answer; {@link dawr.ledger.Figures} asks the figures, each of which is defined
 * once, in {@code db/R__figures.sql}: sums of a business day, kept once it is over, and what follows from them. Whatever stands here can be thrown away and
 * written anew.
 */
@NullMarked
package dawr.ledger;

import org.jspecify.annotations.NullMarked;
