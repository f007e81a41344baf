package dawr.live;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import dawr.web.Listener;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What the phones of one branch hear: their own ticket, at once when something happens to it, and at most once a second when others move. Nothing
 * is sent that says nothing new. Everything happens on the branches' thread.
 */
public final class TicketStream {
    private static final long OTHERS_EVERY_MILLIS = 1_000;

    private final Vertx vertx;
    private final TicketPicture picture;
    private final LongSupplier clock;
    private final Map<Listener, Phone> phones = new LinkedHashMap<>();
    private boolean othersSoon;

    TicketStream(Vertx vertx, TicketPicture picture, LongSupplier clock) {
        this.vertx = vertx;
        this.picture = picture;
        this.clock = clock;
    }

    /** How a ticket stands, schema {@code TicketNow}; empty if the branch knows it no longer. */
    @FunctionalInterface
    public interface TicketPicture {
        Optional<JsonObject> of(BranchState state, TicketId ticket, long now);
    }

    /** Somebody who watches a ticket, and what they were sent last. */
    private static final class Phone {
        private final TicketId ticket;
        private String last = "";

        Phone(TicketId ticket) {
            this.ticket = ticket;
        }
    }

    void join(Listener listener, TicketId ticket, BranchState state) {
        Phone phone = new Phone(ticket);
        phones.put(listener, phone);
        listener.onEnd(() -> vertx.runOnContext(later -> phones.remove(listener)));
        send(listener, phone, state);
    }

    void hear(Branches branches, Branches.News news) {
        if (phones.isEmpty()) {
            return;
        }
        hangUp(news.entries());
        Set<TicketId> moved = moved(news.entries());
        phones.forEach((listener, phone) -> {
            if (moved.contains(phone.ticket)) {
                send(listener, phone, news.state());
            }
        });
        soon(branches, news.state().setup().id());
    }

    /** Whoever listens by a secret that counts no more hears nothing further; the holder of the new one comes again. */
    private void hangUp(List<Entry> entries) {
        Set<TicketId> renewed = new HashSet<>();
        entries.forEach(entry -> entry.events().forEach(event -> {
            if (event instanceof Event.SecretRenewed secret) {
                renewed.add(secret.ticket());
            }
        }));
        if (!renewed.isEmpty()) {
            List.copyOf(phones.entrySet()).stream()
                    .filter(phone -> renewed.contains(phone.getValue().ticket))
                    .forEach(phone -> phone.getKey().end());
        }
    }

    /** Everybody is told anew what has changed for them, but not more than once a second. */
    void soon(Branches branches, BranchId branch) {
        if (!phones.isEmpty() && !othersSoon) {
            othersSoon = true;
            vertx.setTimer(OTHERS_EVERY_MILLIS, timer -> branches.look(branch, this::sendAll));
        }
    }

    private boolean sendAll(BranchState state) {
        othersSoon = false;
        phones.forEach((listener, phone) -> send(listener, phone, state));
        return true;
    }

    private void send(Listener listener, Phone phone, BranchState state) {
        Optional<JsonObject> now = picture.of(state, phone.ticket, clock.getAsLong());
        if (now.isEmpty()) {
            listener.end();
            return;
        }
        String news = now.get().copy().putNull("seq").encode();
        if (!news.equals(phone.last)) {
            phone.last = news;
            listener.send(Sse.event("ticket", now.get()));
        }
    }

    private static Set<TicketId> moved(List<Entry> entries) {
        Set<TicketId> moved = new HashSet<>();
        for (Entry entry : entries) {
            for (Event event : entry.events()) {
                switch (event) {
                    case Event.TicketCalled called -> moved.add(called.of().ticket());
                    case Event.SeatGiven given -> moved.add(given.of().ticket());
                    case Event.SeatLeft left -> moved.add(left.of().ticket());
                    case Event.TicketRecalled recalled ->
                        moved.add(recalled.of().ticket());
                    case Event.ServiceStarted started -> moved.add(started.of().ticket());
                    case Event.StepEnded ended -> moved.add(ended.of().ticket());
                    case Event.StepQueued queued -> moved.add(queued.of().ticket());
                    default -> {
                        // the next round is soon enough
                    }
                }
            }
        }
        return moved;
    }
}
