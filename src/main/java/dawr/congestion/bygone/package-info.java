/** Business days of the past as the journal has them, for whoever looks at one again. */
@NullMarked
package dawr.congestion.bygone;

import org.jspecify.annotations.NullMarked;
