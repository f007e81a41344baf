package dawr.web;

import io.vertx.core.Future;

/** Keeps what nobody may deny later. */
@FunctionalInterface
public interface Trail {
    /** Keeps that this was asked, and what was answered; nobody is answered before it is kept. */
    Future<Void> keep(Clause clause, Kept kind, Request request, int status);
}
