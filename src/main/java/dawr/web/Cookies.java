package dawr.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** The two cookies: one for the person who has signed in, one for the machine they stand at. */
public final class Cookies {
    private final boolean secure;

    public Cookies(boolean secure) {
        this.secure = secure;
    }

    /** A Set-Cookie for a staff session that ends with the browser or by our own limits. */
    public String session(String secret) {
        return set("session", secret, "");
    }

    /** A Set-Cookie that makes the browser forget the session. */
    public String noSession() {
        return set("session", "", "; Max-Age=0");
    }

    /** A Set-Cookie for a device; a kiosk keeps it over years. */
    public String device(String secret) {
        return set("device", secret, "; Max-Age=31536000");
    }

    /** A Set-Cookie that makes the browser forget what device it is. */
    public String noDevice() {
        return set("device", "", "; Max-Age=0");
    }

    Optional<String> sessionOf(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name("session"))).map(Cookie::getValue);
    }

    Optional<String> deviceOf(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name("device"))).map(Cookie::getValue);
    }

    /** Browsers hold names with this prefix to TLS, the whole site and this host alone. */
    private String name(String what) {
        return (secure ? "__Host-dawr-" : "dawr-") + what;
    }

    private String set(String what, String secret, String more) {
        return name(what) + '=' + secret + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "") + more;
    }
}
