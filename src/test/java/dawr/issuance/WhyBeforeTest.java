package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dawr.words.Words;
import org.junit.jupiter.api.Test;

class WhyBeforeTest {
    private static final WentFirst THREE = new WentFirst(2, 1, 0, 0);
    private final Words words = Words.load();

    private String told(String language, WentFirst went, int minutes) {
        return WhyBefore.sentence(words.in(language), went, minutes);
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
                told("en", new WentFirst(1, 0, 0, 0), 0));
        assertEquals("لم يُنادَ قبلك أحد ممن وصلوا بعدك.", told("ar", new WentFirst(0, 0, 0, 0), 0));
    }

    @Test
    void nobodysPriorityIsRevealed() {
        String said = told("en", new WentFirst(0, 3, 0, 0), 5);
        for (String word : new String[] {"senior", "pregnant", "determination", "disab", "carer"}) {
            assertFalse(said.contains(word), said);
        }
    }
}
