package dawr;

import dawr.backtest.OldLog;
import dawr.journal.Database;
import dawr.journal.Shelf;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.Event;
import dawr.queue.ServiceId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code import}: an old system's log becomes history. */
@Command(
        name = "import",
        description = {
            "Writes an old system's ticket log into a branch's journal, marked as imported, so that the promise starts with knowledge.",
            "Repeatable: an hour of the log that is in the journal already is left as it is. The office may be open meanwhile."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:imported", "1:there is no such branch", "2:the log or the journal can't be used"})
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--log", required = true, description = "the log, UTF-8 CSV with a header (.gz too)")
    private Path log = Path.of("");

    @Option(names = "--branch", required = true, description = "the branch whose history it is")
    private String branch = "";

    @Option(
            names = "--service",
            paramLabel = "OLD=ID",
            description = "what the log calls a service, and its id in the branch; may be given often")
    private Map<String, String> services = new LinkedHashMap<>();

    @Option(names = "--json", description = "one closing line for machines")
    private boolean json;

    private long kept;
    private long known;
    private long tickets;

    @Override
    public Integer call() throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Database database = await(Database.open(vertx, SettingsReader.read(System.getenv())));
            try {
                return into(new Shelf(database.journal(), new BranchId(branch)));
            } finally {
                await(database.close());
            }
        } catch (ExecutionException | IOException | WrongSetting e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("import: " + log + ": " + cause.getMessage());
            return 2;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static <T> T await(Future<T> future) throws ExecutionException, InterruptedException {
        return future.toCompletionStage().toCompletableFuture().get();
    }

    private int into(Shelf shelf) throws ExecutionException, InterruptedException, IOException {
        var setup = await(shelf.setup());
        if (setup.isEmpty()) {
            System.err.println("import: there is no branch " + branch);
            return 1;
        }
        OldLog old = new OldLog(log, setup.get().timeZone(), names(setup.get()), System.err);
        tell(old.each(hour -> keep(shelf, hour)));
        return 0;
    }

    /** What was said on the command line, and beside that a branch's own ids and letters. */
    private Map<String, ServiceId> names(BranchSetup setup) {
        Map<String, ServiceId> names = new LinkedHashMap<>();
        setup.services().forEach(service -> {
            names.put(service.letter(), service.id());
            names.put(service.id().value(), service.id());
        });
        services.forEach((old, id) -> names.put(old, new ServiceId(id)));
        return names;
    }

    private void keep(Shelf shelf, OldLog.Hour hour) throws IOException {
        try {
            boolean isNew = await(shelf.put(hour.name(), new Event.HistoryImported(hour.visits())));
            kept += isNew ? 1 : 0;
            known += isNew ? 0 : 1;
            tickets += isNew ? hour.visits().size() : 0;
        } catch (ExecutionException failed) {
            throw new IOException("the journal can't be written: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private void tell(long malformed) {
        JsonObject said = new JsonObject()
                .put("branch", branch)
                .put("tickets", tickets)
                .put("hours", kept)
                .put("hoursKnown", known)
                .put("malformed", malformed);
        System.out.println(
                json
                        ? said.encode()
                        : tickets + " tickets of " + kept + " hours imported, " + known + " hours were known, "
                                + malformed + " lines made no sense");
    }
}
