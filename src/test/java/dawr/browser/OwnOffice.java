package dawr.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.OpenHouse;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A branch for one test alone, set up like the one at Olaya. */
final class OwnOffice {
    static final String SERVICE = "contracts";
    static final String OTHER_SERVICE = "permits";
    static final String COUNTER = "c1";
    static final String OTHER_COUNTER = "c2";

    private static final String GUIDE = """
        ## Permit

        1. Look at the **passport** and the medical examination.
        2. Enter the number of the employer.
        3. Print the permit and have it signed.
        """;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final int DOOR_TRIES = 30;
    private static final int BUSY = 503;

    private final OpenHouse house;
    private final String admin;
    private final String branch;
    private final JsonObject setup;

    private OwnOffice(OpenHouse house, String branch) {
        this.house = house;
        this.admin = house.signIn("admin");
        this.branch = branch;
        this.setup = resource("/demonstration/riyadh-olaya.json");
    }

    static OwnOffice open() {
        return openWith(asItIs -> {});
    }

    /** An office that is set up a little otherwise. */
    static OwnOffice openWith(Consumer<JsonObject> change) {
        OwnOffice office = new OwnOffice(OpenHouse.shared(), "browser-" + COUNT.incrementAndGet());
        change.accept(office.setup);
        office.put("branches/" + office.branch, office.setup);
        return office;
    }

    /** The same office, by the door of another node. */
    OwnOffice seenFrom(OpenHouse node) {
        return new OwnOffice(node, branch);
    }

    /** As people do at a door that says it is busy, this one tries again, but not all day. */
    private void put(String path, JsonObject body) {
        HttpResponse<String> answer = putOnce(path, body);
        for (int again = 0; again < DOOR_TRIES && answer.statusCode() == BUSY; again++) {
            answer = putOnce(path, body);
        }
        assertTrue(answer.statusCode() < 300, answer.body());
    }

    private HttpResponse<String> putOnce(String path, JsonObject body) {
        return house.send(house.request("/api/v1/" + path, admin)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    /** The office is set up a little otherwise from now on. */
    void changes(Consumer<JsonObject> change) {
        change.accept(setup);
        HttpResponse<String> answer = house.send(house.request("/api/v1/branches/" + branch, admin)
                .header("Content-Type", "application/json")
                .header("If-Match", '"' + setUp().getInteger("version").toString() + '"')
                .PUT(BodyPublishers.ofString(setup.encode())));
        assertTrue(answer.statusCode() < 300, answer.body());
    }

    /** Sets the office up under another English name, or tries to. */
    HttpResponse<String> renames(String name) {
        JsonObject now = setup.copy();
        now.getJsonObject("names").put("en", name);
        return house.send(house.request("/api/v1/branches/" + branch, admin)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(now.encode())));
    }

    static JsonObject resource(String name) {
        try (InputStream file = Objects.requireNonNull(OwnOffice.class.getResourceAsStream(name), name)) {
            return new JsonObject(Buffer.buffer(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String branch() {
        return branch;
    }

    String address() {
        return house.address();
    }

    /** The name under which somebody of this office signs in. */
    String user(String role) {
        String user = branch + '-' + role;
        put("staff/" + user, account(role));
        return user;
    }

    /** The code that makes a machine a kiosk or display of this branch, once. */
    String enrolmentCode(String kind) {
        return ask("enrolments", new JsonObject().put("kind", kind)).getString("code");
    }

    /** The cookie of a kiosk or display of this branch. */
    String device(String kind) {
        String code = new JsonObject().put("code", enrolmentCode(kind)).encode();
        return cookie(house.post("/api/v1/kiosks/enrol", "none=", code));
    }

    /** The cookie of somebody who has signed in. */
    String staff(String role) {
        return house.signIn(user(role));
    }

    /** A ticket that somebody took. */
    JsonObject issue(String service, String language) {
        return ask("tickets", new JsonObject().put("service", service).put("language", language));
    }

    /** The secret of an appointment, a day from now. */
    String book(String service) {
        Instant hour = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        return ask("appointments", new JsonObject().put("service", service).put("at", hour.toString()))
                .getString("token");
    }

    /** What a member of staff does at a counter. */
    void at(String counter, String deed, JsonObject body, String staff) {
        ask("counters/" + counter + '/' + deed, body, staff);
    }

    /** A counter has served whoever is there, if anybody is, and calls the next. */
    String callsNext(String counter, String staff) {
        boolean busy =
                read(house.request("/api/v1/branches/" + branch + "/live", admin)
                                .GET())
                        .getJsonArray("counters")
                        .stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(each -> each.getString("counter").equals(counter) && each.containsKey("ticket"));
        JsonObject served = new JsonObject().put("finish", new JsonObject().put("outcome", "served"));
        return ask("counters/" + counter + "/call-next", busy ? served : new JsonObject(), staff)
                .getJsonObject("call")
                .getString("number");
    }

    /** So many clerks, each of whom has signed in. */
    List<String> clerks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> {
                    String user = branch + "-clerk" + each;
                    put("staff/" + user, account("clerk"));
                    return house.signIn(user);
                })
                .toList();
    }

    private JsonObject account(String role) {
        return new JsonObject().put("role", role).put("branch", branch).put("password", OpenHouse.PASSWORD);
    }

    /** A counter at which nobody is calls whoever is next, and says whom. */
    String calls(String counter, String staff) {
        return ask("counters/" + counter + "/call-next", new JsonObject(), staff)
                .getJsonObject("call")
                .getString("number");
    }

    /** What somebody does for the whole office. */
    void does(String deed, JsonObject body, String staff) {
        ask(deed, body, staff);
    }

    /** Opens a counter that calls and serves whoever is next until that many were called, and says whom. */
    List<String> callsEverybody(String counter, int count) {
        String clerk = staff("clerk");
        at(counter, "open", new JsonObject(), clerk);
        JsonObject wish = new JsonObject();
        List<String> called = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            called.add(ask("counters/" + counter + "/call-next", wish, clerk)
                    .getJsonObject("call")
                    .getString("number"));
            wish.put("finish", new JsonObject().put("outcome", "served"));
        }
        return called;
    }

    /** Everybody in the house has to know it at once. */
    void emergency(String kind, String staff) {
        ask("emergency", new JsonObject().put("kind", kind), staff);
    }

    /** The screens of this office show a message while nobody is called; gives the cookie of one. */
    String displayWithMessage(String ar, String en) {
        return displayWith(new JsonArray().add(message(ar, en)));
    }

    /** And a film or picture before it. */
    String showsBesideCalls(String media, String ar, String en) {
        JsonObject film = new JsonObject().put("media", media).put("seconds", 60);
        return displayWith(new JsonArray().add(film).add(message(ar, en)));
    }

    private static JsonObject message(String ar, String en) {
        return new JsonObject()
                .put("texts", new JsonObject().put("ar", ar).put("en", en))
                .put("seconds", 60);
    }

    private String displayWith(JsonArray items) {
        HttpResponse<String> answer = house.send(house.request("/api/v1/branches/" + branch + "/screen-loop", admin)
                .header("If-Match", "0")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        new JsonObject().put("items", items).encode())));
        assertTrue(answer.statusCode() < 300, answer.body());
        return device("display");
    }

    /** A picture or film for the screens; gives its id. */
    String bringsMedium(byte[] bytes) {
        return read(house.request("/api/v1/branches/" + branch + "/screen-media?name=film", admin)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(bytes)))
                .getString("media");
    }

    /** A paper of the office's own, for everybody who reads this language. */
    void paper(String name, String language, String text) {
        HttpResponse<String> answer = house.send(house.request(
                        "/api/v1/branches/" + branch + "/office-papers/" + name + '/' + language, admin)
                .header("If-Match", "0")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(new JsonObject().put("text", text).encode())));
        assertTrue(answer.statusCode() < 300, answer.body());
    }

    /** What somebody complains of at the reception. */
    void complaint(String text, String staff) {
        ask("cases", new JsonObject().put("kind", "complaint").put("text", text), staff);
    }

    /** A question that everybody with a ticket may vote on, and an idea. */
    void askPeople(String staff) {
        JsonArray options = new JsonArray()
                .add(new JsonObject().put("ar", "عقود العمل").put("en", "Work contracts"))
                .add(new JsonObject().put("ar", "رخص العمل").put("en", "Work permits"));
        JsonObject wish = new JsonObject()
                .put("topic", new JsonObject().put("ar", "أي خدمة نحسّن أولًا؟").put("en", "Which service first?"))
                .put("heldOn", "2026-12-01")
                .put("manner", "in-person")
                .put("options", options)
                .put("closesAt", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        int council = ask("councils", wish, staff).getInteger("council");
        ask("councils/" + council + "/ideas", new JsonObject().put("text", "more chairs, مقاعد أكثر"), staff);
    }

    private JsonObject ask(String path, JsonObject body) {
        return ask(path, body, admin);
    }

    private JsonObject ask(String path, JsonObject body, String cookie) {
        HttpResponse<String> answer = house.post("/api/v1/branches/" + branch + '/' + path, cookie, body.encode());
        assertTrue(answer.statusCode() < 300, path + ": " + answer.body());
        return answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
    }

    /** The cookie of whoever sets up offices. */
    String admin() {
        return admin;
    }

    /** The office as it is set up now. */
    JsonObject setUp() {
        return read(house.request("/api/v1/branches/" + branch, admin).GET());
    }

    /** Whether kiosks here read this language aloud. */
    boolean reads(String language) {
        return read(house.request("/api/v1/speech", admin).GET()).getJsonArray("languages").stream()
                .map(JsonObject.class::cast)
                .anyMatch(each -> each.getString("language").equals(language) && each.getBoolean("reads", false));
    }

    /** Another office, as it is set up now. */
    JsonObject setUpOf(String other) {
        return read(house.request("/api/v1/branches/" + other, admin));
    }

    /** Another office is open at whatever hour a test is run. */
    void opensNow(String other) {
        JsonObject now = setUpOf(other);
        String version = now.remove("version").toString();
        now.remove("open");
        now.put("hours", new JsonObject().put("alwaysOpen", true));
        HttpResponse<String> answer = house.send(house.request("/api/v1/branches/" + other, admin)
                .header("If-Match", version)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(now.encode())));
        assertTrue(answer.statusCode() < 300, answer.body());
    }

    /** The office writes down how a service is done, unless it has. */
    void writesGuide(String service, String language) {
        String path = "/api/v1/branches/" + branch + "/office-papers/procedure/" + language + "?service=" + service;
        HttpResponse<String> answer = house.send(house.request(path, admin)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString(new JsonObject().put("text", GUIDE).encode())));
        assertTrue(answer.statusCode() == 200 || answer.body().contains("outdated"), answer.body());
    }

    /** Whoever holds this secret calls for help. */
    void callsHelp(String token) {
        read(house.request("/api/v1/ticket/assistance", "none=")
                .header("Authorization", "Ticket " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    /** What the phone with this secret is told. */
    JsonObject ticket(String token) {
        return read(house.request("/api/v1/ticket", "none=")
                .header("Authorization", "Ticket " + token)
                .GET());
    }

    private JsonObject read(HttpRequest.Builder wish) {
        HttpResponse<String> answer = house.send(wish);
        assertTrue(answer.statusCode() < 300, answer.body());
        return new JsonObject(answer.body());
    }

    String serviceName(String service, String language) {
        return setup.getJsonArray("services").stream()
                .map(JsonObject.class::cast)
                .filter(each -> each.getString("id").equals(service))
                .findFirst()
                .orElseThrow()
                .getJsonObject("names")
                .getString(language);
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
