package dawr.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Hands out the pages that come with the office: {@code /kiosk} and its like, and what they are made of. Read from the jar once, kept with their
 * compressed form; names that carry a hash never change and may be kept for ever.
 */
public final class Pages {
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/", "kiosk-ui/pages/sign-in"),
            Map.entry("/kiosk", "kiosk-ui/pages/kiosk"),
            Map.entry("/t", "kiosk-ui/pages/ticket"),
            Map.entry("/survey", "kiosk-ui/pages/survey"),
            Map.entry("/tell", "kiosk-ui/pages/tell"),
            Map.entry("/cases", "kiosk-ui/pages/cases"),
            Map.entry("/voice", "kiosk-ui/pages/voice"),
            Map.entry("/councils", "kiosk-ui/pages/councils"),
            Map.entry("/exit", "kiosk-ui/pages/exit"),
            Map.entry("/sign-in", "kiosk-ui/pages/sign-in"),
            Map.entry("/counter", "kiosk-ui/pages/counter"),
            Map.entry("/reception", "kiosk-ui/pages/reception"),
            Map.entry("/papers", "kiosk-ui/pages/papers"),
            Map.entry("/shelf", "kiosk-ui/pages/shelf"),
            Map.entry("/screens", "kiosk-ui/pages/screens"),
            Map.entry("/office", "kiosk-ui/pages/office"),
            Map.entry("/setup", "kiosk-ui/pages/setup"),
            Map.entry("/trail", "kiosk-ui/pages/trail"),
            Map.entry("/network", "display-ui/pages/network"),
            Map.entry("/hall", "display-ui/pages/hall"),
            Map.entry("/counter-sign", "display-ui/pages/counter-sign"),
            Map.entry("/congestion", "display-ui/pages/congestion"));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"));

    /** Shown to a person where nothing is. */
    private static final String NOWHERE = "kiosk-ui/pages/nowhere/index.html";

    /** Keeps the kiosk's page, which lies outside the folder that it comes from. */
    private static final String KIOSK_WORKER = "/kiosk-ui/kiosk.js";

    private final Vertx vertx;
    private final Set<String> unsigned;
    private final Map<String, Page> read = new ConcurrentHashMap<>();

    /**
     * @param unsigned languages that no page offers, because nobody has signed for their words
     */
    public Pages(Vertx vertx, Set<String> unsigned) {
        this.vertx = vertx;
        this.unsigned = Set.copyOf(unsigned);
    }

    /** A file as it goes out. */
    private record Page(String type, Buffer plain, Buffer gzipped, boolean forEver) {}

    /** The way to every page and file. */
    public Router router() {
        Router router = Router.router(vertx);
        PAGES.forEach((path, page) -> way(router.route(path), context -> page + "/index.html"));
        router.route(KIOSK_WORKER).handler(context -> {
            context.response().putHeader("Service-Worker-Allowed", "/kiosk");
            context.next();
        });
        way(router.route("/kiosk-ui/*"), Pages::file);
        way(router.route("/display-ui/*"), Pages::file);
        way(router.route(), context -> "");
        return router;
    }

    private void way(Route route, Function<RoutingContext, String> file) {
        route.method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> send(context, file.apply(context)));
    }

    /** The file of a path; a path that is no plain name leads to none. */
    private static String file(RoutingContext context) {
        String path = context.normalizedPath();
        boolean plain = path.matches("/[A-Za-z0-9_./-]{1,200}") && !path.contains("..");
        return plain && TYPES.containsKey(ending(path)) ? path.substring(1) : "";
    }

    private void send(RoutingContext context, String file) {
        Future<Optional<Page>> found = file.isEmpty() ? Future.succeededFuture(Optional.empty()) : find(file);
        found.onSuccess(page -> page.ifPresentOrElse(it -> send(context.request(), it), () -> nowhere(context)))
                .onFailure(context::fail);
    }

    /** A person is told in words; a script, style or picture that isn't there is just not there. */
    private void nowhere(RoutingContext context) {
        context.response().setStatusCode(404);
        String accepted = context.request().getHeader("Accept");
        if (accepted == null || !accepted.contains("text/html")) {
            context.end();
            return;
        }
        find(NOWHERE)
                .onSuccess(page -> page.ifPresentOrElse(it -> send(context.request(), it), context::end))
                .onFailure(context::fail);
    }

    private Future<Optional<Page>> find(String file) {
        Page known = read.get(file);
        return known == null
                ? vertx.executeBlocking(() -> read(file), false).map(Objects::requireNonNull)
                : Future.succeededFuture(Optional.of(known));
    }

    private Optional<Page> read(String file) {
        try (InputStream stream = Pages.class.getResourceAsStream("/pages/" + file)) {
            if (stream == null) {
                return Optional.empty();
            }
            byte[] whole = stream.readAllBytes();
            byte[] bytes = ending(file).equals("html") ? told(whole, unsigned) : whole;
            Page page = new Page(
                    TYPES.getOrDefault(ending(file), "application/octet-stream"),
                    Buffer.buffer(bytes),
                    Buffer.buffer(gzipped(bytes)),
                    file.contains("/assets/"));
            read.put(file, page);
            return Optional.of(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that says of itself which languages it must not offer. */
    static byte[] told(byte[] page, Set<String> unsigned) {
        if (unsigned.isEmpty()) {
            return page;
        }
        String tags = unsigned.stream().sorted().collect(Collectors.joining(" "));
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<html ", "<html data-unsigned=\"" + tags + "\" ")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void send(HttpServerRequest request, Page page) {
        HttpServerResponse response = request.response();
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = accepted != null
                && accepted.contains("gzip")
                && page.gzipped().length() < page.plain().length();
        Buffer body = gzip ? page.gzipped() : page.plain();
        response.putHeader("Content-Type", page.type())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", page.forEver() ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("Content-Length", Integer.toString(body.length()));
        if (gzip) {
            response.putHeader("Content-Encoding", "gzip");
        }
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
