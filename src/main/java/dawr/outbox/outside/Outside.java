package dawr.outbox.outside;

import dawr.outbox.Delivery;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests out of the house. The name is looked up for each, every address that it stands for is judged, and the connection goes to the very
 * address that was judged, whatever the name stands for a moment later. No redirect is followed.
 */
public final class Outside {
    private static final int CONNECT_MAX_MILLIS = 5_000;
    private static final long ANSWER_MAX_MILLIS = 20_000;

    /** Who answers at greater length is not read to the end. */
    private static final int ANSWER_BYTES_MAX = 65_536;

    private static final int CONNECTIONS_PER_HOST = 16;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int SECONDS_MAX_DIGITS = 5;

    private final Vertx vertx;
    private final Addressing addressing;
    private final HttpClient client;

    public Outside(Vertx vertx, Addressing addressing) {
        this.vertx = vertx;
        this.addressing = addressing;
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(CONNECT_MAX_MILLIS)
                .setForceSni(true)
                .setVerifyHost(true)
                .setKeepAliveTimeout(30);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_HOST));
    }

    /**
     * What the other side said.
     *
     * @param retryAfterMillis when it wants to be asked again, if it has said so in seconds
     */
    public record Said(int status, OptionalLong retryAfterMillis, Buffer body) {
        /** A status in one word, {@code refused-503}. */
        public String why() {
            return "refused-" + status;
        }

        /** Come again; when, if it has said so. */
        public Delivery.NotNow notNow() {
            return new Delivery.NotNow(why(), retryAfterMillis);
        }
    }

    /** Posts, and says what came back; nothing if the address is none that may be written to. */
    public Future<Optional<Said>> post(URI to, Map<String, String> headers, Buffer body) {
        return address(to)
                .compose(address -> address.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : post(to, address.get(), headers, body).map(Optional::of));
    }

    private Future<Optional<InetAddress>> address(URI to) {
        return vertx.executeBlocking(() -> judged(to.getHost()), false).map(Objects::requireNonNull);
    }

    /** One bad address among good ones is enough: who put it there means no good. */
    private Optional<InetAddress> judged(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress each : all) {
            if (!addressing.allows(each)) {
                return Optional.empty();
            }
        }
        return Optional.of(all[0]);
    }

    private Future<Said> post(URI to, InetAddress address, Map<String, String> headers, Buffer body) {
        boolean tls = "https".equals(to.getScheme());
        int port = to.getPort() > 0 ? to.getPort() : tls ? HTTPS : HTTP;
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(to.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(path(to))
                .setConnectTimeout(CONNECT_MAX_MILLIS)
                .setTimeout(ANSWER_MAX_MILLIS);
        headers.forEach(options::putHeader);
        return client.request(options)
                .compose(request -> request.send(body))
                .compose(this::said)
                .timeout(ANSWER_MAX_MILLIS + CONNECT_MAX_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static String path(URI to) {
        String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        return to.getRawQuery() == null ? path : path + '?' + to.getRawQuery();
    }

    private Future<Said> said(HttpClientResponse response) {
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() > ANSWER_BYTES_MAX) {
                response.request().reset();
            } else {
                body.appendBuffer(part);
            }
        });
        return response.end()
                .map(any -> new Said(response.statusCode(), retryAfter(response), body))
                .recover(cut ->
                        Future.succeededFuture(new Said(response.statusCode(), retryAfter(response), Buffer.buffer())));
    }

    private static OptionalLong retryAfter(HttpClientResponse response) {
        String said = Optional.ofNullable(response.getHeader("Retry-After")).orElse("");
        return said.matches("[0-9]{1," + SECONDS_MAX_DIGITS + "}")
                ? OptionalLong.of(TimeUnit.SECONDS.toMillis(Long.parseLong(said)))
                : OptionalLong.empty();
    }

    public Future<Void> close() {
        return client.close();
    }
}
