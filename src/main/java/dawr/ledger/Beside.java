package dawr.ledger;

/** What the ledger knows of a step beside what its visit says of it. Kept while the visit is in the house. */
final class Beside {
    final String day;
    final int hour;
    final int targetMinutes;
    String staff = "";
    int overtaken;
    int overtakenByStaff;
    boolean steppedBack;
    /** How long it has waited while calling stood still. */
    long standstillMillis;

    Beside(String day, int hour, int targetMinutes) {
        this.day = day;
        this.hour = hour;
        this.targetMinutes = targetMinutes;
    }
}
