package dawr;

import dawr.issuance.PaperDesk;
import dawr.issuance.printer.Paper;
import dawr.issuance.printer.PrinterAddress;
import dawr.office.Office;
import dawr.web.Caller;
import io.vertx.core.Future;
import java.util.Optional;

/** The printers beside the kiosks, as the office has them on record. */
record KioskPrinters(Office office) implements PaperDesk.Beside {
    @Override
    public Future<Optional<PrinterAddress>> printerOf(Caller.Device kiosk) {
        return office.printerOf(kiosk).map(text -> text.flatMap(PrinterAddress::parse));
    }

    @Override
    public void noted(Caller.Device kiosk, Paper paper) {
        office.paperWas(kiosk, paper.slug());
    }
}
