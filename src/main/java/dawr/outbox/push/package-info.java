/** The way out to phones whose browser has subscribed: {@link dawr.outbox.push.PushCarrier} speaks Web Push (RFC 8030, 8291, 8292). */
@NullMarked
package dawr.outbox.push;

import org.jspecify.annotations.NullMarked;
