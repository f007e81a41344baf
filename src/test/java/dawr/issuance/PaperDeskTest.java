package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.issuance.printer.Paper;
import dawr.issuance.printer.PrinterAddress;
import dawr.issuance.printer.PrinterReach;
import dawr.issuance.printer.Printers;
import dawr.issuance.printer.ReceiptPrinter;
import dawr.issuance.slip.Phone;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaperDeskTest {
    private final Counter counter = new Counter();
    private final ReceiptPrinter printer = new ReceiptPrinter();
    private final List<Paper> noted = new CopyOnWriteArrayList<>();
    private Optional<PrinterAddress> address = Optional.of(printer.address());
    private final PaperDesk desk = new PaperDesk(
            counter.papers,
            new Printers(counter.vertx, new PrinterReach(List.of(printer.address()))),
            new PaperDesk.Beside() {
                @Override
                public Future<Optional<PrinterAddress>> printerOf(Caller.Device kiosk) {
                    return Future.succeededFuture(address);
                }

                @Override
                public void noted(Caller.Device kiosk, Paper paper) {
                    noted.add(paper);
                }
            },
            Counterfoil::opened);

    @AfterEach
    void close() {
        printer.close();
        counter.close();
    }

    private Future<Answer> asked(String token) {
        return desk.print(
                Counter.wish(Counter.KIOSK, new JsonObject().put("token", token).encode()));
    }

    private String paper(String token) {
        return Counter.json(Counter.await(asked(token))).getString("paper");
    }

    @Test
    void aTicketIsPrintedOnceHoweverOftenItIsAskedFor() {
        JsonObject ticket = counter.takes("permits");
        List<Future<Answer>> hasty = IntStream.range(0, 5)
                .mapToObj(i -> asked(ticket.getString("token")))
                .toList();
        hasty.forEach(Counter::await);
        assertEquals("printed", paper(ticket.getString("token")));
        assertEquals(1, printer.papers().size());
        assertEquals(ticket.getString("url"), Phone.read(printer.papers().getFirst()));
        assertEquals(List.of(Paper.PRINTED), noted);
    }

    @Test
    void whatCouldNotBePrintedMayBeAskedForAgain() {
        String token = counter.takes("permits").getString("token");
        printer.close();
        assertEquals("printer-down", paper(token));
        assertEquals("printer-down", paper(token));
        assertEquals(List.of(Paper.PRINTER_DOWN, Paper.PRINTER_DOWN), noted);
    }

    @Test
    void aKioskWithoutAPrinterIsToldSo() {
        address = Optional.empty();
        assertEquals("none", paper(counter.takes("permits").getString("token")));
    }

    @Test
    void nobodyPrintsWithAWrongSecret() {
        Problem no = (Problem) Counter.await(asked("riyadh-olaya.20261121-A001.guessed"));
        assertEquals("ticket-unknown", no.slug());
        Problem elsewhere = (Problem) Counter.await(asked("jeddah.20261121-A001.secretOfKey7"));
        assertEquals("ticket-unknown", elsewhere.slug());
        assertEquals(List.of(), printer.papers());
    }
}
