package dawr.issuance;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.BusinessDay;

/** That the office has heard of a kiosk at an instant, by its own clock, and told it which numbers to give until the next time. */
record Contact(String kiosk, String series, BusinessDay day, long atMillis) {
    /** The office's mark under it, so that no kiosk can say that it last heard of the office at another time. */
    String mark(BranchId branch, TicketLinks.Secrets secrets) {
        return secrets.sign(text(branch), secrets.newestKey());
    }

    boolean isMarked(BranchId branch, String mark, TicketLinks.Secrets secrets) {
        return secrets.signed(text(branch), mark);
    }

    private String text(BranchId branch) {
        return String.join("/", "contact", branch.value(), kiosk, series, day.compact(), JsonShapes.instant(atMillis));
    }
}
