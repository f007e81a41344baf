package dawr.office;

import dawr.queue.Channel;
import dawr.queue.Coming;
import dawr.queue.Named;
import dawr.queue.PriorityClass;
import dawr.queue.Segment;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the door as the contract writes them, in their order. */
final class SegmentText {
    private SegmentText() {}

    static List<Segment> read(JsonObject body) {
        JsonArray array = body.getJsonArray("segments", new JsonArray());
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonObject json = array.getJsonObject(i);
            segments.add(new Segment(
                    json.getString("id"),
                    when(json.getJsonObject("when", new JsonObject())),
                    then(json.getJsonObject("then"))));
        }
        return segments;
    }

    private static Segment.When when(JsonObject json) {
        return new Segment.When(
                texts(json, "languages").toList(),
                words(json, "priorities", PriorityClass.class),
                words(json, "channels", Channel.class),
                texts(json, "services").map(ServiceId::new).toList(),
                words(json, "coming", Coming.class),
                Optional.ofNullable(json.getBoolean("batch")));
    }

    private static Segment.Then then(JsonObject json) {
        return new Segment.Then(
                Optional.ofNullable(json.getString("priority")).flatMap(word -> Named.find(PriorityClass.class, word)),
                Optional.ofNullable(json.getString("queue")).map(ServiceId::new),
                Optional.ofNullable(json.getString("pool")));
    }

    private static Stream<String> texts(JsonObject json, String field) {
        return json.getJsonArray(field, new JsonArray()).stream().map(Object::toString);
    }

    private static <E extends Enum<E> & Named> List<E> words(JsonObject json, String field, Class<E> words) {
        return texts(json, field)
                .flatMap(text -> Named.find(words, text).stream())
                .toList();
    }

    static JsonArray write(List<Segment> segments) {
        return SetupJson.array(segments, SegmentText::json);
    }

    private static JsonObject json(Segment segment) {
        JsonObject when = new JsonObject();
        put(when, "languages", segment.when().languages(), Function.identity());
        put(when, "priorities", segment.when().classes(), Named::slug);
        put(when, "channels", segment.when().channels(), Named::slug);
        put(when, "services", segment.when().services(), ServiceId::value);
        put(when, "coming", segment.when().coming(), Named::slug);
        segment.when().batch().ifPresent(batch -> when.put("batch", batch));
        JsonObject then = new JsonObject();
        segment.then().priority().ifPresent(word -> then.put("priority", word.slug()));
        segment.then().queue().ifPresent(service -> then.put("queue", service.value()));
        segment.then().pool().ifPresent(pool -> then.put("pool", pool));
        return new JsonObject().put("id", segment.id()).put("when", when).put("then", then);
    }

    private static <T> void put(JsonObject json, String field, List<T> some, Function<T, String> text) {
        if (!some.isEmpty()) {
            json.put(field, SetupJson.array(some, text));
        }
    }
}
