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
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Where tablets become kiosks and displays. */
final class DeviceDesk {
    private static final int WRONG_PER_MINUTE_MAX = 30;

    private final Enrolments enrolments;
    private final Devices devices;
    private final BranchTable branches;
    private final Cookies cookies;
    private final LongSupplier clock;
    private final Tries tries = new Tries(WRONG_PER_MINUTE_MAX, 60_000);

    DeviceDesk(Enrolments enrolments, Devices devices, BranchTable branches, Cookies cookies, LongSupplier clock) {
        this.enrolments = enrolments;
        this.devices = devices;
        this.branches = branches;
        this.cookies = cookies;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations.on("enrolDevice", this::enrol).on("makeEnrolment", this::make);
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

    private static Optional<Role> kind(JsonObject body) {
        return Optional.ofNullable(body.getString("kind")).flatMap(word -> Named.find(Role.class, word));
    }

    private static Problem unknownBranch() {
        return Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""));
    }
}
