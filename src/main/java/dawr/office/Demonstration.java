package dawr.office;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.Command;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * An office to try things in: {@code riyadh-olaya}, open day and night, and {@code dubai-deira} with real hours and skills, and accounts for every
 * role, all under one password, which is also the enrolment code of its kiosks and displays.
 */
public final class Demonstration {
    public static final BranchId OLAYA = new BranchId("riyadh-olaya");
    public static final BranchId DEIRA = new BranchId("dubai-deira");

    /** The branches of the demonstration; its enrolment code opens these and no others. */
    public static final List<BranchId> BRANCHES = List.of(OLAYA, DEIRA);

    private static final int CLERKS = 12;
    private static final int PASSWORD_LENGTH = 10;

    private final Table table;
    private final Passwords passwords;
    private final Enrolments enrolments;
    private final BranchTable registry;
    private final Branches branches;
    private final LongSupplier clock;

    Demonstration(
            Table table,
            Passwords passwords,
            Enrolments enrolments,
            BranchTable registry,
            Branches branches,
            LongSupplier clock) {
        this.table = table;
        this.passwords = passwords;
        this.enrolments = enrolments;
        this.registry = registry;
        this.branches = branches;
        this.clock = clock;
    }

    /** A password for those who have set none. */
    public static String freshPassword() {
        return Secrets.code(PASSWORD_LENGTH);
    }

    /** Sets up whatever of it is not there yet, under this password. */
    public Future<Void> begin(String password) {
        Future<Void> accounts = passwords.hash(password).compose(this::accounts);
        return Future.all(accounts, enrolments.demonstrate(password, OLAYA), found(OLAYA), found(DEIRA))
                .mapEmpty();
    }

    /** Takes accounts and code away; the branches keep their history. */
    public Future<Void> end() {
        return table.run("staff-end-demonstration").compose(any -> enrolments.endDemonstration());
    }

    private Future<Void> found(BranchId branch) {
        return branches.look(branch, state -> state.founded())
                .compose(founded -> founded ? Future.succeededFuture() : found(setup(branch)))
                .compose(any -> registry.add(branch, clock.getAsLong()));
    }

    private Future<Void> found(BranchSetup setup) {
        UUID id = UUID.nameUUIDFromBytes(("demonstration " + setup.id()).getBytes(StandardCharsets.UTF_8));
        return branches.submit(new Submission(setup.id(), id, "dawr", "", state -> new Command.Found(setup)))
                .mapEmpty();
    }

    /** One column each, as the statement takes them. */
    private Future<Void> accounts(String hash) {
        List<Wish> wishes = wishes();
        return table.run(
                        "staff-demonstrate",
                        clock.getAsLong(),
                        hash,
                        wishes.stream().map(Wish::account).toArray(String[]::new),
                        wishes.stream().map(wish -> wish.role().slug()).toArray(String[]::new),
                        wishes.stream().map(Wish::branch).toArray(String[]::new))
                .mapEmpty();
    }

    private record Wish(String account, Role role, String branch) {}

    private static List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish("admin", Role.ADMIN, ""));
        wishes.add(new Wish("director", Role.DIRECTOR, ""));
        wishes.addAll(wishes("", OLAYA));
        wishes.addAll(wishes("deira-", DEIRA));
        return wishes;
    }

    private static List<Wish> wishes(String prefix, BranchId branch) {
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish(prefix + "manager", Role.MANAGER, branch.value()));
        wishes.add(new Wish(prefix + "reception", Role.RECEPTION, branch.value()));
        for (int i = 1; i <= CLERKS; i++) {
            wishes.add(new Wish(prefix + "clerk" + i, Role.CLERK, branch.value()));
        }
        return wishes;
    }

    /** A demonstration branch as it is founded. */
    public static BranchSetup setup(BranchId branch) {
        return switch (SetupReader.read(branch, file(branch))) {
            case SetupReader.Reading.Read read -> read.setup();
            case SetupReader.Reading.Flawed flawed ->
                throw new IllegalStateException(
                        branch + " is flawed at " + flawed.problem().field());
        };
    }

    static JsonObject file(BranchId branch) {
        String name = "/demonstration/" + branch + ".json";
        try (InputStream file = Objects.requireNonNull(Demonstration.class.getResourceAsStream(name), name)) {
            return new JsonObject(Buffer.buffer(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
