/**
 * The outbox: whoever owes people or other systems a message puts it here, and it is sent by mail, text message, push or webhook until the other side has
 * taken it. {@link dawr.outbox.Outbox} is where to put one; {@link dawr.outbox.Courier} sends them.
 *
 * <p>Nothing is lost: a message is durable before {@code put} answers, and one that was being sent when its sender died is sent again. Nothing is
 * repeated: a message's id follows from its cause, so it is owed once however often its cause is read; one sender at a time has it; and it carries its id
 * to whichever other side can tell by it that it has the message already (webhook, gateway, mail, push). Of a sender that died between the other side's
 * yes and its own note nobody knows more than the other side does, and SMPP has no such id: there, and only there, a person may hear it twice.
 *
 * <pre>
 *            put                take                yes
 *  cause ─────────► due ──────────────► sending ──────────► sent
 *                               ▲          │ │
 *                               │  not now │ │ never, too often, too late
 *                               └─ failed ◄┘ └────────────► dead
 * </pre>
 */
@NullMarked
package dawr.outbox;

import org.jspecify.annotations.NullMarked;
