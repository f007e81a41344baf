package dawr.issuance.printer;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

/** One paper over one connection: ask, print, and wait to hear that it is out. Runs on one event loop. */
final class Conversation {
    /** A printer that answers does so at once. */
    private static final long ANSWER_MILLIS = 700;

    /** A long slip takes two seconds; a printer may be busy with another's before. */
    private static final long PRINT_MILLIS = 6_000;

    private final Vertx vertx;
    private final NetSocket line;
    private final Buffer slip;
    private final Promise<Paper> end = Promise.promise();
    private final int[] answers = new int[Status.ANSWERS];
    private int answered;
    private boolean silent;
    private boolean printing;
    private long patience;

    Conversation(Vertx vertx, NetSocket line, Buffer slip) {
        this.vertx = vertx;
        this.line = line;
        this.slip = slip;
    }

    Future<Paper> hold() {
        line.handler(this::hear);
        line.exceptionHandler(failure -> brokenOff());
        line.closeHandler(closed -> brokenOff());
        patience = vertx.setTimer(ANSWER_MILLIS, late -> {
            silent = true;
            print();
        });
        line.write(Status.QUESTIONS);
        return end.future().onComplete(any -> {
            vertx.cancelTimer(patience);
            line.close();
        });
    }

    private void hear(Buffer heard) {
        for (int i = 0; i < heard.length(); i++) {
            hear(heard.getUnsignedByte(i));
        }
    }

    private void hear(int heard) {
        if (printing && Status.inTurn(heard)) {
            end.tryComplete(Status.out(heard));
        } else if (!printing && answered < Status.ANSWERS && Status.atOnce(heard)) {
            answers[answered++] = heard;
            if (answered == Status.ANSWERS) {
                Status.hindrance(answers[0], answers[1]).ifPresentOrElse(end::tryComplete, this::print);
            }
        }
    }

    private void print() {
        printing = true;
        vertx.cancelTimer(patience);
        patience = vertx.setTimer(PRINT_MILLIS, late -> brokenOff());
        Future<Void> sent = line.write(slip);
        if (silent) {
            sent.onSuccess(gone -> end.tryComplete(Paper.SENT));
        } else {
            line.write(Status.TELL_WHEN_OUT);
        }
    }

    private void brokenOff() {
        end.tryComplete(printing ? Paper.BROKEN_OFF : Paper.PRINTER_DOWN);
    }
}
