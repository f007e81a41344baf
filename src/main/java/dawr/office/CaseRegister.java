package dawr.office;

import dawr.queue.BranchId;
import dawr.surveys.cases.Case;
import dawr.surveys.cases.CaseBook;
import dawr.surveys.cases.CaseState;
import dawr.surveys.cases.CaseStep;
import dawr.surveys.cases.Cause;
import dawr.surveys.cases.Filed;
import dawr.surveys.cases.Kind;
import dawr.surveys.cases.Opened;
import dawr.surveys.cases.Source;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The register of cases in the database; what people wrote, and where they can be reached, is sealed. */
final class CaseRegister implements CaseBook {
    private final Table table;
    private final Sealing sealing;

    CaseRegister(Table table, Sealing sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public Future<Integer> open(BranchId branch, Opened opened, Case fresh, String by) {
        String place = "voice_case/" + branch + '/' + opened.origin();
        return table.first(
                        "case-open",
                        branch.value(),
                        opened.origin(),
                        opened.source().slug(),
                        opened.kind().slug(),
                        opened.service().orElse(""),
                        opened.ticket().orElse(""),
                        fresh.face().isPresent() ? fresh.face().getAsInt() : null,
                        opened.language(),
                        fresh.openedAt(),
                        fresh.dueAt(),
                        sealed(opened.story(), place),
                        by,
                        opened.contact().map(Opened.Contact::channel).orElse(null),
                        sealed(opened.contact().map(Opened.Contact::to), place))
                .map(row -> row.orElseThrow().getInteger("id"));
    }

    @Override
    public Future<Optional<Filed>> find(BranchId branch, int id) {
        return table.first("case-find", branch.value(), id).map(row -> row.map(found -> filed(branch, found, true)));
    }

    @Override
    public Future<List<Filed>> all(BranchId branch) {
        return table.run("case-all", branch.value())
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> filed(branch, row, false))
                        .toList());
    }

    @Override
    public Future<List<CaseStep>> steps(BranchId branch, int id) {
        return table.run("case-steps", branch.value(), id)
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> new CaseStep(
                                row.getLong("at"),
                                row.getString("made_by"),
                                row.getString("kind"),
                                row.getString("detail"),
                                opened(row.getBuffer("words"), step(branch, id, row.getInteger("number")))))
                        .toList());
    }

    @Override
    public Future<Boolean> save(BranchId branch, Filed before, Case next, CaseStep step) {
        Case.Settling settling = next.settling();
        return table.first(
                        "case-save",
                        branch.value(),
                        before.id(),
                        before.revision(),
                        next.state().slug(),
                        next.owner().orElse(""),
                        next.dueAt(),
                        next.deadline().escalations(),
                        settling.cause().map(Cause::slug).orElse(""),
                        number(settling.repliedAt()),
                        number(settling.closedAt()),
                        number(settling.workedMillis()),
                        settling.reopened(),
                        settling.askedAgain().isPresent()
                                ? settling.askedAgain().getAsInt()
                                : null,
                        next.reach() == Case.Reach.BOUNCED,
                        step.at(),
                        step.by(),
                        step.kind(),
                        step.detail(),
                        sealed(step.words(), step(branch, before.id(), before.revision() + 1)))
                .map(Optional::isPresent);
    }

    @Override
    public Future<Optional<Opened.Contact>> contact(BranchId branch, int id) {
        return table.first("case-contact", branch.value(), id)
                .map(row -> row.flatMap(found -> opened(
                                found.getBuffer("contact"), "voice_case/" + branch + '/' + found.getUUID("origin"))
                        .map(to -> new Opened.Contact(found.getString("channel"), to))));
    }

    @Override
    public Future<String> secret(BranchId branch, int id) {
        String secret = Secrets.fresh();
        return table.run("case-secret", branch.value(), id, Table.hash(secret)).map(secret);
    }

    @Override
    public Future<Optional<Named>> bySecret(String secret) {
        return table.first("case-by-secret", Table.hash(secret)).map(row -> row.map(CaseRegister::named));
    }

    @Override
    public Future<List<Named>> due(long now) {
        return table.run("case-due", now)
                .map(rows -> Table.rows(rows).stream().map(CaseRegister::named).toList());
    }

    @Override
    public Future<List<Named>> orphaned() {
        return table.run("case-orphaned")
                .map(rows -> Table.rows(rows).stream().map(CaseRegister::named).toList());
    }

    @Override
    public Future<List<Named>> cameBack() {
        return table.run("case-came-back")
                .map(rows -> Table.rows(rows).stream().map(CaseRegister::named).toList());
    }

    @Override
    public Future<Void> forgetContactAt(BranchId branch, int id, OptionalLong at) {
        return table.run("case-contact-until", branch.value(), id, number(at)).mapEmpty();
    }

    @Override
    public Future<Boolean> mayOwn(BranchId branch, String account) {
        return table.first("case-may-own", account, branch.value()).map(Optional::isPresent);
    }

    @Override
    public Future<Integer> forgetContacts(long now) {
        return table.run("case-forget-contacts", now).map(rows -> rows.rowCount());
    }

    private static Named named(Row row) {
        return new Named(new BranchId(row.getString("branch")), row.getInteger("id"));
    }

    private Filed filed(BranchId branch, Row row, boolean whole) {
        String place = "voice_case/" + branch + '/' + row.getUUID("origin");
        return new Filed(
                row.getInteger("id"),
                row.getInteger("revision"),
                dawr.queue.Named.find(Source.class, row.getString("source")).orElseThrow(),
                dawr.queue.Named.find(Kind.class, row.getString("kind")).orElseThrow(),
                present(row.getString("service")),
                row.getString("language"),
                whole ? opened(row.getBuffer("story"), place) : Optional.empty(),
                whole ? Optional.ofNullable(row.getString("recording")) : Optional.empty(),
                Optional.ofNullable(row.getString("channel")),
                standing(row));
    }

    private static Case standing(Row row) {
        return new Case(
                count(row.getInteger("face")),
                row.getLong("opened_at"),
                present(row.getString("owner")),
                new Case.Deadline(row.getLong("due_at"), row.getInteger("escalations")),
                settling(row),
                Case.Reach.of(row.getString("channel") != null, row.getBoolean("bounced")));
    }

    private static Case.Settling settling(Row row) {
        return new Case.Settling(
                dawr.queue.Named.find(CaseState.class, row.getString("state")).orElseThrow(),
                dawr.queue.Named.find(Cause.class, row.getString("cause")),
                instant(row.getLong("replied_at")),
                instant(row.getLong("closed_at")),
                instant(row.getLong("closed_worked")),
                row.getInteger("reopened"),
                count(row.getInteger("asked_again")));
    }

    private static String step(BranchId branch, int id, int number) {
        return "voice_case_step/" + branch + '/' + id + '/' + number;
    }

    private @Nullable Buffer sealed(Optional<String> text, String place) {
        return text.map(written -> Buffer.buffer(sealing.seal(written, place))).orElse(null);
    }

    private Optional<String> opened(@Nullable Buffer sealed, String place) {
        return Optional.ofNullable(sealed).flatMap(bytes -> sealing.open(bytes.getBytes(), place));
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalInt count(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static OptionalLong instant(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
