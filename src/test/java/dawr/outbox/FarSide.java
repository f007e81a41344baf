package dawr.outbox;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The other side of a way out that is HTTP: takes what is posted, remembers it, and answers as it is told. */
public final class FarSide {
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /** @param answers the status for each, {@code 0} to hang up without one */
    public FarSide(Vertx vertx, Function<Posted, Integer> answers) {
        server = TestOutbox.get(vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body, answers)))
                .listen(0, "127.0.0.1"));
    }

    /** Something that was posted; header names in small letters. */
    public record Posted(String path, Map<String, String> headers, Buffer body) {
        public String header(String name) {
            return Objects.requireNonNull(headers.get(name), name);
        }
    }

    private void answer(HttpServerRequest request, Buffer body, Function<Posted, Integer> answers) {
        Map<String, String> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        Posted one = new Posted(request.uri(), headers, body);
        posted.add(one);
        int status = answers.apply(one);
        if (status == 0) {
            request.connection().close();
        } else {
            request.response()
                    .setStatusCode(status)
                    .putHeader("Retry-After", "7")
                    .end();
        }
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.actualPort() + path);
    }

    public List<Posted> posted() {
        return List.copyOf(posted);
    }
}
