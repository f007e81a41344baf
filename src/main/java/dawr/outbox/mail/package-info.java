/** The way out by e-mail: {@link dawr.outbox.mail.MailCarrier} hands messages to the office's own mail server. */
@NullMarked
package dawr.outbox.mail;

import org.jspecify.annotations.NullMarked;
