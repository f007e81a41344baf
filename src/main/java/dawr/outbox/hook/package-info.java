/**
 * The way out to other systems: {@link dawr.outbox.hook.HookCarrier} posts events to those that are set up, as CloudEvents, signed by the Standard
 * Webhooks convention.
 *
 * <p>What a receiver does: take the raw body; make {@code webhook-id.webhook-timestamp.body}; compute its HMAC-SHA256 with the shared secret and compare it,
 * in constant time, with each of the signatures in {@code webhook-signature}; refuse a timestamp that is more than five minutes off, so that nothing
 * overheard can be played again later; and remember each {@code webhook-id} for a day, because a message may come more than once. While a secret is being
 * changed two are in force, and each message carries a signature by both. Messages may overtake one another: {@code data.seq} tells their order.
 */
@NullMarked
package dawr.outbox.hook;

import org.jspecify.annotations.NullMarked;
