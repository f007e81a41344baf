package dawr.surveys.cases;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then at what nobody looks at: cases whose time is up, whose owner has left or whose letter came back, and contacts and keys that
 * are to be forgotten. */
public final class CaseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CaseWatch.class);
    private static final long EVERY_MILLIS = TimeUnit.MINUTES.toMillis(1);
    private static final String BY = "office";

    private final CaseOffice office;
    private final LongFunction<Future<Integer>> destroying;

    /** @param destroying destroys keys whose time has come, as of an instant, and says how many */
    public CaseWatch(CaseOffice office, LongFunction<Future<Integer>> destroying) {
        this.office = office;
        this.destroying = destroying;
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
                .compose(done -> office.book().forgetContacts(now))
                .onSuccess(forgotten -> {
                    if (forgotten > 0) {
                        LOG.info("Contacts of closed cases are forgotten count={}", forgotten);
                    }
                })
                .compose(done -> destroying.apply(now))
                .onSuccess(destroyed -> {
                    if (destroyed > 0) {
                        LOG.info("Keys of repeat visits are destroyed count={}", destroyed);
                    }
                })
                .mapEmpty();
    }

    private Future<Void> each(List<CaseBook.Named> cases, Deed deed) {
        return Future.all(cases.stream()
                        .map(one -> office.act(one.branch(), one.id(), OptionalInt.empty(), deed, BY, Optional.empty()))
                        .toList())
                .mapEmpty();
    }
}
