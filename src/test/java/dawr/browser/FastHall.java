package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** The screen of a hall whose time goes faster than the machine's, and what was seen and heard of it. */
final class FastHall {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    private static final int SOUND_SECONDS = 600;
    private static final double TOLD_MILLIS = 5_000;
    private static final double COME_MILLIS = 90_000;

    private final Page page;
    private final CDPSession tools;
    private final Path folder;
    private final List<Integer> nodes = new ArrayList<>();
    private int lateCalls;

    private FastHall(Page page, Path folder) {
        this.page = page;
        this.tools = page.context().newCDPSession(page);
        this.folder = folder;
    }

    /** A screen switched on at eight in the morning. */
    static FastHall open(People people, int speed, Path folder) {
        OwnOffice office = people.office();
        Page page = people.at(Glass.WALL, "about:blank", office.device("display"));
        long opensAt =
                LocalDate.now(ZONE).atTime(OPENS).atZone(ZONE).toInstant().toEpochMilli();
        page.addInitScript("window.hallDay = { speed: " + speed + ", opensAt: " + opensAt + " };\n" + script());
        FastHall hall = new FastHall(page, folder);
        hall.hasten(speed);
        page.navigate(office.address() + "/hall?lang=" + people.told().language());
        assertThat(page.locator(".hall .line")).isVisible();
        page.evaluate("() => hallDay.fetchAll()");
        return hall;
    }

    /** What rises or fades does so as fast as everything else. */
    private void hasten(int speed) {
        tools.send("Animation.enable");
        JsonObject rate = new JsonObject();
        rate.addProperty("playbackRate", speed);
        tools.send("Animation.setPlaybackRate", rate);
    }

    /** How long this hall has been open, in its own seconds. */
    double seconds() {
        return ((Number) page.evaluate("hallDay.seconds()")).doubleValue();
    }

    /** Lives until then, in its own seconds, and stands still. */
    void runTo(double seconds) {
        page.evaluate("seconds => hallDay.runTo(seconds)", seconds);
    }

    /**
     * The hall's clock stands still until this screen has been told of a call: a second that the machine takes would be a minute of the hall's. A line
     * that broke comes back by the hall's clock, so it is not waited for long.
     */
    void hearsOf(String number) {
        Page.WaitForFunctionOptions patience = new Page.WaitForFunctionOptions().setTimeout(TOLD_MILLIS);
        try {
            page.waitForFunction("number => hallDay.isKnown(number)", number, patience);
        } catch (TimeoutError late) {
            lateCalls++;
        }
    }

    /** The hall's clock stands still until something has come true at the office. */
    void waitFor(BooleanSupplier come) {
        page.waitForCondition(come, new Page.WaitForConditionOptions().setTimeout(COME_MILLIS));
    }

    /** Calls of which this screen was not told in good time. */
    int lateCalls() {
        return lateCalls;
    }

    /** What stands in the large place instead of a call, nothing where a call or a message does. */
    String halt() {
        return String.join(" ", page.locator(".halt__text").allTextContents()).strip();
    }

    void picture(String what) {
        String name = String.format(Locale.ROOT, "%05.0f-%s.png", seconds(), what);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name)));
    }

    /** Counts what the page consists of, once what it has thrown away is gone. */
    void countNodes() {
        tools.send("HeapProfiler.collectGarbage");
        nodes.add(tools.send("Memory.getDOMCounters").get("nodes").getAsInt());
    }

    List<Integer> nodes() {
        return nodes;
    }

    /** Ten minutes of what the loudspeaker was given to play, put together as it was to be heard; gives its loudest instant, of 1. */
    double keepSound() throws IOException {
        String wav = (String) page.evaluate("() => hallDay.sound(0, " + SOUND_SECONDS + ")");
        Files.write(folder.resolve("ten-minutes.wav"), Base64.getDecoder().decode(wav));
        return ((Number) page.evaluate("() => hallDay.loudest()")).doubleValue();
    }

    Told told() {
        Map<?, ?> told = (Map<?, ?>) page.evaluate("() => hallDay.told()");
        return new Told(
                list(told, "seen").stream().map(String::valueOf).toList(),
                list(told, "hidden").stream().map(String::valueOf).toList(),
                list(told, "news").stream().map(each -> news((Map<?, ?>) each)).toList(),
                number(told, "messages").intValue(),
                number(told, "clips").intValue(),
                number(told, "silent").intValue(),
                list(told, "cut"),
                list(told, "atOnce"),
                list(told, "announcements").stream()
                        .map(each -> announcement((Map<?, ?>) each))
                        .toList());
    }

    /**
     * What the screen showed and said.
     *
     * @param seen every number that stood on the wall
     * @param hidden numbers that were called while a message stood in their place
     * @param news every call of which the screen was told
     * @param messages looks, six seconds apart, at which a message was shown
     * @param silent clips without a sound
     * @param cut when clips were broken off, in seconds
     * @param atOnce when a clip began before the one before it had ended, in seconds
     */
    record Told(
            List<String> seen,
            List<String> hidden,
            List<News> news,
            int messages,
            int clips,
            int silent,
            List<?> cut,
            List<?> atOnce,
            List<Announcement> announcements) {}

    /**
     * A bell and what was said after it.
     *
     * @param number as it was spelt
     * @param turns the languages of its sentences, in the order in which they were said
     */
    record Announcement(
            String number, String turns, double atSeconds, double voiceAfterSeconds, List<Sentence> sentences) {}

    /**
     * A sentence of a call in one language.
     *
     * @param signs letters and figures, in the order in which they were said
     * @param afterSeconds how long nothing was said before it, 0 for the first
     * @param holeSeconds the longest time within it in which nothing was said
     * @param decibels how loud it is; 0 is the loudest that there is
     */
    record Sentence(
            String tongue, String signs, double afterSeconds, double holeSeconds, double decibels, double seconds) {}

    private static Sentence sentence(Map<?, ?> each) {
        return new Sentence(
                String.valueOf(each.get("tongue")),
                String.valueOf(each.get("signs")),
                number(each, "after").doubleValue(),
                number(each, "hole").doubleValue(),
                number(each, "decibels").doubleValue(),
                number(each, "seconds").doubleValue());
    }

    /**
     * A call of which the screen was told.
     *
     * @param alarmed whether an emergency filled the screen then
     */
    record News(String number, double madeAtSeconds, double toldAtSeconds, boolean alarmed) {}

    private static News news(Map<?, ?> each) {
        return new News(
                String.valueOf(each.get("number")),
                number(each, "made").doubleValue(),
                number(each, "told").doubleValue(),
                Boolean.TRUE.equals(each.get("alarmed")));
    }

    private static Announcement announcement(Map<?, ?> each) {
        return new Announcement(
                String.valueOf(each.get("number")),
                String.valueOf(each.get("turns")),
                number(each, "at").doubleValue(),
                number(each, "voiceAfter").doubleValue(),
                list(each, "sentences").stream()
                        .map(sentence -> sentence((Map<?, ?>) sentence))
                        .toList());
    }

    private static List<?> list(Map<?, ?> told, String name) {
        return (List<?>) Objects.requireNonNull(told.get(name), name);
    }

    private static Number number(Map<?, ?> told, String name) {
        return (Number) Objects.requireNonNull(told.get(name), name);
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(FastHall.class.getResourceAsStream("/browser/fast-hall.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
