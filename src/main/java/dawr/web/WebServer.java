package dawr.web;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One HTTP server on one event loop; a node deploys several, which share the port. */
public final class WebServer extends VerticleBase {
    private static final long SWEEP_MILLIS = 1_000;

    private final Door door;
    private final Handler<HttpServerRequest> pages;
    private @Nullable HttpServer server;

    /**
     * A server at this door.
     *
     * @param pages answers whatever is not the API's
     */
    public WebServer(Door door, Handler<HttpServerRequest> pages) {
        this.door = door;
        this.pages = pages;
    }

    @Override
    public Future<?> start() {
        Gate gate = new Gate(door, vertx, pages);
        vertx.setPeriodic(SWEEP_MILLIS, tick -> gate.sweep());
        HttpServer opened = vertx.createHttpServer(options()).requestHandler(gate::handle);
        server = opened;
        return opened.listen().onSuccess(door::listening);
    }

    /** Takes no new requests and lets those in hand finish. */
    @Override
    public Future<?> stop() {
        return server == null ? Future.succeededFuture() : server.shutdown(Limits.CLOSING_SECONDS, TimeUnit.SECONDS);
    }

    private HttpServerOptions options() {
        WebSettings settings = door.settings();
        HttpServerOptions options = new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setIdleTimeout(Limits.IDLE_SECONDS)
                .setTcpNoDelay(true)
                .setHttp2ClearTextEnabled(false);
        settings.tls().ifPresent(tls -> options.setSsl(true).setUseAlpn(true).setKeyCertOptions(tls));
        return options;
    }
}
