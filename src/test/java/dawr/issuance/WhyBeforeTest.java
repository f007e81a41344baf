package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dawr.issuance.WentFirst.Cause;
import dawr.words.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhyBeforeTest {
    private static final WentFirst THREE = new WentFirst(Map.of(Cause.OTHER_SERVICE, 2, Cause.LAWFUL, 1));
    private final Words words = Words.load();

    private String told(String language, WentFirst went, int minutes) {
        return WhyBefore.text(words.in(language), went, minutes);
    }

    @Test
    void whoWaitsIsToldInTheirLanguageWhoWentFirstAndWhatItCost() {
        assertEquals(
                "3 people who came after you were called: 2 for another service, one with an appointment or lawful"
                        + " priority. It cost you less than 2 minutes.",
                told("en", THREE, 2));
        assertEquals(
                "نودي قبلك 3 أشخاص وصلوا بعدك: اثنان لخدمة أخرى، وواحد بموعد أو أولوية نظامية. أخّرك ذلك أقل من دقيقتين.",
                told("ar", THREE, 2));
    }

    @Test
    void whatWentToOtherCountersCostNothing() {
        assertEquals(
                "One person who came after you was called: one for another service. It cost you no time.",
                told("en", new WentFirst(Map.of(Cause.OTHER_SERVICE, 1)), 0));
        assertEquals("لم يُنادَ قبلك أحد ممن وصلوا بعدك.", told("ar", new WentFirst(Map.of()), 0));
    }

    @Test
    void nobodysPriorityIsRevealed() {
        String said = told("en", new WentFirst(Map.of(Cause.LAWFUL, 3)), 5);
        for (String word : new String[] {"senior", "pregnant", "determination", "disab", "carer"}) {
            assertFalse(said.contains(word), said);
        }
    }

    @Test
    void ofTheirOwnAbsenceAndOfWhatStoodStillNobodyIsSaidToHaveCostThemAnything() {
        WentFirst went = new WentFirst(Map.of(Cause.OWN_ABSENCE, 2, Cause.STOOD_STILL, 1));
        assertEquals(
                "3 people who came after you were called: one while calling for your service stood still, 2 while you"
                        + " were not in line, had let others go first or had moved back.",
                told("en", went, 0));
        assertEquals(
                "نودي قبلك 3 أشخاص وصلوا بعدك: واحد أثناء توقف النداء لخدمتك، واثنان وأنت خارج الدور أو بعد أن قدّمت"
                        + " غيرك أو تأخر مكانك.",
                told("ar", went, 0));
    }

    @Test
    void whatCountersForOthersCalledCostNothing() {
        WentFirst went = new WentFirst(Map.of(Cause.OTHER_COUNTER, 1));
        assertEquals(
                "One person who came after you was called: one at a counter for other visitors. It cost you no time.",
                told("en", went, 0));
    }

    @Test
    void aWaitThatBeganEarlierIsSaidToHaveBeenKept() {
        WentFirst went = new WentFirst(Map.of(Cause.KEPT_PLACE, 1));
        assertEquals(
                "One person who came after you was called: one whose wait had begun earlier and was kept. It cost you"
                        + " less than 4 minutes.",
                told("en", went, 4));
    }

    @Test
    void whoSpeaksAnotherLanguageOfTheOfficeIsToldInThatOne() {
        WentFirst every =
                new WentFirst(Arrays.stream(Cause.values()).collect(Collectors.toMap(each -> each, each -> 2)));
        for (String language : words.languages()) {
            String said = told(language, every, 3);
            boolean english = said.contains("who") || said.contains("were called");
            assertEquals(language.equals("en"), english, said);
            assertFalse(said.contains("why"), "a key without words: " + said);
            assertNotEquals(said, told(language, new WentFirst(Map.of()), 0));
        }
        assertEquals(
                "2 लोगों का समय तय था या क़ानूनी प्राथमिकता थी। इससे आपकी प्रतीक्षा लगभग 3 मिनट बढ़ी।",
                told("hi", new WentFirst(Map.of(Cause.LAWFUL, 2)), 3));
        assertEquals("आपके बाद आए किसी को आपसे पहले नहीं बुलाया गया।", told("hi", new WentFirst(Map.of()), 0));
    }
}
