package dawr.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.browser.FastHall.Announcement;
import dawr.browser.FastHall.News;
import dawr.browser.FastHall.Sentence;
import dawr.browser.FastHall.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A day of a hall on its real screen, sixty times as fast: a real office calls, and the page's clock, waits and loudspeaker go as fast as the day does.
 * The hall's clock stands still while the office is asked to do something and until the screen has been told of a call, for what takes the machine a
 * second would take the hall a minute: whoever is called then sits at a counter before the wall has heard of them.
 * Takes seven minutes, so it is no part of the build: {@code mvn verify -Dit.test=HallDay -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false}, with
 * {@code -Ddawr.day=FOLDER} for its pictures and ten minutes of its sound, {@code -Ddawr.day.hours=2} for a shorter day,
 * {@code -Ddawr.day.speed=20} where the machine is slow, {@code -Ddawr.day.language=en} for the other language of the screen.
 */
@Timeout(3_600)
class HallDay {
    private static final int SPEED = Integer.getInteger("dawr.day.speed", 60);
    private static final double HOURS = Double.parseDouble(System.getProperty("dawr.day.hours", "6"));
    private static final String LANGUAGE = System.getProperty("dawr.day.language", "ar");
    private static final Path FOLDER =
            Path.of(System.getProperty("dawr.day", System.getProperty("java.io.tmpdir") + "/hall-day"));

    /** What a screen that leaks nothing may have more at the end: another state of the same page. */
    private static final int NODES_MORE_MAX = 400;
    /** Whoever is at the counter before their turn to be said need not be said. */
    private static final double SAID_LEAST = 0.95;
    /** The bell has the first word. */
    private static final double AFTER_BELL_SECONDS = 0.8;
    /** As long as the screen waits for a clip, by the office's clock. */
    private static final double CLIPS_SECONDS = 2.4;

    private static final double BETWEEN_LEAST_SECONDS = 0.3;
    private static final double BETWEEN_MOST_SECONDS = 1;
    private static final double HOLE_SECONDS = 0.05;
    /** Decibels; an ear takes ten for twice as loud. */
    private static final double LOUDER_MOST = 6;

    private static final double LOUD_LEAST = 0.3;

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void throughAWholeDayEverybodyWhoIsCalledIsSeenAndHeardAndNobodyIsCutOff() throws IOException {
        Files.createDirectories(FOLDER);
        BusyDay day = BusyDay.begin(HOURS);
        Assumptions.assumeTrue(
                day.office().reads("ar"),
                "No speech engine, so nothing was heard: install one (apt-get install espeak-ng)");
        try (People people = new People(day.office(), LANGUAGE)) {
            day.opens();
            FastHall hall = FastHall.open(people, SPEED, FOLDER);
            day.live(hall);
            Told told = hall.told();
            double loudest = hall.keepSound();
            report(day, told, hall, loudest);
            halts(day.halts());
            seen(day.called(), told);
            heard(day.called(), told);
            clear(told, loudest);
            flat(hall.nodes());
        }
    }

    private static void seen(Map<String, String> called, Told told) {
        TreeSet<String> missed = new TreeSet<>(called.keySet());
        missed.removeAll(told.seen());
        List<Announcement> saidOnly = told.announcements().stream()
                .filter(each -> missed.contains(each.number()))
                .toList();
        List<News> news = told.news().stream()
                .filter(each -> missed.contains(each.number()))
                .toList();
        assertEquals(new TreeSet<>(), missed, "called and never on the wall; said: " + saidOnly + "; told: " + news);
        TreeSet<String> invented = new TreeSet<>(told.seen());
        invented.removeAll(called.keySet());
        assertEquals(new TreeSet<>(), invented, "on the wall and never called");
        assertTrue(told.messages() > 0, "no message was shown, so none could hide a call");
        assertEquals(List.of(), told.hidden(), "called and hidden by a message");
    }

    private static void heard(Map<String, String> called, Told told) {
        long said = told.announcements().stream()
                .map(Announcement::number)
                .distinct()
                .count();
        assertTrue(said >= called.size() * SAID_LEAST, said + " said of " + called.size());
        assertEquals(List.of(), told.cut(), "clips that were cut");
        assertEquals(List.of(), told.atOnce(), "clips that were heard at once");
        assertEquals(0, told.silent(), "clips without a sound");
        for (Announcement each : told.announcements()) {
            String language = called.getOrDefault(each.number(), "");
            assertTrue(!language.isEmpty(), "said and never called: " + each);
            assertTrue(turns(language, each).contains(each.turns()), "out of turn: " + each);
            assertTrue(each.voiceAfterSeconds() > AFTER_BELL_SECONDS, "no bell before " + each);
        }
    }

    /** Arabic first, then English, then their own, once or twice; a clip that the office takes too long over costs its language, not the call. */
    private static List<String> turns(String language, Announcement each) {
        String both = "ar,en";
        String all = both.contains(language) ? both : both + ',' + language;
        boolean waited = each.voiceAfterSeconds() > CLIPS_SECONDS * SPEED;
        return waited ? List.of(all, all + ',' + all, both, both + ',' + both) : List.of(all, all + ',' + all);
    }

    /** Whoever looks up while nobody is called reads why, in the large place. */
    private static void halts(Map<String, String> halts) {
        assertTrue(!halts.getOrDefault("standstill", "").isEmpty(), "nothing said of the standstill");
        assertTrue(!halts.getOrDefault("break", "-").isEmpty(), "nothing said of the break");
    }

    /** Each sentence stands for itself, has no hole, is as loud as the others and spells the same number; nothing is cut off by the loudspeaker. */
    private static void clear(Told told, double loudest) {
        assertTrue(loudest > LOUD_LEAST && loudest < 1, "loudest: " + loudest);
        for (Announcement each : told.announcements()) {
            List<Sentence> sentences = each.sentences();
            for (Sentence sentence : sentences.subList(1, sentences.size())) {
                assertTrue(sentence.afterSeconds() > BETWEEN_LEAST_SECONDS, "one runs into the other: " + each);
                assertTrue(sentence.afterSeconds() < BETWEEN_MOST_SECONDS, "a silence: " + each);
            }
            assertTrue(sentences.stream().allMatch(one -> one.holeSeconds() < HOLE_SECONDS), "a hole: " + each);
            assertEquals(1, sentences.stream().map(Sentence::signs).distinct().count(), "not the same call: " + each);
        }
        DoubleSummaryStatistics loudness = loudness(told);
        assertTrue(loudness.getMax() - loudness.getMin() < LOUDER_MOST, "one is louder than another: " + loudness);
    }

    private static DoubleSummaryStatistics loudness(Told told) {
        return told.announcements().stream()
                .flatMap(each -> each.sentences().stream())
                .mapToDouble(Sentence::decibels)
                .summaryStatistics();
    }

    private static void flat(List<Integer> nodes) {
        int atFirst = Collections.max(nodes.subList(0, Math.max(1, nodes.size() / 3)));
        assertTrue(nodes.getLast() <= atFirst + NODES_MORE_MAX, "the page grows: " + nodes);
    }

    private static void report(BusyDay day, Told told, FastHall hall, double loudest) {
        DoubleSummaryStatistics loudness = loudness(told);
        System.out.printf(
                Locale.ROOT,
                "%.1f hours at %d times their pace: %d called, %d seen, %d announced in %d clips, at once %d, cut %d%n",
                HOURS,
                SPEED,
                day.called().size(),
                told.seen().size(),
                told.announcements().size(),
                told.clips(),
                told.atOnce().size(),
                told.cut().size());
        System.out.printf(
                Locale.ROOT,
                "nodes %s; told late of %d; sentences from %.1f to %.1f dB, loudest instant %.2f; halts %s%n",
                hall.nodes(),
                hall.lateCalls(),
                loudness.getMin(),
                loudness.getMax(),
                loudest,
                day.halts());
    }
}
