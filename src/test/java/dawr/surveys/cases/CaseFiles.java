package dawr.surveys.cases;

import dawr.branch.BranchThread;
import dawr.branch.OpenBranches;
import dawr.journal.Codec;
import dawr.journal.DatabaseAddress;
import dawr.journal.MemoryJournal;
import dawr.journal.TestDatabase;
import dawr.office.Demonstration;
import dawr.office.Office;
import dawr.outbox.Way;
import dawr.outbox.kept.OutboxTable;
import dawr.queue.BranchId;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The register of cases on a real database, with an outbox and a clock that the test turns. */
public final class CaseFiles implements AutoCloseable {
    public static final BranchId BRANCH = Demonstration.OLAYA;
    public static final long START = 1_795_330_800_000L;

    private static final int FIRST_TRIES = 10;

    private final AtomicLong clock = new AtomicLong(START);
    private final Vertx vertx = Vertx.vertx();
    private final DatabaseAddress database = TestDatabase.fresh();
    private final Pool pool;
    private final OpenBranches branches;
    private final OutboxTable outbox;
    private final CaseOffice cases;
    private final CaseWatch watch;

    public CaseFiles() {
        pool = TestDatabase.pool(database, vertx);
        BranchThread thread = new BranchThread();
        await(vertx.deployVerticle(thread));
        branches =
                new OpenBranches(new MemoryJournal(clock::get), clock::get, Codec::write, thread, (branch, head) -> {});
        Office office = await(openOffice(pool, FIRST_TRIES));
        await(office.demonstration(branches).begin("an open secret"));
        outbox = new OutboxTable(pool, office.sealing(), EnumSet.of(Way.MAIL, Way.SMS), clock::get);
        cases = new CaseOffice(
                branches,
                office.cases(),
                new OutboxPost(outbox, clock::get),
                new CaseEcho(outbox, List.of(), "http://office.example", clock::get),
                Words.load(),
                () -> "http://office.example",
                clock::get);
        watch = new CaseWatch(cases, List.of(new CaseWatch.Forgetting("keys", office.meter()::destroyKeys)));
    }

    /** The first connection of a busy machine may take longer than anybody waits for a later one. */
    private Future<Office> openOffice(Pool pool, int tries) {
        return Office.open(vertx, pool, clock::get)
                .recover(slow -> tries > 1 ? openOffice(pool, tries - 1) : Future.failedFuture(slow));
    }

    public static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    public Pool pool() {
        return pool;
    }

    public OpenBranches branches() {
        return branches;
    }

    public CaseOffice cases() {
        return cases;
    }

    /** The register as those see it who answer for the branch. */
    public List<Filed> register() {
        return await(book().all(BRANCH));
    }

    CaseBook book() {
        return cases.book();
    }

    OutboxTable outbox() {
        return outbox;
    }

    public long now() {
        return clock.get();
    }

    void passes(long millis) {
        clock.addAndGet(millis);
    }

    /** Looks as the office does every minute. */
    void look() {
        await(watch.look());
    }

    /** Somebody complains and leaves an address. */
    int complaint(String email) {
        return complaint(new Opened.Contact(Opened.Contact.EMAIL, email));
    }

    int complaint(Opened.Contact contact) {
        Opened opened = new Opened(
                UUID.randomUUID(),
                Source.WEB,
                Kind.COMPLAINT,
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of("nobody told me"),
                Optional.of(contact));
        return await(cases.open(BRANCH, opened, OptionalInt.of(1), "nobody"));
    }

    public Filed find(int id) {
        return await(book().find(BRANCH, id)).orElseThrow();
    }

    Case now(int id) {
        return find(id).now();
    }

    Acted act(int id, Deed deed, String text) {
        Optional<String> words = text.isEmpty() ? Optional.empty() : Optional.of(text);
        return await(cases.act(BRANCH, id, OptionalInt.empty(), deed, "manager", words));
    }

    /** Finds the cause, answers, and closes. */
    void settle(int id) {
        act(id, new Deed.Find(Cause.WAIT), "");
        act(id, new Deed.Reply(), "we are sorry");
        act(id, new Deed.Close(), "");
    }

    public void asOwner(String command) {
        TestDatabase.asOwner(database, command);
    }

    @Override
    public void close() {
        await(vertx.close());
    }
}
