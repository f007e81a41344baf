/**
 * The imperative shell around the rules: one {@link dawr.branch.Lane} per branch decides its commands in order, one {@code Writer} carries what all
 * lanes have decided to the journal in shared flights, and a {@code Sweep} heals what was missed. {@link dawr.branch.Branches} is the door.
 */
@NullMarked
package dawr.branch;

import org.jspecify.annotations.NullMarked;
