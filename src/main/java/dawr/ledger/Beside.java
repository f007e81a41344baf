package dawr.ledger;

import java.util.Optional;

/** What the ledger knows of a step beside what its visit says of it. Kept while the visit is in the house. */
final class Beside {
    final String day;
    final int hour;
    final int targetMinutes;
    String staff = "";
    int overtaken;
    int overtakenByStaff;
    boolean steppedBack;
    /** How long its service had stood still that day when it joined the line; nothing where that was on an earlier day. */
    Optional<Long> stillBefore = Optional.empty();
    /** And how long it has waited while it did, as far as that is settled. */
    long standstillMillis;

    Beside(String day, int hour, int targetMinutes) {
        this.day = day;
        this.hour = hour;
        this.targetMinutes = targetMinutes;
    }
}
