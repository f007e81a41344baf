package dawr.web;

import io.vertx.core.Future;

/** What one operation of the contract does. Runs on the connection's thread: it must not wait. A failed future becomes a 503 or 500. */
@FunctionalInterface
public interface Operation {
    Future<Answer> handle(Request request);
}
