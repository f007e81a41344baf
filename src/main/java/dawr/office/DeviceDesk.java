package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Cookies;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** Where tablets become kiosks and displays, and are looked after. */
final class DeviceDesk {
    private static final int WRONG_PER_MINUTE_MAX = 30;

    private final Enrolments enrolments;
    private final Devices devices;
    private final BranchTable branches;
    private final Cookies cookies;
    private final Predicate<String> printable;
    private final LongSupplier clock;
    private final Tries tries = new Tries(WRONG_PER_MINUTE_MAX, 60_000);

    /** @param printable whether a text is the address of a printer that the server may print to */
    DeviceDesk(
            Enrolments enrolments,
            Devices devices,
            BranchTable branches,
            Cookies cookies,
            Predicate<String> printable,
            LongSupplier clock) {
        this.enrolments = enrolments;
        this.devices = devices;
        this.branches = branches;
        this.cookies = cookies;
        this.printable = printable;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("enrolDevice", this::enrol)
                .on("makeEnrolment", this::make)
                .on("devices", this::all)
                .on("putDevice", this::change)
                .on("withdrawDevice", this::withdraw);
    }

    private Future<Answer> make(Request request) {
        Role kind = kind(request.body()).orElseThrow();
        return branches.all()
                .compose(known -> known.contains(request.branch())
                        ? enrolments.make(request.branch(), kind).map(code -> Answer.created(code(code, kind)))
                        : Future.succeededFuture(unknownBranch()));
    }

    private JsonObject code(String code, Role kind) {
        return new JsonObject()
                .put("code", code)
                .put("kind", kind.slug())
                .put(
                        "expiresAt",
                        Instant.ofEpochMilli(clock.getAsLong() + Enrolments.CODE_MILLIS)
                                .toString());
    }

    private Future<Answer> enrol(Request request) {
        long now = clock.getAsLong();
        int seconds = tries.secondsToWait(request.address(), now);
        if (seconds > 0) {
            return Future.succeededFuture(Problem.later(ProblemKind.TOO_MANY_TRIES, seconds));
        }
        return enrolments.use(request.body().getString("code")).compose(enrolment -> {
            if (enrolment.isEmpty()) {
                tries.wrong(request.address(), now);
                return Future.succeededFuture(Problem.of(ProblemKind.CODE_WRONG));
            }
            return enrol(enrolment.get(), request.body());
        });
    }

    /** A real code knows its branch and kind; the demonstration's serves any of the demonstration. */
    private Future<Answer> enrol(Enrolments.Enrolment enrolment, JsonObject body) {
        BranchId branch = Optional.ofNullable(body.getString("branch"))
                .filter(wish -> enrolment.anyBranch())
                .map(BranchId::new)
                .orElse(enrolment.branch());
        if (enrolment.anyBranch() && !Demonstration.BRANCHES.contains(branch)) {
            return Future.succeededFuture(unknownBranch());
        }
        Role kind = enrolment.anyBranch() ? kind(body).orElse(Role.KIOSK) : enrolment.kind();
        return devices.enrol(branch, kind, Optional.ofNullable(body.getString("publicKey")))
                .map(this::enrolled);
    }

    private Answer enrolled(Devices.Enrolled enrolled) {
        JsonObject body = new JsonObject()
                .put("kiosk", enrolled.device().id())
                .put("branch", enrolled.device().at().value())
                .put("kind", enrolled.device().role().slug());
        return Answer.created(body).with("Set-Cookie", cookies.device(enrolled.secret()));
    }

    private Future<Answer> all(Request request) {
        return devices.all(request.branch())
                .map(all -> Answer.ok(new JsonObject()
                        .put(
                                "devices",
                                new JsonArray(
                                        all.stream().map(DeviceDesk::shown).toList()))));
    }

    private static JsonObject shown(Devices.Seen device) {
        JsonObject shown = new JsonObject()
                .put("device", device.id())
                .put("kind", device.kind())
                .put("name", device.name())
                .put("place", device.place())
                .put("enrolledAt", Instant.ofEpochMilli(device.enrolledAt()).toString())
                .put("printer", device.printer());
        device.lastSeenAt()
                .ifPresent(
                        at -> shown.put("lastSeenAt", Instant.ofEpochMilli(at).toString()));
        device.paperAt()
                .ifPresent(at -> shown.put("paper", device.paper())
                        .put("paperAt", Instant.ofEpochMilli(at).toString()));
        device.health().ifPresent(health -> shown.put("health", shown(health)));
        return shown;
    }

    private static JsonObject shown(Devices.Health health) {
        JsonObject shown = new JsonObject()
                .put("page", health.beat().page())
                .put("release", health.beat().release())
                .put("toldAt", Instant.ofEpochMilli(health.toldAt()).toString());
        if (!health.beat().voice().isEmpty()) {
            shown.put("voice", health.beat().voice());
        }
        health.faultAt()
                .ifPresent(at -> shown.put("fault", health.beat().fault())
                        .put("faultAt", Instant.ofEpochMilli(at).toString()));
        return shown;
    }

    private Future<Answer> change(Request request) {
        String printer = request.body().getString("printer", "");
        if (!printer.isEmpty() && !printable.test(printer)) {
            return Future.succeededFuture(Problem.of(ProblemKind.PRINTER_REFUSED, "printer"));
        }
        return devices.change(
                        request.branch(),
                        device(request),
                        request.body().getString("name", ""),
                        request.body().getString("place", ""),
                        printer)
                .map(there -> there ? Answer.nothing() : Problem.of(ProblemKind.NOT_FOUND, "device"));
    }

    private Future<Answer> withdraw(Request request) {
        return devices.withdraw(request.branch(), device(request))
                .map(there -> there ? Answer.nothing() : Problem.of(ProblemKind.NOT_FOUND, "device"));
    }

    private static String device(Request request) {
        return request.parameter("device").orElseThrow();
    }

    private static Optional<Role> kind(JsonObject body) {
        return Optional.ofNullable(body.getString("kind")).flatMap(word -> Named.find(Role.class, word));
    }

    private static Problem unknownBranch() {
        return Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""));
    }
}
