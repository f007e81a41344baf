package dawr.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Sets up what a replay needs in a running office, as its administrator: a branch of its own, a kiosk in it, and accounts for its staff. */
public final class MovingIn {
    private static final String API = "/api/v1";

    private final Wire wire;
    private final Session admin;
    private final SecureRandom random = new SecureRandom();

    private MovingIn(Wire wire, Session admin) {
        this.wire = wire;
        this.admin = admin;
    }

    /** Comes in as an administrator. */
    public static MovingIn as(Wire wire, String user, String password) {
        return new MovingIn(wire, new Session(() -> signIn(wire, user, password)));
    }

    private static Future<String> signIn(Wire wire, String user, String password) {
        ObjectNode who = JsonNodeFactory.instance.objectNode().put("user", user).put("password", password);
        return wire.ask(Ask.post(API + "/sign-in", UUID.randomUUID(), who.toString()))
                .compose(answer -> credential("sign-in of " + user, answer));
    }

    private static Future<String> credential(String what, Answer answer) {
        return must(what, answer)
                .compose(ok -> ok.cookie()
                        .map(Future::succeededFuture)
                        .orElseGet(() -> Future.failedFuture(new NotLetIn(what + " brought no cookie"))));
    }

    /** Goes on only if the office said yes. */
    private static Future<Answer> must(String what, Answer answer) {
        return answer.accepted()
                ? Future.succeededFuture(answer)
                : Future.failedFuture(new NotLetIn(what + ": " + answer.inWords()));
    }

    /**
     * Makes the branch, or changes it to what is wished if a replay made it earlier.
     *
     * @param title its English name, by which a replay knows its own branches; somebody else's is never touched
     */
    public Future<Void> branch(String id, String title, ObjectNode wish) {
        String path = API + "/branches/" + id;
        return wire.ask(Ask.get(path), admin)
                .compose(present -> present.status() == 404
                        ? put(Ask.put(path, wish.toString()))
                        : must("branch " + id, present).compose(there -> change(path, title, wish, there.json())));
    }

    private Future<Void> change(String path, String title, ObjectNode wish, JsonNode present) {
        if (!present.path("names").path("en").asText().equals(title)) {
            return Future.failedFuture(new NotLetIn(path + " exists and is no replay's branch"));
        }
        return covers(present, wish)
                ? Future.succeededFuture()
                : put(Ask.put(path, wish.toString())
                        .with(
                                "If-Match",
                                Integer.toString(present.path("version").asInt())));
    }

    private Future<Void> put(Ask ask) {
        return wire.ask(ask, admin)
                .compose(answer -> must("PUT " + ask.path(), answer))
                .mapEmpty();
    }

    /** Does the branch already say all that is wished? It may say more. */
    private static boolean covers(JsonNode present, JsonNode wish) {
        if (wish.isObject()) {
            return wish.properties().stream().allMatch(field -> covers(present.path(field.getKey()), field.getValue()));
        }
        if (wish.isArray()) {
            return present.size() == wish.size()
                    && java.util.stream.IntStream.range(0, wish.size())
                            .allMatch(i -> covers(present.path(i), wish.get(i)));
        }
        return present.asText().equals(wish.asText());
    }

    /** A kiosk of the branch. It is enrolled when it is first used, with a code that works once. */
    public Session kiosk(String branch) {
        return new Session(() -> wire.ask(
                        Ask.post(
                                API + "/branches/" + branch + "/enrolments", UUID.randomUUID(), "{\"kind\":\"kiosk\"}"),
                        admin)
                .compose(answer -> must("enrolment", answer))
                .compose(answer -> enrol(answer.json().path("code").asText())));
    }

    private Future<String> enrol(String code) {
        String body = JsonNodeFactory.instance.objectNode().put("code", code).toString();
        return wire.ask(Ask.post(API + "/kiosks/enrol", UUID.randomUUID(), body))
                .compose(answer -> credential("kiosk", answer));
    }

    /** A clerk of the branch, with an account whose password nobody is told. */
    public Future<Session> clerk(String branch, String account, String name) {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        ObjectNode wish = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("role", "clerk")
                .put("branch", branch)
                .put("password", password);
        Session session = new Session(() -> signIn(wire, account, password));
        return put(Ask.put(API + "/staff/" + account, wish.toString()))
                .compose(made -> session.cookie())
                .map(session);
    }

    /** Asks as the administrator. */
    public Future<Answer> ask(Ask ask) {
        return wire.ask(ask, admin);
    }

    /** The office would not have it. */
    public static final class NotLetIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotLetIn(String why) {
            super(why, null, false, false);
        }
    }
}
