/**
 * How many people will come: {@link dawr.congestion.next.ArrivalHabits} learns it from those who came, day by day, and says what is to be expected of the
 * rest of a day, per service and quarter of an hour, and how sure that is.
 */
@NullMarked
package dawr.congestion.next;

import org.jspecify.annotations.NullMarked;
