/**
 * What comes next: how many people will come ({@link dawr.congestion.next.ArrivalHabits}, learned from those who came, day by day), and what the hall
 * will look like then ({@link dawr.congestion.next.Foresight}), drawn by the office's own rules from how it stands now.
 */
@NullMarked
package dawr.congestion.next;

import org.jspecify.annotations.NullMarked;
