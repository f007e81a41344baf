/**
 * The layout twin: a floor plan ({@link dawr.congestion.layout.FloorPlan}) through which a real day is walked again ({@link
 * dawr.congestion.layout.Walkthrough}): who finds a seat, who stands, and how far everybody goes. Pure arithmetic.
 */
@NullMarked
package dawr.congestion.layout;

import org.jspecify.annotations.NullMarked;
