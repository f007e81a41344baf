package dawr.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dawr.replay.Answer;
import dawr.replay.Ask;
import dawr.replay.MovingIn;
import dawr.replay.Session;
import dawr.replay.Wire;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Branches in a running office for a load to play on: each with ten services, a kiosk, and counters that their clerks have opened. */
final class Stage implements AutoCloseable {
    private static final int SERVICES = 10;
    private static final int WAITING_MAX = 100_000;
    private static final int TICKETS_PER_SERIES_MAX = 999_999;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Wire wire;
    private final MovingIn admin;
    /** Tells this run's branches from those of earlier runs. */
    private int founded;

    private final String run = Long.toString(System.currentTimeMillis() / 1000 % 10_000_000, 36);

    Stage(List<URI> offices, String password) {
        wire = new Wire(vertx, offices, 8, Duration.ofSeconds(30));
        admin = MovingIn.as(wire, "admin", password);
    }

    /** A branch with what is needed to ask it for something. */
    record Branch(String id, String kiosk, List<Desk> desks) {
        String path() {
            return "/api/v1/branches/" + id;
        }
    }

    /** A counter that is open, and the cookie of its clerk. */
    record Desk(String counter, String cookie) {}

    Branch branch(String name, int counters) {
        String id = "bench-" + run + '-' + ++founded + '-' + name;
        admin.branch(id, "Replay " + id, wish(id, Math.max(1, counters))).await();
        String kiosk = admin.kiosk(id).cookie().await();
        List<Future<Desk>> opening = new ArrayList<>();
        List<Desk> desks = new ArrayList<>();
        for (int i = 1; i <= counters; i++) {
            opening.add(desk(id, "c" + i));
            // Four at a time: each sign-in hashes a password
            if (opening.size() == 4 || i == counters) {
                Future.all(opening).await();
                opening.forEach(desk -> desks.add(desk.result()));
                opening.clear();
            }
        }
        return new Branch(id, kiosk, desks);
    }

    /** The cookie of one more machine of a branch. */
    String machine(String branch) {
        return admin.kiosk(branch).cookie().await();
    }

    private Future<Desk> desk(String branch, String counter) {
        return admin.clerk(branch, branch + '-' + counter, counter)
                .compose(session -> opened(branch, counter, session));
    }

    private Future<Desk> opened(String branch, String counter, Session session) {
        Ask open = Ask.post("/api/v1/branches/" + branch + "/counters/" + counter + "/open", UUID.randomUUID(), "{}");
        return wire.ask(open, session)
                .compose(answer -> answer.accepted()
                        ? session.cookie().map(cookie -> new Desk(counter, cookie))
                        : Future.failedFuture(counter + " can't be opened: " + answer.inWords()));
    }

    /** How many people wait in a branch, by its live board. */
    int waiting(Branch branch) {
        Answer board = admin.ask(Ask.get(branch.path() + "/live")).await();
        return board.json().path("waiting").asInt(-1);
    }

    static String service(int number) {
        return "s" + (1 + number % SERVICES);
    }

    private static ObjectNode wish(String id, int counters) {
        ObjectNode wish = JsonNodeFactory.instance.objectNode();
        wish.set("names", names("قياس", "Replay " + id));
        wish.put("timeZone", "UTC");
        wish.putObject("hours").put("alwaysOpen", true);
        wish.putArray("languages").add("ar").add("en");
        ObjectNode hall = wish.putArray("halls").addObject().put("id", "hall").put("seats", 100);
        hall.set("names", names("القاعة", "Hall"));
        ArrayNode services = wish.putArray("services");
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < SERVICES; i++) {
            ObjectNode service =
                    services.addObject().put("id", service(i)).put("letter", "ABFLMRUWXY".substring(i, i + 1));
            service.set("names", names("خدمة " + i, "Service " + i));
            ids.add(service(i));
        }
        ArrayNode list = wish.putArray("counters");
        for (int i = 1; i <= counters; i++) {
            list.addObject()
                    .put("id", "c" + i)
                    .put("label", Integer.toString(i))
                    .put("hall", "hall")
                    .set("services", ids);
        }
        wish.putObject("limits").put("waitingMax", WAITING_MAX).put("ticketsPerSeriesMax", TICKETS_PER_SERIES_MAX);
        return wish;
    }

    private static ObjectNode names(String arabic, String english) {
        return JsonNodeFactory.instance.objectNode().put("ar", arabic).put("en", english);
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
