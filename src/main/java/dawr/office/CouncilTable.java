package dawr.office;

import dawr.queue.BranchId;
import dawr.surveys.councils.Council;
import dawr.surveys.councils.CouncilBook;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Councils in the database; ideas as they were written are sealed, and a vote knows its ticket only as a hash. */
final class CouncilTable implements CouncilBook {
    private final Table table;
    private final Sealing sealing;

    CouncilTable(Table table, Sealing sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public Future<List<Council>> all(BranchId branch) {
        return table.run("council-ideas", branch.value()).compose(ideas -> {
            Map<Integer, List<Council.Idea>> byCouncil = new HashMap<>();
            Table.rows(ideas)
                    .forEach(row -> byCouncil
                            .computeIfAbsent(row.getInteger("council"), none -> new ArrayList<>())
                            .add(idea(branch, row)));
            return table.run("council-all", branch.value())
                    .map(rows -> Table.rows(rows).stream()
                            .map(row -> council(row, byCouncil.getOrDefault(row.getInteger("id"), List.of())))
                            .toList());
        });
    }

    private static Council council(Row row, List<Council.Idea> ideas) {
        Integer came = row.getInteger("attendance");
        Long closes = row.getLong("closes_at");
        return new Council(
                row.getInteger("id"),
                names(new JsonObject(row.getString("topic"))),
                row.getLocalDate("held_on"),
                dawr.queue.Named.find(Council.Manner.class, row.getString("manner"))
                        .orElseThrow(),
                came == null ? OptionalInt.empty() : OptionalInt.of(came),
                closes == null ? OptionalLong.empty() : OptionalLong.of(closes),
                new Council.Outcome(
                        state(row.getString("outcome_state")), names(new JsonObject(row.getString("outcome")))),
                options(new JsonArray(row.getString("options")), new JsonObject(row.getString("votes"))),
                ideas);
    }

    private static List<Council.Option> options(JsonArray options, JsonObject votes) {
        List<Council.Option> told = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            told.add(new Council.Option(names(options.getJsonObject(i)), votes.getInteger(Integer.toString(i), 0)));
        }
        return told;
    }

    private Council.Idea idea(BranchId branch, Row row) {
        int id = row.getInteger("id");
        return new Council.Idea(
                id,
                sealing.open(
                        row.getBuffer("idea").getBytes(),
                        place(branch, row.getInteger("council"), row.getUUID("origin"))),
                state(row.getString("state")),
                names(new JsonObject(row.getString("answer"))));
    }

    private static Council.State state(String slug) {
        return dawr.queue.Named.find(Council.State.class, slug).orElseThrow();
    }

    private static Map<String, String> names(JsonObject json) {
        Map<String, String> names = new HashMap<>();
        json.forEach(each -> names.put(each.getKey(), (String) each.getValue()));
        return names;
    }

    private static String json(Map<String, String> names) {
        return new JsonObject(new HashMap<>(names)).encode();
    }

    private static String place(BranchId branch, int council, UUID origin) {
        return "council_idea/" + branch + '/' + council + '/' + origin;
    }

    @Override
    public Future<Integer> call(BranchId branch, Called called) {
        JsonArray options = new JsonArray();
        called.options().forEach(option -> options.add(new JsonObject(new HashMap<>(option))));
        return table.first(
                        "council-call",
                        branch.value(),
                        called.origin(),
                        json(called.topic()),
                        called.heldOn(),
                        called.manner().slug(),
                        number(called.closesAt()),
                        options.encode(),
                        called.by())
                .map(row -> row.orElseThrow().getInteger("id"));
    }

    @Override
    public Future<Boolean> held(BranchId branch, int council, OptionalInt attendance, OptionalLong closesAt) {
        return table.run(
                        "council-held",
                        branch.value(),
                        council,
                        attendance.isPresent() ? attendance.getAsInt() : null,
                        number(closesAt))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Future<Boolean> settle(BranchId branch, int council, Council.Outcome outcome) {
        return table.run(
                        "council-settle",
                        branch.value(),
                        council,
                        outcome.state().slug(),
                        json(outcome.answer()))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Future<Voted> vote(BranchId branch, int council, String ticket, int choice, long nowMillis) {
        Buffer voter = Table.hash(branch.value() + '/' + ticket);
        return table.first("council-vote", branch.value(), council, voter, choice, nowMillis)
                .map(row -> row.map(CouncilTable::voted).orElse(Voted.UNKNOWN));
    }

    private static Voted voted(Row row) {
        if (row.getBoolean("counted")) {
            return Voted.COUNTED;
        }
        if (row.getBoolean("voted")) {
            return Voted.ALREADY;
        }
        return row.getBoolean("open") ? Voted.NO_SUCH_CHOICE : Voted.CLOSED;
    }

    @Override
    public Future<Optional<Integer>> suggest(BranchId branch, int council, UUID origin, String text, long nowMillis) {
        Buffer sealed = Buffer.buffer(sealing.seal(text, place(branch, council, origin)));
        return table.first("council-suggest", branch.value(), council, origin, sealed, nowMillis)
                .map(row -> row.map(found -> found.getInteger("id")));
    }

    @Override
    public Future<Boolean> follow(
            BranchId branch, int council, int idea, Council.State state, Map<String, String> answer, long nowMillis) {
        return table.run("council-follow", branch.value(), council, idea, state.slug(), json(answer), nowMillis)
                .map(rows -> rows.rowCount() > 0);
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
