package dawr;

import dawr.journal.Database;
import dawr.office.PromiseModels;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code promise}: which models say how long it will be, and going back to the one before. */
@Command(
        name = "promise",
        description = "The models of the waiting-time promise. Nodes follow within half a minute.",
        mixinStandardHelpOptions = true)
final class PromiseCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        return models(false);
    }

    @Command(
            name = "models",
            description = "lists them, newest first, with where they come from",
            mixinStandardHelpOptions = true)
    int models(@Option(names = "--json", description = "one line of JSON per model") boolean json)
            throws InterruptedException {
        return with(models -> models.all().map(all -> {
            all.forEach(model -> System.out.println(json ? model.encode() : readable(model)));
            return 0;
        }));
    }

    @Command(
            name = "rollback",
            description = "withdraws the model in use; the one before is used again. Exit code 1: there is none",
            mixinStandardHelpOptions = true)
    int rollback() throws InterruptedException {
        return with(models -> models.withdraw().map(gone -> {
            System.out.println(gone.map(id -> "Model " + id + " is withdrawn").orElse("There is no model in use"));
            return gone.isPresent() ? 0 : 1;
        }));
    }

    private static String readable(JsonObject model) {
        return String.format(
                java.util.Locale.ROOT,
                "%4d  %s  %s  %d tickets from %s to %s, misses %.2f min where what was said missed %.2f on %d%s",
                model.getLong("id"),
                model.getString("madeAt"),
                model.getString("code"),
                model.getInteger("examples"),
                model.getString("dataFrom"),
                model.getString("dataTo"),
                model.getDouble("missMinutes"),
                model.getDouble("missMinutesBefore"),
                model.getInteger("judged"),
                model.getBoolean("withdrawn") ? ", withdrawn" : "");
    }

    private static int with(Function<PromiseModels, Future<Integer>> work) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Settings settings = SettingsReader.read(System.getenv());
            return Database.open(vertx, settings)
                    .compose(database -> work.apply(new PromiseModels(database.pool(), Version.text()))
                            .eventually(database::close))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException | WrongSetting e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("The models can't be read: " + cause.getMessage());
            return 2;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
