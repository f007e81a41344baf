package dawr.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language. Digits are Western and the calendar is named wherever a number or a date is written, whatever a locale's own habit.
 * Safe for several threads.
 */
public final class Catalogue {
    /** What some languages put between time and "am"; most fonts lack it. */
    private static final char NARROW_SPACE = '\u202f';

    /** 5 January 1970. */
    private static final long SOME_MONDAY_MILLIS = 4 * 86_400_000L;

    private static final long DAY_MILLIS = 86_400_000L;

    private final String language;
    private final Map<String, String> texts;
    private final Map<String, String> fallback;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    Catalogue(String language, Map<String, String> texts, Map<String, String> fallback) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.fallback = Map.copyOf(fallback);
    }

    /** The language's tag, {@code ar}. */
    public String language() {
        return language;
    }

    public boolean rightToLeft() {
        return "rtl".equals(texts.get("language.direction"));
    }

    /** Are there words for this key? */
    public boolean knows(String key) {
        return texts.containsKey(key) || fallback.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    /** The words for a key; in English where this language lacks them, and the key itself where nobody has words for it. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** As {@link #say(String)}, with what stands in braces filled in; emphasised parts stay between {@code <b>} and {@code </b>}. */
    public String say(String key, Map<String, ?> filling) {
        MessageFormat format = parsed.computeIfAbsent(key, this::parse);
        return ((MessageFormat) format.clone()).format(filling);
    }

    /** As {@link #say(String, Map)}, without the marks of emphasis. */
    public String plain(String key, Map<String, ?> filling) {
        return say(key, filling).replace("<b>", "").replace("</b>", "");
    }

    /** {@code 10:24 am}, in the branch's zone. */
    public String time(long atMillis, ZoneId zone) {
        return date("gregorian", "hm", atMillis, zone);
    }

    /** {@code Sunday, 22 November 2026}, in the branch's zone. */
    public String gregorian(long atMillis, ZoneId zone) {
        return date("gregorian", "yMMMMEEEEd", atMillis, zone);
    }

    /** {@code 12 Jumada II 1448 AH}, by the Umm al-Qura calendar, in the branch's zone. */
    public String hijri(long atMillis, ZoneId zone) {
        return date("islamic-umalqura", "yMMMMd", atMillis, zone);
    }

    /** {@code Sunday}. */
    public String weekday(DayOfWeek day) {
        return date("gregorian", "EEEE", SOME_MONDAY_MILLIS + (day.getValue() - 1) * DAY_MILLIS, ZoneOffset.UTC);
    }

    private MessageFormat parse(String key) {
        boolean own = texts.containsKey(key);
        String text = own ? texts.getOrDefault(key, key) : fallback.getOrDefault(key, key);
        return new MessageFormat(text, locale(own ? language : "en", "gregorian"));
    }

    private String date(String calendar, String skeleton, long atMillis, ZoneId zone) {
        DateFormat known = dates.computeIfAbsent(
                calendar + skeleton,
                any -> DateFormat.getInstanceForSkeleton(skeleton, locale(written(language), calendar)));
        DateFormat format = (DateFormat) known.clone();
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format((Object) atMillis).replace(NARROW_SPACE, '\u00a0');
    }

    /** English dates are written as the office writes them, the day first. */
    private static String written(String language) {
        return language.equals("en") ? "en_GB" : language;
    }

    private static ULocale locale(String language, String calendar) {
        return new ULocale(language + "@calendar=" + calendar + ";numbers=latn");
    }
}
