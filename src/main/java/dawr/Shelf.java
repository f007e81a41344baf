package dawr;

import dawr.web.Contract;
import dawr.words.Words;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;

/**
 * What the house reads before it lets anybody in: all it can say, and what may be asked of it. Reading both takes a second of a processor, so it is done
 * beside the coming of neighbours and database, and on no event loop.
 */
record Shelf(Words words, Contract contract) {
    /** Reads on a thread of its own. */
    static Future<Shelf> read() {
        return Future.fromCompletionStage(CompletableFuture.supplyAsync(
                () -> new Shelf(Words.load(), Contract.load()),
                task -> Thread.ofPlatform().daemon().name("shelf").start(task)));
    }
}
