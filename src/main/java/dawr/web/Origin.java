package dawr.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from one of our own pages. A request that says nothing about it is no browser's, and is nobody's cookie but its own. */
final class Origin {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String publicAuthority;

    Origin(String publicUrl) {
        this.publicAuthority = authority(publicUrl);
    }

    /** Streams are held to it as well: they stay open and would tell a foreign page what happens. */
    boolean isForeign(HttpServerRequest request, Clause clause) {
        return (!SAFE.contains(request.method()) || clause.streams()) && isForeign(request);
    }

    private boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(authority(origin), request.authority());
    }

    private boolean isOurs(String authority, @Nullable HostAndPort asked) {
        return authority.equals(publicAuthority) || (asked != null && authority.equals(asked.toString()));
    }

    private static String authority(String url) {
        int slashes = url.indexOf("://");
        return slashes < 0 ? url : url.substring(slashes + 3);
    }
}
