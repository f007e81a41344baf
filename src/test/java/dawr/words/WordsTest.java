package dawr.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final long MORNING = Instant.parse("2026-11-22T07:20:00Z").toEpochMilli();
    private final Words words = Words.load();

    @Test
    void arabicCountsPeopleInAllItsForms() {
        Catalogue arabic = words.in("ar");
        assertEquals("لا أحد أمامك", arabic.say("wait.ahead", Map.of("count", 0)));
        assertEquals("شخص واحد أمامك", arabic.say("wait.ahead", Map.of("count", 1)));
        assertEquals("شخصان أمامك", arabic.say("wait.ahead", Map.of("count", 2)));
        assertEquals("7 أشخاص أمامك", arabic.say("wait.ahead", Map.of("count", 7)));
        assertEquals("12 شخصًا أمامك", arabic.say("wait.ahead", Map.of("count", 12)));
        assertEquals("100 شخص أمامك", arabic.say("wait.ahead", Map.of("count", 100)));
    }

    @Test
    void aLanguageWithoutACatalogueIsAnsweredInEnglish() {
        assertEquals("en", words.in("xx").language());
        assertFalse(words.in("xx").rightToLeft());
        assertTrue(words.in("ar").rightToLeft());
    }

    @Test
    void aVisitorsLanguageSpeaksOnlyOnceSomebodyHasSignedForIt() {
        assertEquals(Set.of("ur", "hi", "bn", "ml", "ne", "ta", "si", "fil", "ps"), words.unsigned());
        assertEquals("আপনার আগে কেউ নেই", words.in("bn").say("wait.ahead", Map.of("count", 0)));
        assertTrue(words.in("ps").rightToLeft());
    }

    @Test
    void whatAVisitorsLanguageLacksIsSaidInEnglish() {
        assertEquals(words.in("en").say("refusal.setup-in-use"), words.in("hi").say("refusal.setup-in-use"));
    }

    @Test
    void wordsThatNobodyHasAreTheirOwnKey() {
        assertFalse(words.in("ar").knows("no.such-words"));
        assertEquals("no.such-words", words.in("ar").say("no.such-words"));
    }

    @Test
    void emphasisCanBeLeftOut() {
        assertEquals("15 to 25 minutes", words.in("en").plain("wait.range", Map.of("low", 15, "high", 25)));
    }

    @Test
    void datesAreOfTheOfficeInBothCalendarsWithWesternDigits() {
        assertEquals("الأحد، 22 نوفمبر 2026", words.in("ar").gregorian(MORNING, RIYADH));
        assertEquals("12 جمادى الآخرة 1448 هـ", words.in("ar").hijri(MORNING, RIYADH));
        assertEquals("10:20 ص", words.in("ar").time(MORNING, RIYADH));
        assertEquals("Sunday, 22 November 2026", words.in("en").gregorian(MORNING, RIYADH));
        assertEquals("12 Jumada II 1448 AH", words.in("en").hijri(MORNING, RIYADH));
        assertEquals("10:20\u00a0am", words.in("en").time(MORNING, RIYADH));
    }
}
