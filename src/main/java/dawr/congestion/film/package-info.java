/** A past day as a film: who waited, which counter called whom and when, in steps that a page can play, stop and turn back. */
@NullMarked
package dawr.congestion.film;

import org.jspecify.annotations.NullMarked;
