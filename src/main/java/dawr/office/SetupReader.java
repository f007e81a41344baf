package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.Limits;
import dawr.queue.Named;
import dawr.queue.OpeningHours;
import dawr.queue.ServiceId;
import dawr.queue.SetupCheck;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a branch's set-up from a body that keeps the contract, fills in what is usual, and names all that can't be meant so.
 */
public final class SetupReader {
    private static final List<String> USUAL_LANGUAGES = List.of("ar", "en");
    private static final List<Double> USUAL_BANDS = List.of(15.0, 30.0, 45.0, 60.0);
    private static final int USUAL_TARGET_MINUTES = 15;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final BranchId branch;
    private final JsonObject body;
    private final List<Problem> problems = new ArrayList<>();

    private SetupReader(BranchId branch, JsonObject body) {
        this.branch = branch;
        this.body = body;
    }

    /** What came of reading. */
    public sealed interface Reading {
        record Read(BranchSetup setup) implements Reading {}

        record Flawed(Problem problem) implements Reading {}
    }

    /**
     * Reads a set-up.
     *
     * @param body as the contract's {@code BranchWish} has it, checked already
     */
    public static Reading read(BranchId branch, JsonObject body) {
        SetupReader reader = new SetupReader(branch, body);
        BranchSetup setup = reader.setup();
        SetupCheck.flaws(setup).forEach(reader::flaw);
        return Problem.allOf(reader.problems)
                .<Reading>map(Reading.Flawed::new)
                .orElseGet(() -> new Reading.Read(setup));
    }

    private BranchSetup setup() {
        if (!body.getString("id", branch.value()).equals(branch.value())) {
            flaw("id", branch.value());
        }
        List<String> languages = strings(body, "languages", USUAL_LANGUAGES);
        return new BranchSetup(
                branch,
                1,
                texts("names", body.getJsonObject("names")),
                zone(),
                body.getString("theme", "ksa"),
                turnsAt(),
                hours(),
                languages,
                each("halls", this::hall),
                each("services", this::service),
                each("counters", counter -> counter(counter.json(), languages)),
                order(),
                limits(body.getJsonObject("limits", new JsonObject())),
                bands(),
                Optional.of(HouseRulesReader.read(body, order())),
                Optional.of(CharterText.read(body, this::flaw)));
    }

    /** One element of a list, and its path. */
    private record At(String path, JsonObject json) {}

    private <T> List<T> each(String name, Function<At, T> read) {
        JsonArray array = body.getJsonArray(name);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            list.add(read.apply(new At(name + '/' + i, array.getJsonObject(i))));
        }
        return list;
    }

    private BranchSetup.Hall hall(At at) {
        return new BranchSetup.Hall(
                at.json().getString("id"),
                texts(at.path() + "/names", at.json().getJsonObject("names")),
                at.json().getInteger("seats"));
    }

    private BranchSetup.Service service(At at) {
        JsonObject json = at.json();
        List<Map<String, String>> documents = new ArrayList<>();
        JsonArray array = json.getJsonArray("documents", new JsonArray());
        for (int i = 0; i < array.size(); i++) {
            documents.add(texts(at.path() + "/documents/" + i, array.getJsonObject(i)));
        }
        return new BranchSetup.Service(
                new ServiceId(json.getString("id")),
                json.getString("letter"),
                texts(at.path() + "/names", json.getJsonObject("names")),
                texts(at.path() + "/about", json.getJsonObject("about", new JsonObject())),
                json.getString("icon", "ticket"),
                json.getInteger("targetMinutes", USUAL_TARGET_MINUTES),
                json.getInteger("firstNumber", 1),
                documents);
    }

    private static BranchSetup.Counter counter(JsonObject json, List<String> languages) {
        return new BranchSetup.Counter(
                new CounterId(json.getString("id")),
                json.getString("label", json.getString("id")),
                json.getString("hall"),
                strings(json, "services", List.of()).stream()
                        .map(ServiceId::new)
                        .toList(),
                strings(json, "languages", languages));
    }

    private ZoneId zone() {
        String id = body.getString("timeZone");
        if (ZoneId.getAvailableZoneIds().contains(id)) {
            return ZoneId.of(id);
        }
        flaw("timeZone", id);
        return ZoneId.of("UTC");
    }

    private LocalTime turnsAt() {
        String text = body.getString("turnsAt", "03:00");
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        flaw("turnsAt", text);
        return LocalTime.MIDNIGHT;
    }

    /** Where nobody has said when it is open, it is. */
    private OpeningHours hours() {
        JsonObject hours = body.getJsonObject("hours", new JsonObject().put("alwaysOpen", true));
        return HoursReader.read(hours, this::flaw);
    }

    private CallingOrder order() {
        return Named.find(CallingOrder.class, body.getString("callingOrder", CallingOrder.ACCUMULATING.slug()))
                .orElseThrow();
    }

    private static Limits limits(JsonObject json) {
        Limits usual = Limits.USUAL;
        return new Limits(
                json.getInteger("waitingMax", usual.waitingMax()),
                json.getInteger("ticketsPerSeriesMax", usual.ticketsPerSeriesMax()),
                json.getInteger("recallsMax", usual.recallsMax()),
                json.getInteger("noShowHoldMinutes", usual.noShowHoldMinutes()),
                json.getInteger("parkMaxMinutes", usual.parkMaxMinutes()));
    }

    private List<Double> bands() {
        JsonArray bands = body.getJsonArray("congestionBands");
        return bands == null
                ? USUAL_BANDS
                : bands.stream().map(band -> ((Number) band).doubleValue()).toList();
    }

    private Map<String, String> texts(String path, JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : json.fieldNames()) {
            if (!LANGUAGE.matcher(language).matches()) {
                flaw(path, language);
            }
            texts.put(language, json.getString(language));
        }
        return texts;
    }

    private static List<String> strings(JsonObject json, String name, List<String> usual) {
        return Optional.ofNullable(json.getJsonArray(name))
                .map(array -> array.stream().map(String.class::cast).toList())
                .orElse(usual);
    }

    private void flaw(SetupCheck.Flaw flaw) {
        flaw(flaw.field(), flaw.subject(), flaw.kind());
    }

    private void flaw(String field, String subject) {
        flaw(field, subject, SetupCheck.Kind.UNKNOWN);
    }

    private void flaw(String field, String subject, SetupCheck.Kind why) {
        Problem problem = Problem.of(ProblemKind.SETUP_FLAWED, field).naming("reason", why.slug());
        problems.add(subject.isEmpty() ? problem : problem.naming("subject", subject));
    }
}
