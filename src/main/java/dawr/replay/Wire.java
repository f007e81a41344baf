package dawr.replay;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The way to the office: few kept connections, and a request that is sent again, the same to the letter, until it has a final answer or patience
 * runs out. Answers come on the context it is used from.
 */
public final class Wire {
    /** The office answers within two seconds or says that it can't; more is a lost answer. */
    private static final long ANSWER_WITHIN_MILLIS = 10_000;

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final int SIGN_INS_MAX = 3;

    private final Vertx vertx;
    private final HttpClient client;
    private final List<URI> offices;
    private final Duration patience;
    private Figures figures = new Figures();
    private int turn;

    /** @param offices the nodes to spread requests over */
    public Wire(Vertx vertx, List<URI> offices, int connections, Duration patience) {
        this.vertx = vertx;
        this.offices = List.copyOf(offices);
        this.patience = patience;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setTcpNoDelay(true).setVerifyHost(true),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    /** Measures anew from now on. */
    public Figures measure() {
        figures = new Figures();
        return figures;
    }

    /** Asks as nobody in particular. */
    public Future<Answer> ask(Ask ask) {
        return new Attempts(ask, Optional.empty()).begin();
    }

    /** Asks as somebody. */
    public Future<Answer> ask(Ask ask, Session session) {
        return new Attempts(ask, Optional.of(session)).begin();
    }

    /** One request on its way, as often as it takes. */
    private final class Attempts {
        private final Ask ask;
        private final Optional<Session> session;
        private final Promise<Answer> done = Promise.promise();
        private Optional<Long> inVainSince = Optional.empty();
        private long pauseMillis = FIRST_PAUSE_MILLIS;
        private int signIns;

        Attempts(Ask ask, Optional<Session> session) {
            this.ask = ask;
            this.session = session;
        }

        Future<Answer> begin() {
            attempt();
            return done.future();
        }

        private void attempt() {
            session.map(Session::cookie).orElse(Future.succeededFuture("")).onComplete(cookie -> {
                if (cookie.succeeded()) {
                    sendAs(String.valueOf(cookie.result()));
                } else {
                    done.fail(cookie.cause());
                }
            });
        }

        private void sendAs(String cookie) {
            long sentAt = Stopwatch.nanos();
            exchange(cookie).onComplete(exchange -> {
                if (exchange.succeeded()) {
                    judge(exchange.result(), cookie, (Stopwatch.nanos() - sentAt) / 1000);
                } else {
                    againOrGiveUp(String.valueOf(exchange.cause().getMessage()));
                }
            });
        }

        private void judge(Answer answer, String cookie, long latencyMicros) {
            figures.answered(answer.status(), latencyMicros);
            if (answer.status() == 429) {
                // A limit, not a failure: patience is not at stake
                after(retryAfterMillis(answer));
            } else if (answer.status() >= 500) {
                againOrGiveUp(answer.inWords());
            } else if (answer.status() == 401 && session.isPresent() && signIns < SIGN_INS_MAX) {
                signIns++;
                session.get().refused(cookie);
                attempt();
            } else {
                done.complete(answer);
            }
        }

        private void againOrGiveUp(String why) {
            long now = Stopwatch.nanos();
            long since = inVainSince.orElse(now);
            inVainSince = Optional.of(since);
            if (now - since > patience.toNanos()) {
                done.fail(new OutOfPatience(ask.method() + " " + ask.path() + ": " + why));
            } else {
                after(pauseMillis);
                pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
            }
        }

        private void after(long millis) {
            figures.retried();
            vertx.setTimer(millis, timer -> attempt());
        }

        private Future<Answer> exchange(String cookie) {
            RequestOptions options = new RequestOptions()
                    .setMethod(ask.method())
                    .setAbsoluteURI(nextOffice() + ask.path())
                    .setTimeout(ANSWER_WITHIN_MILLIS);
            ask.headers().forEach(options::putHeader);
            if (!cookie.isEmpty()) {
                options.putHeader("Cookie", cookie);
            }
            if (ask.body().length() > 0) {
                options.putHeader("Content-Type", "application/json");
            }
            return client.request(options)
                    .compose(request -> request.send(ask.body()))
                    .compose(Wire::received);
        }
    }

    private String nextOffice() {
        turn = (turn + 1) % offices.size();
        String office = offices.get(turn).toString();
        return office.endsWith("/") ? office.substring(0, office.length() - 1) : office;
    }

    private static Future<Answer> received(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), response.headers(), body));
    }

    private static long retryAfterMillis(Answer answer) {
        String seconds = answer.headers().get("Retry-After");
        return seconds != null && seconds.matches("[0-9]{1,4}") ? Math.max(50, 1000 * Long.parseLong(seconds)) : 1000;
    }

    /** The office has not come back. */
    public static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfPatience(String why) {
            super(why, null, false, false);
        }
    }
}
