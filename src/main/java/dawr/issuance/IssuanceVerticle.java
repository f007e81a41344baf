package dawr.issuance;

import dawr.web.Operations;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** JOB 1, issuance: takes the operations of tickets, from issue to the paper in the hand. */
public final class IssuanceVerticle extends VerticleBase {
    private final Tickets tickets;
    private final Bookings bookings;
    private final Papers papers;
    private final PaperDesk printing;
    private final KioskContact contact;
    private final HandOver handOver;
    private final VisitHistory history;
    private final ReceptionDesk reception;
    private final Operations operations;

    public IssuanceVerticle(
            Tickets tickets,
            Bookings bookings,
            Papers papers,
            PaperDesk printing,
            KioskContact contact,
            HandOver handOver,
            VisitHistory history,
            ReceptionDesk reception,
            Operations operations) {
        this.tickets = tickets;
        this.bookings = bookings;
        this.papers = papers;
        this.printing = printing;
        this.contact = contact;
        this.handOver = handOver;
        this.history = history;
        this.reception = reception;
        this.operations = operations;
    }

    @Override
    public Future<?> start() {
        operations
                .on("issueTicket", tickets::issue)
                .on("ticket", tickets::ticket)
                .on("leave", tickets::leave)
                .on("postpone", tickets::postpone)
                .on("reactivate", tickets::reactivate)
                .on("comeBack", tickets::comeBack)
                .on("giveVoucher", tickets::voucher)
                .on("freeSlots", bookings::free)
                .on("bookAppointment", bookings::book)
                .on("appointment", bookings::appointment)
                .on("cancelAppointment", bookings::cancel)
                .on("checkIn", bookings::checkIn)
                .on("ticketQr", papers::code)
                .on("slipPicture", papers::picture)
                .on("slipPdf", papers::pdf)
                .on("printPaper", printing::print)
                .on("kioskContact", contact::contact)
                .on("admitPaper", handOver::admit)
                .on("visitHistory", history::of);
        reception.take(operations);
        return Future.succeededFuture();
    }
}
