package dawr.replay;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody's standing with the office: signs in when first needed, and again when the office has forgotten them. Belongs to one thread. */
public final class Session {
    private final Supplier<Future<String>> signIn;
    private Optional<Future<String>> cookie = Optional.empty();

    /** @param signIn brings a cookie */
    public Session(Supplier<Future<String>> signIn) {
        this.signIn = signIn;
    }

    /** The cookie to send, {@code name=value}. */
    public Future<String> cookie() {
        if (cookie.isEmpty()) {
            Future<String> signingIn = signIn.get();
            cookie = Optional.of(signingIn);
            signingIn.onFailure(failure -> cookie = Optional.empty());
        }
        return cookie.get();
    }

    /** The office took this cookie for nobody's. */
    void refused(String old) {
        cookie = cookie.filter(present -> !(present.succeeded() && old.equals(present.result())));
    }
}
