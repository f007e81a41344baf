package dawr.surveys.cases;

import dawr.outbox.Kind;
import dawr.outbox.Message;
import dawr.outbox.Outbox;
import dawr.outbox.Way;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.LongSupplier;

/** Letters of cases go by mail or, to whoever left a number, as text messages; through the office's outbox. */
public final class OutboxPost implements Post {
    /** A reply that took longer than a week would be no reply. */
    private static final long LAPSES_MILLIS = 7L * 24 * 3_600_000;

    private final Outbox outbox;
    private final LongSupplier clock;

    /** @param clock epoch milliseconds */
    public OutboxPost(Outbox outbox, LongSupplier clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public boolean goes(String channel) {
        return outbox.goes(channel.equals(Opened.Contact.SMS) ? Way.SMS : Way.MAIL);
    }

    @Override
    public Future<Void> send(Letter letter) {
        return outbox.put(Message.now(
                letter.branch(), Kind.REPLY, letter.cause(), written(letter), clock.getAsLong() + LAPSES_MILLIS));
    }

    private static dawr.outbox.Letter written(Letter letter) {
        return letter.to().channel().equals(Opened.Contact.SMS)
                ? new dawr.outbox.Letter.Sms(letter.to().to(), letter.text())
                : new dawr.outbox.Letter.Mail(
                        letter.to().to(), letter.subject(), letter.text(), letter.language(), List.of());
    }
}
