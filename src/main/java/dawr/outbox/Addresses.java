package dawr.outbox;

import java.util.regex.Pattern;

/** What an address must look like before anything is sent to it. Refusals never repeat it. */
public final class Addresses {
    /** E.164: up to fifteen digits, the first no zero. */
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");

    /** What every mail server takes; no quotes, no comments, nothing that could end a header. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\.[A-Za-z]{2,63}");

    private static final int MAIL_LENGTH_MAX = 254;

    private Addresses() {}

    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    public static boolean isMail(String text) {
        return text.length() <= MAIL_LENGTH_MAX
                && !text.contains("..")
                && MAIL.matcher(text).matches();
    }

    static void phone(String text) {
        if (!isPhone(text)) {
            throw new IllegalArgumentException("not a phone number in international form");
        }
    }

    static void mail(String text) {
        if (!isMail(text)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }
}
