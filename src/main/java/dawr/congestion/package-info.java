/** What managers read: the congestion index now, band by band, and the branches ranked by it. */
@NullMarked
package dawr.congestion;

import org.jspecify.annotations.NullMarked;
