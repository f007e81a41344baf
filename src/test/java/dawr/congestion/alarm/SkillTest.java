package dawr.congestion.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What warnings are worth is counted and not felt. */
class SkillTest {
    private final List<Look> looks = new ArrayList<>();

    private void said(double likely, int times, int came) {
        for (int i = 0; i < times; i++) {
            looks.add(new Look(i, likely, 0.2, 100 * likely, i < came, OptionalDouble.empty()));
        }
    }

    @Test
    void whoSaysWhatComesIsHonestAndTellsApart() {
        said(0.01, 100, 1);
        said(0.6, 50, 30);
        Skill skill = new Skill(looks);
        assertEquals(0, skill.dishonesty(), 1e-12);
        assertEquals(
                List.of(100, 50), skill.alike().stream().map(Skill.Alike::looks).toList());
        double chance = skill.frequency() * (1 - skill.frequency());
        assertEquals(skill.brier(), skill.dishonesty() - skill.resolution() + chance, 1e-9, "Murphy's sum");
        assertTrue(skill.overClimate() > 0);
    }

    @Test
    void whoAlwaysSaysTheSameTellsNothingApart() {
        said(0.25, 100, 10);
        Skill skill = new Skill(looks);
        assertEquals(0, skill.resolution(), 1e-12);
        assertEquals(0.15 * 0.15, skill.dishonesty(), 1e-12);
        assertTrue(skill.at(0.5).hits() == 0 && Double.isNaN(skill.at(0.5).precision()));
    }

    @Test
    void ofWarningsWithTheSameRecallThoseAreTakenThatCostTheFewestFalseOnes() {
        said(0.9, 10, 8);
        said(0.4, 20, 6);
        said(0.1, 100, 6);
        Skill.Counts half = new Skill(looks).withRecall(0.4);
        assertEquals(8, half.hits());
        assertEquals(2, half.falseAlarms());
        assertEquals(14, new Skill(looks).withRecall(0.6).hits());
        assertEquals(0, new Skill(List.of()).withRecall(0.5).hits());
    }
}
