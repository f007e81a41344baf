package dawr.office;

import dawr.queue.CounterId;
import dawr.queue.OpeningHours;
import dawr.queue.OpeningHours.Span;
import dawr.queue.calendar.Break;
import dawr.queue.calendar.Holiday;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.PrayerTimes;
import dawr.queue.calendar.Season;
import dawr.queue.calendar.Shift;
import dawr.queue.calendar.Sighting;
import dawr.queue.calendar.Window;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.util.Locale;

/** A branch's calendar as the contract writes it; {@link HoursReader} reads the same. What is usual is left out. */
final class HoursJson {
    private static final int MINUTES_PER_HOUR = 60;

    private HoursJson() {}

    static JsonObject of(OpeningHours hours) {
        OfficeCalendar calendar = hours.calendar();
        JsonObject json = new JsonObject();
        if (calendar.alwaysOpen()) {
            json.put("alwaysOpen", true);
        } else {
            json.put("week", SetupJson.array(calendar.week(), HoursJson::span));
        }
        putSome(json, "weekend", SetupJson.array(calendar.weekend(), HoursJson::day));
        putSome(json, "ramadanWeek", SetupJson.array(calendar.ramadanWeek(), HoursJson::span));
        putSome(json, "shifts", SetupJson.array(calendar.shifts(), HoursJson::shift));
        putSome(json, "breaks", SetupJson.array(calendar.breaks(), HoursJson::pause));
        putSome(json, "holidays", SetupJson.array(calendar.holidays(), HoursJson::holiday));
        putSome(json, "sightings", SetupJson.array(calendar.sightings(), HoursJson::sighting));
        calendar.prayers().ifPresent(prayers -> json.put("prayers", prayers(prayers)));
        return json;
    }

    static String day(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static JsonObject span(Span span) {
        return put(new JsonObject().put("day", day(span.day())), new Window(span.fromMinute(), span.toMinute()));
    }

    private static JsonObject put(JsonObject json, Window window) {
        return json.put("from", time(window.fromMinute())).put("to", time(window.toMinute()));
    }

    private static String time(int minuteOfDay) {
        return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / MINUTES_PER_HOUR, minuteOfDay % MINUTES_PER_HOUR);
    }

    private static JsonObject shift(Shift shift) {
        JsonObject json = put(new JsonObject().put("id", shift.id()), shift.window());
        putSome(json, "days", SetupJson.array(shift.days(), HoursJson::day));
        putSeason(json, shift.season());
        return json.put("counters", SetupJson.array(shift.counters(), CounterId::value));
    }

    private static JsonObject pause(Break kept) {
        JsonObject json = new JsonObject().put("id", kept.id());
        if (!kept.names().isEmpty()) {
            json.put("names", SetupJson.texts(kept.names()));
        }
        json.put("reason", kept.reason().slug());
        switch (kept.when()) {
            case Break.When.AtMinute at -> json.put("at", time(at.minute()));
            case Break.When.AfterPrayer after ->
                json.put("prayer", after.prayer().slug()).put("delayMinutes", after.delayMinutes());
        }
        json.put("minutes", kept.minutes()).put("manner", kept.manner().slug());
        putSome(json, "days", SetupJson.array(kept.days(), HoursJson::day));
        putSeason(json, kept.season());
        return json;
    }

    private static JsonObject holiday(Holiday holiday) {
        JsonObject json = new JsonObject().put("names", SetupJson.texts(holiday.names()));
        switch (holiday.on()) {
            case Holiday.On.Date once -> json.put("date", once.date().toString());
            case Holiday.On.EveryYear yearly -> json.put("everyYear", monthDay(yearly.month(), yearly.day()));
            case Holiday.On.EveryHijriYear yearly -> json.put("everyHijriYear", monthDay(yearly.month(), yearly.day()));
        }
        json.put("days", holiday.days());
        putSome(json, "hours", SetupJson.array(holiday.hours(), window -> put(new JsonObject(), window)));
        return json;
    }

    private static String monthDay(int month, int day) {
        return String.format(Locale.ROOT, "%02d-%02d", month, day);
    }

    private static JsonObject sighting(Sighting sighting) {
        return new JsonObject()
                .put("year", sighting.year())
                .put("month", sighting.month())
                .put("days", sighting.days());
    }

    private static JsonObject prayers(PrayerTimes prayers) {
        JsonObject json = new JsonObject()
                .put("latitude", prayers.latitude())
                .put("longitude", prayers.longitude())
                .put("asr", prayers.asr().slug());
        putSome(
                json,
                "table",
                SetupJson.array(
                        prayers.table(),
                        given -> new JsonObject()
                                .put("date", given.date().toString())
                                .put("dhuhr", time(given.dhuhrMinute()))
                                .put("asr", time(given.asrMinute()))));
        return json;
    }

    private static void putSeason(JsonObject json, Season season) {
        if (season != Season.ALL_YEAR) {
            json.put("season", season.slug());
        }
    }

    private static void putSome(JsonObject json, String name, JsonArray array) {
        if (!array.isEmpty()) {
            json.put(name, array);
        }
    }
}
