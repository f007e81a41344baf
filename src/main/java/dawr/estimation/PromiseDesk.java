package dawr.estimation;

import dawr.queue.ServiceId;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Answers how promises were kept, and when it is best to come. */
public final class PromiseDesk {
    private final LivePromise promise;

    public PromiseDesk(LivePromise promise) {
        this.promise = promise;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("promiseReport", this::report).on("bestTime", this::bestTime);
    }

    private Future<Answer> report(Request request) {
        return promise.ask(request.branch(), Watch::report).map(PromiseDesk::found);
    }

    private Future<Answer> bestTime(Request request) {
        ServiceId service = new ServiceId(request.parameter("service").orElse(""));
        return promise.ask(request.branch(), (watch, now) -> watch.bestTime(service, now))
                .map(PromiseDesk::found);
    }

    private static Answer found(Optional<JsonObject> answer) {
        return answer.<Answer>map(Answer::ok).orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND));
    }
}
