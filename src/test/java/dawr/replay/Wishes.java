package dawr.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.By;
import dawr.queue.CallingOrder;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.Limits;
import dawr.queue.Named;
import dawr.queue.OpeningHours;
import dawr.queue.Outcome;
import dawr.queue.Placement;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.Shortfall;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads what is asked of the fake office. */
final class Wishes {
    static final BranchId BRANCH = new BranchId("log");

    private Wishes() {}

    static BranchSetup setup(String id, JsonNode wish) {
        return new BranchSetup(
                new BranchId(id),
                1,
                Map.of(),
                ZoneId.of(wish.path("timeZone").asText()),
                "",
                LocalTime.of(3, 0),
                new OpeningHours.Always(),
                List.of("ar", "en"),
                List.of(),
                each(wish.path("services")).map(Wishes::service).toList(),
                each(wish.path("counters")).map(Wishes::counter).toList(),
                CallingOrder.LONGEST_WAITING_FIRST,
                new Limits(
                        wish.path("limits").path("waitingMax").asInt(),
                        wish.path("limits").path("ticketsPerSeriesMax").asInt(),
                        3,
                        30,
                        240),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static BranchSetup.Service service(JsonNode service) {
        ServiceId id = new ServiceId(service.path("id").asText());
        return new BranchSetup.Service(id, service.path("letter").asText(), Map.of(), Map.of(), "", 20, 1, List.of());
    }

    private static BranchSetup.Counter counter(JsonNode counter) {
        CounterId id = new CounterId(counter.path("id").asText());
        List<ServiceId> services = each(counter.path("services"))
                .map(service -> new ServiceId(service.asText()))
                .toList();
        return new BranchSetup.Counter(id, counter.path("label").asText(), "hall", services, List.of());
    }

    static Command issue(JsonNode wish) {
        return new Command.IssueTicket(
                List.of(new ServiceId(wish.path("service").asText())),
                wish.path("language").asText(),
                Named.find(PriorityClass.class, wish.path("priority").asText()).orElseThrow(),
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1);
    }

    static Command atCounter(String at, String verb, String staff, JsonNode wish) {
        CounterId counter = new CounterId(at);
        By by = new By(new StaffId(staff), false);
        return switch (verb) {
            case "open" -> new Command.OpenCounter(counter, by, List.of(), List.of());
            case "close" -> new Command.CloseCounter(counter, by);
            case "call" ->
                new Command.CallTicket(
                        counter, by, new TicketId(wish.path("ticketId").asText()));
            case "call-next" -> new Command.CallNext(counter, by, Optional.empty());
            case "start" -> new Command.StartService(counter, by);
            case "finish" -> new Command.FinishStep(counter, by, finish(wish));
            case "transfer" ->
                new Command.Transfer(
                        counter,
                        by,
                        new Command.Target.ToService(
                                new ServiceId(wish.path("service").asText())),
                        Named.find(Placement.class, wish.path("place").asText()).orElseThrow());
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static Command.Finish finish(JsonNode wish) {
        return new Command.Finish(
                Named.find(Outcome.class, wish.path("outcome").asText()).orElseThrow(),
                Named.find(Shortfall.class, wish.path("reason").asText()),
                List.of());
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
