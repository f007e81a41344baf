package dawr.web;

import dawr.words.Words;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What all gates of a node share. */
public final class Door {
    /** Where a request stands that leads to no operation. */
    static final PathTree.Match.Found NOWHERE = new PathTree.Match.Found(
            new Clause(
                    "nowhere",
                    HttpMethod.GET,
                    "/",
                    Set.of(Role.PUBLIC),
                    List.of(),
                    Optional.empty(),
                    0,
                    false,
                    false,
                    Optional.empty(),
                    ""),
            Map.of());

    private static final Callers.Finding ANYBODY = new Callers.Finding.Known(new Caller.Nobody());

    private final WebSettings settings;
    private final Contract contract;
    private final Operations operations;
    private final Callers callers;
    private final LongSupplier clock;
    private final Languages languages;
    private final ProblemPage problems;
    private final Origin origin;
    private final Cookies cookies;
    private final Streams streams;
    private final RequestMetrics metrics;
    private volatile int port;

    /**
     * A door to these operations.
     *
     * @param clock epoch milliseconds, as the office counts them
     */
    public Door(
            WebSettings settings,
            Contract contract,
            Operations operations,
            Callers callers,
            Words words,
            LongSupplier clock,
            MeterRegistry meters) {
        this.settings = settings;
        this.contract = contract;
        this.operations = operations;
        this.callers = callers;
        this.languages = new Languages(words.languages());
        this.clock = clock;
        this.problems = new ProblemPage(words);
        this.origin = new Origin(settings.publicUrl());
        this.cookies = new Cookies(settings.secure());
        this.streams = new Streams(this);
        this.metrics = new RequestMetrics(meters);
    }

    /** The port that the servers listen on; 0 before the first does. */
    public int port() {
        return port;
    }

    /** How cookies are written here. */
    public Cookies cookies() {
        return cookies;
    }

    void listening(HttpServer server) {
        port = server.actualPort();
    }

    WebSettings settings() {
        return settings;
    }

    Contract contract() {
        return contract;
    }

    Operations operations() {
        return operations;
    }

    LongSupplier clock() {
        return clock;
    }

    Languages languages() {
        return languages;
    }

    ProblemPage problems() {
        return problems;
    }

    Origin origin() {
        return origin;
    }

    Streams streams() {
        return streams;
    }

    RequestMetrics metrics() {
        return metrics;
    }

    /** Who sends a request; where nobody is known by more than that, nobody is asked. */
    Future<Callers.Finding> identify(Exchange exchange) {
        Clause clause = exchange.clause();
        return clause.isPublic() && clause.roles().size() == 1
                ? Future.succeededFuture(ANYBODY)
                : callers.find(credentials(exchange.http()), clause.roles());
    }

    Credentials credentials(HttpServerRequest http) {
        return new Credentials(
                ticket(http.getHeader("Authorization")),
                cookies.sessionOf(http),
                cookies.deviceOf(http),
                "device".equals(http.getHeader("Dawr-As")),
                address(http));
    }

    /** Where a request comes from; a proxy that we trust knows better than the line. */
    String address(HttpServerRequest http) {
        String line = http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress();
        String forwarded = http.getHeader("X-Forwarded-For");
        if (forwarded == null || !settings.trustedProxies().contains(line)) {
            return line;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static Optional<String> ticket(@Nullable String authorization) {
        String scheme = "Ticket ";
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(authorization.substring(scheme.length()).strip())
                : Optional.empty();
    }
}
