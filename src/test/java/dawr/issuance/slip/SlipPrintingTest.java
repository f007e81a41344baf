package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.words.Catalogue;
import dawr.words.Words;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipPrintingTest {
    private static final Words WORDS = Words.load();
    private final SlipPrinting printing = new SlipPrinting(WORDS);

    static Stream<Slip> slips() {
        return WORDS.languages().stream()
                .flatMap(language -> Stream.of(
                        Slips.in(language), Slips.withLongNames(language), Slips.withNoCounterOpen(language)));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aPhoneReadsTheCodeFromThePaper(Slip slip) throws IOException {
        BufferedImage paper = ImageIO.read(
                new ByteArrayInputStream(Dots.png(printing.print(slip).dots())));
        assertEquals(1, paper.getColorModel().getPixelSize());
        assertEquals(Slips.URL, Phone.read(paper));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void nothingIsCutOffAtTheEdges(Slip slip) {
        BufferedImage dots = printing.print(slip).dots();
        int edge = SlipLayout.MARGIN - 2;
        assertEquals(0, black(dots, 0, 0, edge, dots.getHeight()));
        assertEquals(0, black(dots, SlipPicture.WIDTH - edge, 0, edge, dots.getHeight()));
        assertEquals(0, black(dots, 0, 0, SlipPicture.WIDTH, 8));
        assertEquals(0, black(dots, 0, dots.getHeight() - 8, SlipPicture.WIDTH, 8));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void everyLineFitsThePaperHoweverLongANameIs(Slip slip) {
        for (Ink.Line line : printing.print(slip).lines()) {
            float visible =
                    Text.width(new Text.Said(line.text().strip(), "en", false), Text.Style.regular(line.size()));
            assertTrue(visible * 0.9f <= SlipPicture.WIDTH - 2 * SlipLayout.MARGIN, line.text());
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void thePaperEndsWhereTheWordsEnd(Slip slip) {
        BufferedImage dots = printing.print(slip).dots();
        assertTrue(black(dots, 0, dots.getHeight() - 60, SlipPicture.WIDTH, 60) > 0);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void theNumberIsByFarTheLargest(Slip slip) {
        List<Ink.Line> lines = printing.print(slip).lines();
        Ink.Line number = lines.stream()
                .filter(line -> line.text().equals(slip.number()))
                .findFirst()
                .orElseThrow();
        assertTrue(lines.stream().allMatch(line -> line.equals(number) || line.size() * 2 < number.size()));
    }

    @Test
    void theNumberIsOnThePaper() {
        SlipPicture slip = printing.print(Slips.in("ar"));
        Ink.Line number = slip.lines().stream()
                .filter(line -> line.text().equals("A-023"))
                .findFirst()
                .orElseThrow();
        int top = Math.round(number.y() - number.size() * 0.7f);
        int height = Math.round(number.size() * 0.7f);
        int burnt = black(slip.dots(), 0, top, SlipPicture.WIDTH, height);
        assertTrue(burnt > SlipPicture.WIDTH * height / 5, burnt + " dots");
    }

    @Test
    void everyVisitorReadsTheirOwnLanguageBesideArabic() {
        for (String language : WORDS.languages()) {
            assertTrue(lines(language).contains("من 15 إلى 25 دقيقة"), language);
            assertTrue(
                    lines(language)
                            .contains(WORDS.in(language).say("wait.title").replace('\u00a0', ' ')),
                    language);
        }
    }

    /** What was cut between two fonts could not join any more. */
    @Test
    void lettersThatJoinStandInOneFont() {
        for (String joined : List.of("क्ष", "ক্ষ", "ക്ഷ", "ஸ்ரீ", "ක්\u200dෂ")) {
            assertEquals(1, Typeface.stretches(joined, Typeface.regular(40)).size(), joined);
            int glyphs = Typeface.stretches(joined, Typeface.regular(40))
                    .getFirst()
                    .font()
                    .layoutGlyphVector(
                            new FontRenderContext(null, true, true), joined.toCharArray(), 0, joined.length(), 0)
                    .getNumGlyphs();
            assertTrue(glyphs > 0, joined);
        }
    }

    @Test
    void namesAreInTheVisitorsLanguageOrTheNearestThatCanBePrinted() {
        List<String> lines = lines("ur");
        assertTrue(lines.contains("متوقع انتظار"));
        assertTrue(lines.contains("ملازمت کے معاہدے"));
        assertTrue(lines.contains("Valid residence permit or national ID"));
    }

    @Test
    void arabicStandsAloneForWhoReadsArabic() {
        assertFalse(lines("ar").contains("Expected wait"));
        assertTrue(lines("ar").contains("من 15 إلى 25 دقيقة"));
        assertTrue(lines("en").contains("من 15 إلى 25 دقيقة"));
    }

    @Test
    void datesAndTimesAreTheBranchsOwnInBothCalendars() {
        assertTrue(lines("en")
                .containsAll(List.of(
                        "الأحد، 22 نوفمبر 2026، الساعة 10:20 ص",
                        "12 جمادى الآخرة 1448 هـ",
                        "Sunday, 22 November 2026, 10:20 am",
                        "We will call you by 10:45 am")));
    }

    @Test
    void theSameSlipIsAlwaysTheSamePaper() {
        assertArrayEquals(
                Dots.png(printing.print(Slips.in("en")).dots()),
                Dots.png(printing.print(Slips.in("en")).dots()));
    }

    @Test
    void everyWordThatMayBePrintedHasItsLetters() {
        for (String language : WORDS.languages()) {
            Catalogue words = WORDS.in(language);
            for (String key : words.keys()) {
                if (key.matches("(slip|wait|kiosk|ticket)\\..*")) {
                    assertTrue(Typeface.covers(words.say(key)), language + ' ' + key);
                }
            }
        }
        assertTrue(Typeface.covers("ABCXYZ abcxyz 0123456789 –—’‘“”·…!?()%:/-"));
        assertFalse(Typeface.covers("你好"));
    }

    private List<String> lines(String language) {
        return printing.print(Slips.in(language)).lines().stream()
                .map(Ink.Line::text)
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    private static int black(BufferedImage dots, int x, int y, int width, int height) {
        int count = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                count += Dots.black(dots, column, row) ? 1 : 0;
            }
        }
        return count;
    }
}
