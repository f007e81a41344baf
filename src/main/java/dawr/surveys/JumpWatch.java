package dawr.surveys;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.surveys.cases.CaseOffice;
import dawr.surveys.cases.Kind;
import dawr.surveys.cases.Opened;
import dawr.surveys.cases.Source;
import dawr.surveys.figures.Jumps;
import dawr.web.AskedDays;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Raises the alarm when the answers of one counter jump: a case of its own, which somebody has to own, find the cause of and close. */
public final class JumpWatch {
    private static final Logger LOG = LoggerFactory.getLogger(JumpWatch.class);
    private static final long EVERY_MILLIS = TimeUnit.HOURS.toMillis(1);

    /** What the last week is held against. */
    private static final int DAYS = 35;

    private static final int WEEK_DAYS = 7;
    private static final String BY = "office";

    private final Branches branches;
    private final Supplier<Future<List<BranchId>>> all;
    private final VoiceBook book;
    private final CaseOffice cases;
    private final Words words;
    private final LongSupplier clock;

    /**
     * A watch.
     *
     * @param all every branch
     * @param clock epoch milliseconds
     */
    public JumpWatch(
            Branches branches,
            Supplier<Future<List<BranchId>>> all,
            VoiceBook book,
            CaseOffice cases,
            Words words,
            LongSupplier clock) {
        this.branches = branches;
        this.all = all;
        this.book = book;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    /** Begins to look. Every node does; the same jump in the same week is one case. */
    public void start(Vertx vertx) {
        vertx.setPeriodic(
                EVERY_MILLIS,
                any -> look().onFailure(
                                failure -> LOG.warn("Jumps can't be watched for now cause={}", failure.toString())));
    }

    Future<Void> look() {
        return all.get().compose(each -> {
            Future<Void> looked = Future.succeededFuture();
            for (BranchId branch : each) {
                looked = looked.compose(
                        before -> branches.look(branch, state -> state.setup()).compose(setup -> look(branch, setup)));
            }
            return looked;
        });
    }

    private Future<Void> look(BranchId branch, BranchSetup setup) {
        LocalDate today = LocalDate.ofInstant(
                Instant.ofEpochMilli(clock.getAsLong()), setup.timetable().zone());
        return book.counters(branch, new AskedDays(today.minusDays(DAYS - 1), today))
                .compose(days -> Future.all(Jumps.of(days, today).stream()
                                .map(jump -> raise(branch, jump, today.toEpochDay() / WEEK_DAYS))
                                .toList())
                        .mapEmpty());
    }

    private Future<Integer> raise(BranchId branch, Jumps.Jump jump, long week) {
        String what = jump.what().name().toLowerCase(Locale.ROOT);
        String origin = String.join("/", "jump", branch.value(), jump.counter(), what, Long.toString(week));
        Opened opened = new Opened(
                UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)),
                Source.OFFICE,
                Kind.JUMP,
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(told(jump, what)),
                Optional.empty());
        return cases.open(branch, opened, OptionalInt.empty(), BY);
    }

    private String told(Jumps.Jump jump, String what) {
        Map<String, ?> figures =
                Map.of("counter", jump.counter(), "before", 100 * jump.before(), "now", 100 * jump.now());
        return Stream.of("ar", "en")
                .map(language -> words.in(language).plain("voice.jump-" + what, figures))
                .collect(Collectors.joining("\n"));
    }
}
