package dawr.queue;

/**
 * What a kiosk gave somebody while it could not reach the office. Times are epoch milliseconds by the office's clock.
 *
 * @param kiosk the device that gave it
 * @param day the business day of the kiosk's last contact, under which its series goes on until the next
 * @param takenAt the kiosk's time, corrected by the offset of its last contact
 * @param contactAt when it last heard of the office
 * @param secretHash SHA-256 of the random secret in its code, in 43 characters (base64url)
 */
public record OfflinePaper(String kiosk, BusinessDay day, long takenAt, long contactAt, String secretHash) {
    /** From when its bearer waits: as the kiosk says, but never before it last heard of the office, and not later than now. */
    public long seniority(long now) {
        return Math.min(now, Math.max(contactAt, takenAt));
    }
}
