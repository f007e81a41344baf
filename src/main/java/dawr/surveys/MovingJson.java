package dawr.surveys;

import dawr.surveys.figures.Drivers.Driver;
import dawr.surveys.figures.Interval;
import dawr.surveys.figures.Jumps;
import dawr.surveys.figures.Parity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the contract spells what moves satisfaction, how alike groups fare, and what looks odd. */
final class MovingJson {
    private static final int HUNDRED = 100;

    private MovingJson() {}

    static void put(JsonObject json, List<Driver> drivers) {
        JsonArray told = new JsonArray();
        drivers.forEach(driver -> told.add(interval(
                new JsonObject()
                        .put("what", driver.what())
                        .put("value", driver.value())
                        .put("against", driver.against())
                        .put("answers", driver.answers())
                        .put("points", tenths(driver.points()))
                        .put("sure", driver.sure()),
                driver.interval(),
                1)));
        json.put("drivers", told);
    }

    static void put(JsonObject json, List<Parity.Line> lines, int answersMin) {
        JsonArray told = new JsonArray();
        for (Parity.Line line : lines) {
            JsonObject one = new JsonObject()
                    .put("kind", line.kind())
                    .put("group", line.group())
                    .put("largest", line.largest())
                    .put("visits", line.visits());
            if (line.answers() >= answersMin) {
                one.put("answers", line.answers());
            }
            side(one, "waitMinutes", line.waited(), 1);
            side(one, "effort", line.effort(), 1);
            side(one, "satisfiedPercent", line.satisfied(), HUNDRED);
            told.add(one);
        }
        json.put("parity", told);
    }

    private static void side(JsonObject json, String name, Optional<Parity.Side> side, int scale) {
        side.ifPresent(found -> {
            JsonObject one =
                    interval(new JsonObject().put("mean", tenths(scale * found.mean())), found.interval(), scale);
            found.gap()
                    .ifPresent(gap -> one.put(
                            "gap",
                            interval(
                                    new JsonObject()
                                            .put("apart", tenths(scale * gap.apart()))
                                            .put("sure", gap.sure()),
                                    gap.interval(),
                                    scale)));
            json.put(name, one);
        });
    }

    static JsonArray jumps(List<Jumps.Jump> jumps) {
        JsonArray told = new JsonArray();
        jumps.forEach(jump -> told.add(new JsonObject()
                .put("counter", jump.counter())
                .put("what", jump.what().name().toLowerCase(Locale.ROOT))
                .put("beforePercent", tenths(HUNDRED * jump.before()))
                .put("nowPercent", tenths(HUNDRED * jump.now()))));
        return told;
    }

    static JsonArray odd(List<VoiceBook.Odd> odd) {
        JsonArray told = new JsonArray();
        odd.forEach(one -> told.add(new JsonObject()
                .put("counter", one.counter())
                .put("why", one.why())
                .put("answers", one.answers())));
        return told;
    }

    static JsonObject anonymous(VoiceBook.Anonymous said) {
        return new JsonObject()
                .put("answers", said.answers())
                .put("flagged", said.flagged())
                .put("faces", new JsonArray(said.faces()));
    }

    private static JsonObject interval(JsonObject json, Interval interval, int scale) {
        return json.put("low", tenths(scale * interval.low())).put("high", tenths(scale * interval.high()));
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
