package dawr.queue.calendar;

/**
 * The new moon was seen on another evening than the Umm al-Qura table has it.
 *
 * @param year Hijri year
 * @param month 1 to 12; 9 is Ramadan
 * @param days how many days later the month begins: 1 or −1
 */
public record Sighting(int year, int month, int days) {}
