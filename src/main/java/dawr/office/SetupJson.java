package dawr.office;

import dawr.queue.BranchSetup;
import dawr.queue.CounterId;
import dawr.queue.Limits;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A branch's set-up as the contract writes it; {@link SetupReader} reads the same. */
public final class SetupJson {
    private SetupJson() {}

    /**
     * Writes a set-up.
     *
     * @param atMillis when, for whether it is open
     */
    public static JsonObject of(BranchSetup setup, long atMillis) {
        JsonObject json = new JsonObject()
                .put("id", setup.id().value())
                .put("version", setup.version())
                .put("names", texts(setup.names()))
                .put("timeZone", setup.timeZone().getId())
                .put("theme", setup.theme())
                .put("turnsAt", setup.turnsAt().toString())
                .put("hours", HoursJson.of(setup.hours()))
                .put("languages", new JsonArray(setup.languages()))
                .put("halls", array(setup.halls(), SetupJson::hall))
                .put("services", array(setup.services(), SetupJson::service))
                .put("counters", array(setup.counters(), SetupJson::counter))
                .put("callingOrder", setup.callingOrder().slug())
                .put("limits", limits(setup.limits()))
                .put("congestionBands", new JsonArray(setup.congestionBands()))
                .put("open", setup.timetable().openAt(atMillis));
        if (!setup.commitments().isEmpty()) {
            json.put("charter", array(setup.commitments(), CharterText::write));
        }
        HouseRulesJson.into(json, setup.rules());
        return json;
    }

    private static JsonObject hall(BranchSetup.Hall hall) {
        return new JsonObject()
                .put("id", hall.id())
                .put("names", texts(hall.names()))
                .put("seats", hall.seats());
    }

    private static JsonObject service(BranchSetup.Service service) {
        return new JsonObject()
                .put("id", service.id().value())
                .put("letter", service.letter())
                .put("names", texts(service.names()))
                .put("about", texts(service.about()))
                .put("icon", service.icon())
                .put("targetMinutes", service.targetMinutes())
                .put("firstNumber", service.firstNumber())
                .put("documents", array(service.documents(), SetupJson::texts));
    }

    private static JsonObject counter(BranchSetup.Counter counter) {
        CounterId id = counter.id();
        return new JsonObject()
                .put("id", id.value())
                .put("label", counter.label())
                .put("hall", counter.hall())
                .put("services", array(counter.services(), ServiceId::value))
                .put("languages", new JsonArray(counter.languages()));
    }

    static JsonObject limits(Limits limits) {
        return new JsonObject()
                .put("waitingMax", limits.waitingMax())
                .put("ticketsPerSeriesMax", limits.ticketsPerSeriesMax())
                .put("recallsMax", limits.recallsMax())
                .put("noShowHoldMinutes", limits.noShowHoldMinutes())
                .put("parkMaxMinutes", limits.parkMaxMinutes());
    }

    static JsonObject texts(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        texts.forEach(json::put);
        return json;
    }

    static <T> JsonArray array(List<T> things, Function<T, ?> each) {
        JsonArray array = new JsonArray();
        things.forEach(thing -> array.add(each.apply(thing)));
        return array;
    }
}
