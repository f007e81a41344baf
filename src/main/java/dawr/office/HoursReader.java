package dawr.office;

import dawr.queue.CounterId;
import dawr.queue.Named;
import dawr.queue.OpeningHours;
import dawr.queue.OpeningHours.Span;
import dawr.queue.PauseReason;
import dawr.queue.SetupCheck;
import dawr.queue.calendar.Break;
import dawr.queue.calendar.Holiday;
import dawr.queue.calendar.Madhab;
import dawr.queue.calendar.Manner;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Prayer;
import dawr.queue.calendar.PrayerTimes;
import dawr.queue.calendar.Season;
import dawr.queue.calendar.Shift;
import dawr.queue.calendar.Sighting;
import dawr.queue.calendar.Window;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a branch's calendar from what the contract has checked; what can't be meant so is told to whoever collects flaws. */
final class HoursReader {
    private static final int MINUTES_PER_HOUR = 60;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00");

    private final JsonObject hours;
    private final Consumer<SetupCheck.Flaw> flaws;

    private HoursReader(JsonObject hours, Consumer<SetupCheck.Flaw> flaws) {
        this.hours = hours;
        this.flaws = flaws;
    }

    /** @param hours as the contract's {@code Hours} has it */
    static OpeningHours read(JsonObject hours, Consumer<SetupCheck.Flaw> flaws) {
        return new HoursReader(hours, flaws).read();
    }

    /** What says no more than the two old kinds did is written as they were. */
    private OpeningHours read() {
        OfficeCalendar calendar = calendar();
        if (calendar.equals(OfficeCalendar.ofHours(true, List.of()))) {
            return new OpeningHours.Always();
        }
        return calendar.equals(OfficeCalendar.ofHours(false, calendar.week()))
                ? new OpeningHours.Week(calendar.week())
                : new OpeningHours.ByCalendar(calendar);
    }

    private OfficeCalendar calendar() {
        return new OfficeCalendar(
                hours.getBoolean("alwaysOpen", false),
                each("week", this::span),
                days(hours, "weekend"),
                each("ramadanWeek", this::span),
                each("shifts", this::shift),
                each("breaks", this::pause),
                each("holidays", this::holiday),
                each("sightings", (path, json) -> sighting(json)),
                Optional.ofNullable(hours.getJsonObject("prayers")).map(this::prayers));
    }

    private <T> List<T> each(String name, BiFunction<String, JsonObject, T> read) {
        return each("hours/" + name, hours.getJsonArray(name, new JsonArray()), read);
    }

    private static <T> List<T> each(String path, JsonArray array, BiFunction<String, JsonObject, T> read) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            list.add(read.apply(path + '/' + i, array.getJsonObject(i)));
        }
        return list;
    }

    private Span span(String path, JsonObject json) {
        Window window = window(path, json);
        return new Span(day(json.getString("day")), window.fromMinute(), window.toMinute());
    }

    private Window window(String path, JsonObject json) {
        return new Window(minute(path + "/from", json.getString("from")), minute(path + "/to", json.getString("to")));
    }

    private Shift shift(String path, JsonObject json) {
        return new Shift(
                json.getString("id"),
                window(path, json),
                days(json, "days"),
                season(json),
                json.getJsonArray("counters").stream()
                        .map(String.class::cast)
                        .map(CounterId::new)
                        .toList());
    }

    private Break pause(String path, JsonObject json) {
        return new Break(
                json.getString("id"),
                texts(json.getJsonObject("names", new JsonObject())),
                word(PauseReason.class, json, "reason", PauseReason.BREAK),
                when(path, json),
                json.getInteger("minutes"),
                word(Manner.class, json, "manner", Manner.ALL_STOP),
                days(json, "days"),
                season(json));
    }

    private Break.When when(String path, JsonObject json) {
        only(path, json, "at", "prayer");
        if (json.containsKey("prayer")) {
            Prayer prayer = word(Prayer.class, json, "prayer", Prayer.DHUHR);
            return new Break.When.AfterPrayer(prayer, json.getInteger("delayMinutes", 0));
        }
        return new Break.When.AtMinute(minute(path + "/at", json.getString("at", "00:00")));
    }

    private Holiday holiday(String path, JsonObject json) {
        return new Holiday(
                texts(json.getJsonObject("names", new JsonObject())),
                on(path, json),
                json.getInteger("days", 1),
                each(path + "/hours", json.getJsonArray("hours", new JsonArray()), this::window));
    }

    private Holiday.On on(String path, JsonObject json) {
        only(path, json, "date", "everyYear", "everyHijriYear");
        if (json.containsKey("everyYear")) {
            int[] day = monthDay(json.getString("everyYear"));
            return new Holiday.On.EveryYear(day[0], day[1]);
        }
        if (json.containsKey("everyHijriYear")) {
            int[] day = monthDay(json.getString("everyHijriYear"));
            return new Holiday.On.EveryHijriYear(day[0], day[1]);
        }
        return new Holiday.On.Date(date(path + "/date", json.getString("date", "")));
    }

    /** Exactly one of these says when. */
    private void only(String path, JsonObject json, String... names) {
        long said = Stream.of(names).filter(json::containsKey).count();
        if (said != 1) {
            flaw(path, SetupCheck.Kind.CONTRADICTS, String.join(" | ", names));
        }
    }

    private static int[] monthDay(String text) {
        return new int[] {Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3))};
    }

    private static Sighting sighting(JsonObject json) {
        return new Sighting(json.getInteger("year"), json.getInteger("month"), json.getInteger("days"));
    }

    private PrayerTimes prayers(JsonObject json) {
        return new PrayerTimes(
                json.getDouble("latitude"),
                json.getDouble("longitude"),
                word(Madhab.class, json, "asr", Madhab.STANDARD),
                each(
                        "hours/prayers/table",
                        json.getJsonArray("table", new JsonArray()),
                        (path, row) -> new PrayerTimes.Given(
                                date(path + "/date", row.getString("date")),
                                minute(path + "/dhuhr", row.getString("dhuhr")),
                                minute(path + "/asr", row.getString("asr")))));
    }

    private static List<DayOfWeek> days(JsonObject json, String name) {
        return json.getJsonArray(name, new JsonArray()).stream()
                .map(String.class::cast)
                .map(HoursReader::day)
                .toList();
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> HoursJson.day(day).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Season season(JsonObject json) {
        return word(Season.class, json, "season", Season.ALL_YEAR);
    }

    private static <E extends Enum<E> & Named> E word(Class<E> words, JsonObject json, String name, E usual) {
        return Named.find(words, json.getString(name, usual.slug())).orElseThrow();
    }

    private int minute(String path, String text) {
        if (!TIME.matcher(text).matches()) {
            flaw(path, SetupCheck.Kind.UNKNOWN, text);
            return 0;
        }
        return Integer.parseInt(text.substring(0, 2)) * MINUTES_PER_HOUR + Integer.parseInt(text.substring(3));
    }

    private LocalDate date(String path, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            flaw(path, SetupCheck.Kind.UNKNOWN, text);
            return LocalDate.EPOCH;
        }
    }

    private static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.fieldNames().forEach(language -> texts.put(language, json.getString(language)));
        return texts;
    }

    private void flaw(String path, SetupCheck.Kind kind, String subject) {
        flaws.accept(new SetupCheck.Flaw(path, kind, subject));
    }
}
