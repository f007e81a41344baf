package dawr.ledger;

import java.util.List;

/** What the ledger knows of a step beside what its visit says of it. Kept while the visit is in the house. */
final class Beside {
    final String day;
    final int hour;
    final int targetMinutes;
    String staff = "";
    int overtaken;
    int overtakenByStaff;
    boolean steppedBack;
    /** What was done beside the service that was asked for, as the counter said when the step ended. */
    List<String> delivered = List.of();
    /** What the counter noted of it when it ended. */
    List<String> marks = List.of();
    /** How long it has waited while calling stood still. */
    long standstillMillis;

    Beside(String day, int hour, int targetMinutes) {
        this.day = day;
        this.hour = hour;
        this.targetMinutes = targetMinutes;
    }
}
