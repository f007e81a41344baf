/** The world outside, as messages may reach it: {@link dawr.outbox.outside.Outside} sends requests, and none to an address inside the house or its network. */
@NullMarked
package dawr.outbox.outside;

import org.jspecify.annotations.NullMarked;
