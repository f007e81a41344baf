/** The ways out by text message: {@link dawr.outbox.sms.HttpSmsCarrier} asks a gateway over HTTP, {@link dawr.outbox.sms.SmppCarrier} speaks SMPP 3.4. */
@NullMarked
package dawr.outbox.sms;

import org.jspecify.annotations.NullMarked;
