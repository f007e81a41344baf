package dawr.issuance.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip that has been through a pocket is still read by the phone that is held over it. */
class WornSlipsTest {
    private static final int SLIPS = 200;
    private static final double READ_MIN = 0.97;
    /** Any will do; the same slips every time. */
    private static final long CHANCE = Long.getLong("dawr.worn", 1);

    private static final Words WORDS = Words.load();
    private static final List<String> LANGUAGES = List.copyOf(WORDS.languages());

    private final SlipPrinting printing = new SlipPrinting(WORDS);

    @TempDir
    private Path folder;

    /** A frame of a camera, and what ought to be read in it. */
    private record Seen(String url, Worn worn, BufferedImage frame) {}

    /** Which frames a phone's program couldn't read, which a scanner's couldn't, and which neither. */
    private record Missed(List<Worn> byPhone, List<Worn> byScanner, List<Worn> byBoth) {
        void tell(String what, int of) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: of %d a phone's reader reads %d, a scanner's %d, one of the two %d%n",
                    what,
                    of,
                    of - byPhone.size(),
                    of - byScanner.size(),
                    of - byBoth.size());
        }
    }

    @Test
    void ofTwoHundredWornSlipsEachReaderReadsNinetySevenInAHundredAndOneOfThemAll() throws IOException {
        Missed missed = missed(seen(SLIPS, worn -> worn));
        missed.tell("worn slips", SLIPS);
        assertTrue(missed.byPhone().size() <= SLIPS * (1 - READ_MIN), missed::toString);
        scannerNeeded();
        assertTrue(missed.byScanner().size() <= SLIPS * (1 - READ_MIN), missed::toString);
        assertEquals(List.of(), missed.byBoth());
    }

    /** No paper loses that corner from its edge; somebody may poke a hole. */
    @Test
    void withoutItsFourthCornerASlipIsStillReadByAScannerNineTimesInTen() throws IOException {
        scannerNeeded();
        Missed missed = missed(seen(SLIPS / 4, Worn::withoutItsFourthCorner));
        missed.tell("slips without the fourth corner", SLIPS / 4);
        assertTrue(missed.byScanner().size() <= SLIPS / 40, missed::toString);
    }

    @ParameterizedTest
    @MethodSource("dawr.issuance.slip.SlipPrintingTest#slips")
    void fourModulesAroundTheCodeAreWhite(Slip slip) {
        BufferedImage paper = printing.print(slip).dots();
        assertTrue(CodeOnPaper.of(slip.url(), paper).isQuiet(paper), slip.language());
    }

    private static Missed missed(List<Seen> slips, Set<String> scanned) {
        List<Worn> byPhone = new ArrayList<>();
        List<Worn> byScanner = new ArrayList<>();
        for (Seen slip : slips) {
            if (Phone.readFrame(slip.frame()).filter(slip.url()::equals).isEmpty()) {
                byPhone.add(slip.worn());
            }
            if (!scanned.contains(slip.url())) {
                byScanner.add(slip.worn());
            }
        }
        return new Missed(
                byPhone, byScanner, byScanner.stream().filter(byPhone::contains).toList());
    }

    private static void scannerNeeded() {
        Assumptions.assumeTrue(
                Zbar.isHere(),
                "No zbarimg on the PATH, so it read no worn slip: install it (apt-get install zbar-tools)");
    }

    private Missed missed(List<Seen> slips) {
        List<BufferedImage> frames = slips.stream().map(Seen::frame).toList();
        return missed(slips, Zbar.isHere() ? new Zbar(folder).read(frames) : Set.of());
    }

    private List<Seen> seen(int count, UnaryOperator<Worn> more) throws IOException {
        Random chance = new Random(CHANCE);
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slip slip = Slips.numbered(i, LANGUAGES.get(i % LANGUAGES.size()));
            BufferedImage paper =
                    EscPosTest.printed(EscPos.of(printing.print(slip).dots()));
            Worn worn = more.apply(Worn.by(chance));
            seen.add(new Seen(slip.url(), worn, worn.seen(paper, CodeOnPaper.of(slip.url(), paper))));
        }
        return seen;
    }
}
