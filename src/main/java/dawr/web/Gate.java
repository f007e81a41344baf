package dawr.web;

import dawr.branch.Unavailable;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a request through to its operation, or says why not: does the path exist, does the request come from our own pages, who sends it, may
 * they, does it keep the contract. One gate per event loop, made on its thread.
 */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Door door;
    private final Vertx vertx;
    private final Headers headers;
    private final Handler<HttpServerRequest> pages;
    private final InFlight inFlight = new InFlight();
    private final Thread thread = Thread.currentThread();

    Gate(Door door, Vertx vertx, Handler<HttpServerRequest> pages) {
        this.door = door;
        this.vertx = vertx;
        this.headers = new Headers(door.settings().secure(), door.clock());
        this.pages = pages;
    }

    void handle(HttpServerRequest http) {
        switch (door.contract().match(http.method(), path(http))) {
            case PathTree.Match.Found found -> take(exchange(http, found));
            case PathTree.Match.OtherMethod other ->
                exchange(http, Door.NOWHERE)
                        .answer(
                                Problem.of(ProblemKind.METHOD_NOT_ALLOWED)
                                        .with("Allow", String.join(", ", other.methods())),
                                stream -> {});
            case PathTree.Match.Nothing nothing -> elsewhere(http);
        }
    }

    /** Answers those who have waited too long. To be called every second or so. */
    void sweep() {
        for (Exchange overdue : inFlight.overdue(door.clock().getAsLong())) {
            overdue.http().response().putHeader("Connection", "close");
            answer(overdue, Problem.later(ProblemKind.UNAVAILABLE, 1));
        }
    }

    private void elsewhere(HttpServerRequest http) {
        if (path(http).startsWith("/api/")) {
            exchange(http, Door.NOWHERE).answer(Problem.of(ProblemKind.NOT_FOUND), stream -> {});
        } else {
            headers.forPage(http.response().headers());
            pages.handle(http);
        }
    }

    /** What is no path at all leads nowhere. */
    static String path(HttpServerRequest http) {
        String path = http.path();
        return path == null ? "/" : path;
    }

    private Exchange exchange(HttpServerRequest http, PathTree.Match.Found found) {
        String accepted = http.getHeader("Accept-Language");
        return new Exchange(
                http,
                found,
                vertx.getOrCreateContext(),
                headers,
                door.problems(),
                door.languages().choose(accepted == null ? "" : accepted),
                door.clock().getAsLong());
    }

    private void take(Exchange exchange) {
        if (!inFlight.enter(exchange)) {
            exchange.answer(Problem.later(ProblemKind.UNAVAILABLE, 1), stream -> {});
            return;
        }
        exchange.afterwards(door.metrics().begin(exchange.clause()));
        exchange.http().response().closeHandler(gone -> inFlight.leave(exchange));
        if (exchange.clause().takesBytes()) {
            takeMuch(exchange);
        } else {
            read(exchange, Limits.BODY_BYTES_MAX, body -> identify(exchange, caller -> check(exchange, caller, body)));
        }
    }

    /** Much is taken in only from whom we know; what others wanted to bring is not even read. */
    private void takeMuch(Exchange exchange) {
        exchange.http().pause();
        exchange.http().response().putHeader("Connection", "close");
        identify(exchange, caller -> {
            read(exchange, exchange.clause().bytesMax(), bytes -> check(exchange, caller, bytes));
            exchange.http().resume();
        });
    }

    private void read(Exchange exchange, int most, Consumer<Buffer> whole) {
        BodyReader.read(exchange.http(), most, whole, () -> answer(exchange, Problem.of(ProblemKind.BODY_TOO_LARGE)));
    }

    private void identify(Exchange exchange, Consumer<Caller> then) {
        if (door.origin().isForeign(exchange.http(), exchange.clause())) {
            answer(exchange, Problem.of(ProblemKind.FOREIGN_PAGE));
        } else {
            guarded(exchange, door.identify(exchange), finding -> admit(exchange, finding, then));
        }
    }

    private void admit(Exchange exchange, Callers.Finding finding, Consumer<Caller> then) {
        switch (finding) {
            case Callers.Finding.Turned turned -> answer(exchange, turned.problem());
            case Callers.Finding.Known known -> {
                Optional<Problem> problem = Admission.problem(exchange, known.caller());
                if (problem.isPresent()) {
                    answer(exchange, problem.get());
                } else {
                    then.accept(Admission.asWhom(exchange, known.caller()));
                }
            }
        }
    }

    private void check(Exchange exchange, Caller caller, Buffer body) {
        switch (RequestCheck.check(exchange, caller, body, door.credentials(exchange.http()))) {
            case RequestCheck.Result.Unfit unfit -> answer(exchange, unfit.problem());
            case RequestCheck.Result.Fit fit -> perform(exchange, fit.request());
        }
    }

    private void perform(Exchange exchange, Request request) {
        Optional<Operation> operation = door.operations().find(exchange.clause().operationId());
        if (operation.isEmpty()) {
            answer(exchange, Problem.of(ProblemKind.NOT_FOUND));
            return;
        }
        guarded(exchange, handled(operation.get(), request), answer -> answer(exchange, answer));
    }

    /** An exception on the way is a failed future like any other. */
    private static Future<Answer> handled(Operation operation, Request request) {
        try {
            return operation.handle(request);
        } catch (RuntimeException broken) {
            return Future.failedFuture(broken);
        }
    }

    /** Goes on with what a future brings, on the connection's thread; what failed is said, and logged if it is our fault. */
    private <T> void guarded(Exchange exchange, Future<T> future, Consumer<T> next) {
        future.onComplete(result -> onThread(exchange.context(), () -> {
            if (result.failed()) {
                answer(exchange, failure(exchange, result));
                return;
            }
            try {
                next.accept(result.result());
            } catch (RuntimeException broken) {
                answer(exchange, broken(exchange, broken));
            }
        }));
    }

    private static Problem failure(Exchange exchange, AsyncResult<?> failed) {
        return failed.cause() instanceof Unavailable
                ? Problem.later(ProblemKind.UNAVAILABLE, 1)
                : broken(exchange, failed.cause());
    }

    private static Problem broken(Exchange exchange, Throwable cause) {
        LOG.error("request broke: operation={}", exchange.clause().operationId(), cause);
        return Problem.of(ProblemKind.BROKEN);
    }

    private void onThread(Context context, Runnable task) {
        if (Thread.currentThread().equals(thread)) {
            task.run();
        } else {
            context.runOnContext(now -> task.run());
        }
    }

    private void answer(Exchange exchange, Answer answer) {
        inFlight.leave(exchange);
        exchange.answer(answer, stream -> door.streams().begin(exchange, stream));
    }
}
