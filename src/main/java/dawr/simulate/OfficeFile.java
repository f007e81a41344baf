package dawr.simulate;

import dawr.queue.BranchSetup;
import dawr.queue.Named;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.simulate.OfficeDay.Demand;
import dawr.simulate.OfficeDay.Flow;
import dawr.simulate.OfficeDay.Policy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads an office day from a YAML or JSON file; {@code office.yaml} among the examples explains every key. What can't be meant so is refused with its line. */
public final class OfficeFile {
    private static final int BYTES_MAX = 1_000_000;
    private static final double RATE_MAX = 10_000;
    private static final double MINUTES_MAX = 600;
    private static final double SECONDS_MAX = 3_600;
    private static final double PERCENT_MAX = 100;
    private static final double USUAL_WALK_SECONDS = 35;
    static final double USUAL_SEAT_WALK_SECONDS = 5;
    private static final double USUAL_NO_SHOW_SECONDS = 60;

    private final Fields file;

    private OfficeFile(Fields file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws UnfitOffice if it can't be meant so
     * @throws IOException if it can't be read
     */
    static OfficeDay read(Path path) throws IOException {
        if (Files.size(path) > BYTES_MAX) {
            throw new UnfitOffice("larger than " + BYTES_MAX + " bytes; an office takes a few pages");
        }
        try {
            return read(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException noText) {
            throw new UnfitOffice("not a text in UTF-8");
        }
    }

    static OfficeDay read(String text) {
        Written whole = new Written("", parse(text));
        return new OfficeFile(whole.fields(
                        "name",
                        "date",
                        "timeZone",
                        "hours",
                        "policies",
                        "limits",
                        "setup",
                        "services",
                        "arrivals",
                        "staff",
                        "priorityPercent",
                        "walkSeconds",
                        "seatWalkSeconds",
                        "noShow",
                        "patienceMinutes"))
                .day(whole);
    }

    private static Node parse(String text) {
        try {
            PlainYaml.check(text);
            return new Compose(LoadSettings.builder().build())
                    .composeString(text)
                    .orElseThrow(() -> new UnfitOffice("the file is empty"));
        } catch (MarkedYamlEngineException unreadable) {
            int line =
                    unreadable.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new UnfitOffice(line, "", "no YAML: " + unreadable.getProblem());
        } catch (YamlEngineException unreadable) {
            throw new UnfitOffice("no YAML: " + unreadable.getMessage());
        }
    }

    private OfficeDay day(Written whole) {
        List<Policy> policies = new OfficeSetups(whole, file).policies();
        BranchSetup setup = policies.getFirst().setup();
        Plan plan = plan(setup);
        Optional<Fields> noShow = file.find("noShow").map(written -> written.fields("percent", "waitSeconds"));
        return new OfficeDay(
                file.find("name").map(Written::text).orElse("Office"),
                policies,
                arrivals(plan),
                demand(),
                claims(),
                file.find("walkSeconds")
                        .map(written -> likely(written, SECONDS_MAX))
                        .orElseGet(() -> new Likely.Fixed(USUAL_WALK_SECONDS)),
                file.number("seatWalkSeconds", 0, SECONDS_MAX, USUAL_SEAT_WALK_SECONDS),
                noShow.map(fields -> fields.number("percent", 0, PERCENT_MAX, 0))
                                .orElse(0.0)
                        / PERCENT_MAX,
                noShow.map(fields -> fields.number("waitSeconds", 0, SECONDS_MAX, USUAL_NO_SHOW_SECONDS))
                        .orElse(USUAL_NO_SHOW_SECONDS),
                file.find("patienceMinutes").map(written -> likely(written, MINUTES_MAX)),
                new StaffPlan(file.need("staff"), setup, plan, date()).desks());
    }

    private LocalDate date() {
        return file.need("date").date();
    }

    /** The date's own plan, midnight to midnight. */
    private Plan plan(BranchSetup setup) {
        LocalDate date = date();
        long from = date.atStartOfDay(setup.timeZone()).toInstant().toEpochMilli();
        long to = date.plusDays(1).atStartOfDay(setup.timeZone()).toInstant().toEpochMilli();
        Plan plan = setup.timetable().between(from, to);
        if (plan.open().list().isEmpty()) {
            throw file.need("date").unfit("the office is closed on that day");
        }
        return plan;
    }

    private List<Demand> demand() {
        List<Demand> demand = new ArrayList<>();
        for (Written written : file.need("services").items()) {
            Fields service = written.fields("id", "names", "share", "minutes", "targetMinutes");
            demand.add(new Demand(
                    new ServiceId(service.need("id").text()),
                    service.number("share", 0, RATE_MAX, 1),
                    likely(service.need("minutes"), MINUTES_MAX)));
        }
        if (demand.stream().mapToDouble(Demand::share).sum() <= 0) {
            throw file.need("services").unfit("nobody comes for any service: all shares are 0");
        }
        return demand;
    }

    private List<Flow> arrivals(Plan plan) {
        List<Flow> flows = new ArrayList<>();
        for (Written written : file.need("arrivals").items()) {
            Fields flow = written.fields("from", "to", "perHour");
            Stretch stretch = stretch(plan, flow);
            if (stretch.millis() == 0) {
                throw written.unfit("ends before it begins");
            }
            if (!flows.isEmpty() && flows.getLast().stretch().to() > stretch.from()) {
                throw written.unfit("begins before the one above has ended");
            }
            if (plan.open().within(stretch).list().isEmpty()) {
                throw written.unfit("the office is closed then; nobody would get a ticket");
            }
            flows.add(new Flow(stretch, flow.need("perHour").number(0, RATE_MAX)));
        }
        if (flows.stream().allMatch(flow -> flow.perHour() == 0)) {
            throw file.need("arrivals").unfit("nobody comes at any hour");
        }
        return flows;
    }

    private static Stretch stretch(Plan plan, Fields fields) {
        long midnight = plan.span().from();
        return new Stretch(
                midnight + fields.need("from").minuteOfDay() * 60_000L,
                midnight + fields.need("to").minuteOfDay() * 60_000L);
    }

    private Map<PriorityClass, Double> claims() {
        Map<PriorityClass, Double> claims = new EnumMap<>(PriorityClass.class);
        Optional<Written> written = file.find("priorityPercent");
        if (written.isEmpty()) {
            return claims;
        }
        Fields shares = Fields.of(written.get());
        for (String name : shares.names()) {
            PriorityClass claim = Named.find(PriorityClass.class, name)
                    .filter(found -> found != PriorityClass.NONE)
                    .orElseThrow(() -> shares.need(name).unfit("no class has this name"));
            claims.put(claim, shares.need(name).number(0, PERCENT_MAX) / PERCENT_MAX);
        }
        if (claims.values().stream().mapToDouble(Double::doubleValue).sum() > 1) {
            throw written.get().unfit("more than 100 % in all");
        }
        return claims;
    }

    private static Likely likely(Written written, double most) {
        if (!written.isObject()) {
            return new Likely.Fixed(written.number(0, most));
        }
        Fields fields = written.fields("mean", "sd", "shape", "values");
        if (fields.find("values").isPresent()) {
            return observed(fields.need("values"), most);
        }
        double mean = fields.need("mean").number(0, most);
        String shape = fields.find("shape").map(Written::text).orElse("log-normal");
        return switch (shape) {
            case "fixed" -> new Likely.Fixed(mean);
            case "exponential" -> new Likely.Exponential(mean);
            case "log-normal" -> logNormal(mean, fields.need("sd").number(0, most));
            default -> throw fields.need("shape").unfit("log-normal, exponential or fixed, not " + shape);
        };
    }

    private static Likely logNormal(double mean, double sd) {
        return mean == 0 || sd == 0 ? new Likely.Fixed(mean) : new Likely.LogNormal(mean, sd);
    }

    private static Likely observed(Written values, double most) {
        List<Double> some =
                values.items().stream().map(value -> value.number(0, most)).toList();
        if (some.isEmpty()) {
            throw values.unfit("at least one value is needed");
        }
        return new Likely.Observed(some);
    }
}
