package dawr.congestion.mailing;

import dawr.branch.Branches;
import dawr.congestion.kept.Alarm;
import dawr.congestion.report.Press;
import dawr.congestion.report.Progress;
import dawr.outbox.Message;
import dawr.outbox.Outbox;
import dawr.outbox.Way;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to those who answer for a branch: of each warning when it is given, and a report when its period is over. Several nodes write the same letters,
 * and the outbox keeps one of each. Reports are made one after the other, so that a morning on which all are due is no rush.
 */
public final class Postman extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final long FIRST_LOOK_MILLIS = 20_000;
    private static final long LOOK_EVERY_MILLIS = 60_000;

    private final Branches branches;
    private final MailingList list;
    private final Press press;
    private final Outbox outbox;
    private final Letters letters;
    private final LongSupplier clock;
    private boolean looking;

    /** @param publicAddress how people reach the office, without a slash at its end; {@code clock}: epoch milliseconds */
    public Postman(
            Branches branches,
            MailingList list,
            Press press,
            Outbox outbox,
            Words words,
            String publicAddress,
            LongSupplier clock) {
        this.branches = branches;
        this.list = list;
        this.press = press;
        this.outbox = outbox;
        this.letters = new Letters(words, publicAddress);
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        vertx.setPeriodic(FIRST_LOOK_MILLIS, LOOK_EVERY_MILLIS, any -> lookAgain());
        return Future.succeededFuture();
    }

    /** Writes of a warning to all who want to know. Safe from any thread. */
    public Future<Void> warned(BranchSetup setup, Alarm alarm) {
        if (!outbox.goes(Way.MAIL)) {
            return Future.succeededFuture();
        }
        return list.of(setup.id())
                .map(all -> all.stream()
                        .filter(to -> to.topic() instanceof Subscription.Warnings)
                        .map(to -> letters.warning(to, setup, alarm))
                        .toList())
                .compose(this::put)
                .onFailure(cause -> LOG.warn("A warning could not be mailed branch={}", setup.id(), cause));
    }

    private Future<Void> put(List<Message> messages) {
        return messages.isEmpty() ? Future.succeededFuture() : outbox.put(messages);
    }

    private void lookAgain() {
        if (!looking) {
            looking = true;
            look().onComplete(done -> looking = false)
                    .onFailure(cause -> LOG.warn("What is to be mailed can't be read for now", cause));
        }
    }

    /** Writes every report that is due. */
    Future<Void> look() {
        if (!outbox.goes(Way.MAIL)) {
            return Future.succeededFuture();
        }
        return list.regular().compose(all -> {
            Future<Void> written = Future.succeededFuture();
            for (Subscription each : all) {
                written = written.compose(before -> write(each).recover(cause -> {
                    LOG.warn("A report could not be mailed branch={} mailing={}", each.branch(), each.id(), cause);
                    return Future.succeededFuture();
                }));
            }
            return written;
        });
    }

    private Future<Void> write(Subscription to) {
        return branches.look(to.branch(), Postman::setup)
                .compose(setup -> setup.flatMap(known -> Due.of(to, known, clock.getAsLong())
                                .flatMap(due -> press.make(due.ask(), due.form(), Progress.UNHEARD)
                                        .map(made -> made.compose(file -> send(due, known, file)))))
                        .orElseGet(Future::succeededFuture));
    }

    private static Optional<BranchSetup> setup(BranchState state) {
        return state.founded() ? Optional.of(state.setup()) : Optional.empty();
    }

    private Future<Void> send(Due due, BranchSetup setup, Buffer file) {
        return outbox.put(letters.report(due, setup, file, clock.getAsLong()))
                .compose(put -> list.wrote(due.to(), due.ask().period().to()))
                .onSuccess(put -> LOG.info(
                        "A report is on its way branch={} report={} mailing={} bytes={}",
                        setup.id(),
                        due.ask().report().slug(),
                        due.to().id(),
                        file.length()));
    }
}
