package dawr.queue;

/** How a person came by the ticket. */
public enum Channel implements Named {
    KIOSK,
    PHONE,
    RECEPTION,
    APPOINTMENT
}
