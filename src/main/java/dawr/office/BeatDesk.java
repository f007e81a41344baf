package dawr.office;

import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.function.LongSupplier;

/** Where screens and kiosks say every half minute how they are, and hear whether somebody wants them to load themselves anew. */
final class BeatDesk {
    private static final long SECOND_MILLIS = 1_000;

    private final Devices devices;
    private final LongSupplier clock;

    BeatDesk(Devices devices, LongSupplier clock) {
        this.devices = devices;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations.on("heartbeat", this::hear).on("reloadDevice", this::reload);
    }

    private Future<Answer> hear(Request request) {
        JsonObject told = request.body();
        long openedAt = clock.getAsLong() - told.getInteger("openSeconds") * SECOND_MILLIS;
        Devices.Beat beat = new Devices.Beat(
                told.getString("page"),
                told.getString("release", ""),
                told.getString("voice", ""),
                told.getString("fault", ""));
        return devices.told((Caller.Device) request.caller(), beat)
                .map(wanted -> Answer.ok(new JsonObject().put("reload", wanted > openedAt)));
    }

    private Future<Answer> reload(Request request) {
        BranchId branch = request.branch();
        return devices.reload(branch, request.parameter("device").orElseThrow())
                .map(there -> there ? Answer.nothing() : Problem.of(ProblemKind.NOT_FOUND, "device"));
    }
}
