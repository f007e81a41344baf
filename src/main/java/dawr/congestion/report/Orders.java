package dawr.congestion.report;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The orders that this node has taken. It answers for them on the event bus, so that any node can ask; what nobody fetches goes after a quarter of an
 * hour, so that memory has a limit. Safe for several threads.
 */
final class Orders {
    /** Files of some hundred kilobytes each. */
    private static final int KEPT_MAX = 64;

    private static final long KEPT_MINUTES = 15;

    /** Of one person, not made yet. */
    private static final int OF_ONE_MAX = 3;

    private final Vertx vertx;
    private final Press press;
    private final Map<String, Order> kept = new ConcurrentHashMap<>();

    /** Why an order was not taken. */
    enum No {
        TOO_MANY_OF_ONE,
        BUSY
    }

    /**
     * An order, or why there is none.
     *
     * @param known when every node can ask for it
     */
    record Taken(Optional<Order> order, Optional<No> no, Future<Void> known) {
        private static Taken of(Order order, Future<Void> known) {
            return new Taken(Optional.of(order), Optional.empty(), known);
        }

        private static Taken not(No why) {
            return new Taken(Optional.empty(), Optional.of(why), Future.succeededFuture());
        }
    }

    Orders(Vertx vertx, Press press) {
        this.vertx = vertx;
        this.press = press;
    }

    /** Takes an order. The same person's same order with the same key is the same. */
    Taken take(UUID key, String owner, Ask ask, Form form) {
        Order known = kept.get(key.toString());
        if (known != null && known.owner.equals(owner)) {
            return Taken.of(known, Future.succeededFuture());
        }
        if (kept.values().stream()
                        .filter(order -> order.isOpen() && order.owner.equals(owner))
                        .count()
                >= OF_ONE_MAX) {
            return Taken.not(No.TOO_MANY_OF_ONE);
        }
        return known != null || kept.size() >= KEPT_MAX
                ? Taken.not(No.BUSY)
                : begin(new Order(key.toString(), owner, ask, form));
    }

    private Taken begin(Order order) {
        return press.make(order.ask, order.form, order)
                .map(made -> {
                    kept.put(order.id, order);
                    MessageConsumer<JsonObject> ear = vertx.eventBus()
                            .consumer(address(order.id), message -> message.reply(said(order, message)));
                    made.onComplete(order::made, broken -> order.failed())
                            .eventually(() -> vertx.timer(KEPT_MINUTES, TimeUnit.MINUTES))
                            .eventually(ear::unregister)
                            .onComplete(late -> kept.remove(order.id));
                    return Taken.of(order, ear.completion());
                })
                .orElseGet(() -> Taken.not(No.BUSY));
    }

    private static String address(String id) {
        return "report-order/" + id;
    }

    /** Nothing of an order that is given up, and to nobody of another's. */
    private JsonObject said(Order order, Message<JsonObject> message) {
        if (!kept.containsKey(order.id) || !order.owner.equals(message.body().getString("owner"))) {
            return new JsonObject();
        }
        JsonObject said = order.json();
        switch (message.body().getString("wish")) {
            case "fetch" ->
                order.file()
                        .ifPresent(
                                file -> said.put("file", file.getBytes()).put("name", order.ask.fileName(order.form)));
            case "stop" -> {
                order.stop();
                kept.remove(order.id);
            }
            default -> {
                // Only a look
            }
        }
        return said;
    }

    /** Asks the node that has taken an order; what it says of it, nothing if there is none of that person. Fails if there is no such node. */
    Future<JsonObject> ask(String id, String owner, String wish) {
        return vertx.eventBus()
                .<JsonObject>request(
                        address(id), new JsonObject().put("owner", owner).put("wish", wish))
                .map(Message::body);
    }
}
