package dawr.queue;

/** Which step of which visit an event is about, with what screens and answers say of it. {@code step} counts from 1. */
public record StepRef(TicketId ticket, String number, int step, ServiceId service, String language) {}
