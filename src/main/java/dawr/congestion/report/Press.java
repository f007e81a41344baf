package dawr.congestion.report;

import dawr.ledger.Figures;
import dawr.ledger.ReadingRoom;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.JRException;

/**
 * Where reports are made: by two threads of its own, and only so many may wait for them, so that a crowd that wants reports costs nobody at a counter
 * anything. Safe for several threads.
 */
public final class Press {
    private static final int MAKERS = 2;

    /** Made or waiting; more would wait longer than a browser does. */
    static final int AT_ONCE_MAX = 24;

    private static final long MAKING_MAX_SECONDS = 60;

    /** The office opens first; nobody asks for a report in its first half minute. */
    private static final long PREPARE_AFTER_MILLIS = 30_000;

    private final ReadingRoom ledger;
    private final Words words;
    private final WorkerExecutor makers;
    private final AtomicInteger underWay = new AtomicInteger();

    public Press(Vertx vertx, ReadingRoom ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
        this.makers = vertx.createSharedWorkerExecutor("reports", MAKERS, MAKING_MAX_SECONDS, TimeUnit.SECONDS);
        vertx.setTimer(PREPARE_AFTER_MILLIS, any -> makers.executeBlocking(Press::prepared));
    }

    private static boolean prepared() throws JRException {
        Paper.prepare();
        return true;
    }

    /** Takes an order; nothing if so many are waiting that another would wait too long. */
    public Optional<Future<Buffer>> make(Ask ask, Form form, Progress progress) {
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(makers.executeBlocking(() -> Buffer.buffer(made(ask, form, progress)), false)
                .onComplete(done -> underWay.decrementAndGet()));
    }

    private byte[] made(Ask ask, Form form, Progress progress) throws JRException {
        progress.reached(0, 1);
        ReportPage page;
        try (Figures figures = ledger.figures()) {
            page = Composer.compose(words, figures, ask, progress);
        }
        progress.reached(1, 1);
        return switch (form) {
            case PDF -> Paper.pdf(page);
            case XLSX -> Paper.xlsx(page);
            case CSV -> CsvText.of(page);
            case JSON -> JsonText.of(page).toBuffer().getBytes();
        };
    }
}
