package dawr.surveys.cases;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then at what nobody looks at: cases whose time is up, whose owner has left or whose letter came back, and contacts and keys that
 * are to be forgotten. */
public final class CaseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CaseWatch.class);
    private static final long EVERY_MILLIS = TimeUnit.MINUTES.toMillis(1);
    private static final String BY = "office";

    private final CaseOffice office;
    private final List<Forgetting> forgetting;

    /**
     * Something that is kept for a while only.
     *
     * @param what of it is told in the log
     * @param deed forgets what is due at an instant, and says how many
     */
    public record Forgetting(String what, LongFunction<Future<Integer>> deed) {}

    public CaseWatch(CaseOffice office, List<Forgetting> forgetting) {
        this.office = office;
        this.forgetting = Stream.concat(
                        Stream.of(new Forgetting("contacts", office.book()::forgetContacts)), forgetting.stream())
                .toList();
    }

    /** Begins to look. Every node does; a case that another has changed meanwhile is left alone. */
    public void start(Vertx vertx) {
        vertx.setPeriodic(
                EVERY_MILLIS,
                any -> look().onFailure(
                                failure -> LOG.warn("Cases can't be watched for now cause={}", failure.toString())));
    }

    Future<Void> look() {
        long now = office.now();
        return office.book()
                .due(now)
                .compose(due -> each(due, new Deed.Escalate()))
                .compose(done -> office.book().orphaned())
                .compose(orphaned -> each(orphaned, new Deed.Give(Optional.empty())))
                .compose(done -> office.book().cameBack())
                .compose(back -> Future.all(back.stream()
                        .map(one -> office.bounced(one.branch(), one.id()))
                        .toList()))
                .compose(done -> forget(now));
    }

    private Future<Void> forget(long now) {
        Future<Void> told = Future.succeededFuture();
        for (Forgetting one : forgetting) {
            told = told.compose(before -> one.deed().apply(now))
                    .onSuccess(forgotten -> {
                        if (forgotten > 0) {
                            LOG.info("What was kept for a while is forgotten what={} count={}", one.what(), forgotten);
                        }
                    })
                    .mapEmpty();
        }
        return told;
    }

    private Future<Void> each(List<CaseBook.Named> cases, Deed deed) {
        return Future.all(cases.stream()
                        .map(one -> office.act(one.branch(), one.id(), OptionalInt.empty(), deed, BY, Optional.empty()))
                        .toList())
                .mapEmpty();
    }
}
