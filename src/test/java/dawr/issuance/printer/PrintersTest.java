package dawr.issuance.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.issuance.slip.EscPos;
import dawr.issuance.slip.Phone;
import dawr.issuance.slip.SlipPrinting;
import dawr.issuance.slip.Slips;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersTest {
    private static final BufferedImage SLIP =
            new SlipPrinting(Words.load()).print(Slips.in("ar")).dots();
    private static final Buffer BYTES = Buffer.buffer(EscPos.of(SLIP));

    private final Vertx vertx = Vertx.vertx();
    private final ReceiptPrinter printer = new ReceiptPrinter();
    private final Printers printers = new Printers(vertx, new PrinterReach(List.of(printer.address())));

    @AfterEach
    void close() {
        printer.close();
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private Paper print() {
        return await(printers.print(printer.address(), BYTES));
    }

    @Test
    void whatIsSentComesOutAndItsCodeCanBeRead() {
        assertEquals(Paper.PRINTED, print());
        assertEquals(1, printer.papers().size());
        assertEquals(Slips.URL, Phone.read(printer.papers().getFirst()));
    }

    @Test
    void aRollNearItsEndIsToldOf() {
        printer.runsLow();
        assertEquals(Paper.PRINTED_LOW, print());
    }

    @Test
    void withoutPaperNothingIsSentUntilThereIsSome() {
        printer.hasNoPaper();
        assertEquals(Paper.PAPER_OUT, print());
        assertEquals(List.of(), printer.papers());
        printer.isRefilled();
        assertEquals(Paper.PRINTED, print());
    }

    @Test
    void anOpenCoverStopsIt() {
        printer.standsOpen();
        assertEquals(Paper.PRINTER_STOPPED, print());
        assertEquals(List.of(), printer.papers());
    }

    @Test
    void aPrinterThatSaysNothingPrintsAllTheSame() {
        printer.saysNothing();
        assertEquals(Paper.SENT, print());
    }

    @Test
    void aPrinterThatDiesInTheMiddleIsNotTakenForOneThatPrinted() {
        printer.diesAfterTheFirstBand();
        assertEquals(Paper.BROKEN_OFF, print());
    }

    @Test
    void aPrinterThatIsNotThereIsDown() {
        printer.close();
        assertEquals(Paper.PRINTER_DOWN, print());
    }

    @Test
    void papersOfOnePrinterComeOneAfterTheOtherAndACrowdIsSentAway() {
        List<Future<Paper>> crowd = IntStream.range(0, 12)
                .mapToObj(i -> printers.print(printer.address(), BYTES))
                .toList();
        List<Paper> papers = crowd.stream().map(PrintersTest::await).toList();
        assertEquals(8, papers.stream().filter(Paper.PRINTED::equals).count());
        assertEquals(4, papers.stream().filter(Paper.PRINTER_DOWN::equals).count());
        assertTrue(printer.papers().stream().allMatch(paper -> paper.getHeight() == SLIP.getHeight()));
    }

    @Test
    void aDeviceFileIsWrittenToOnlyIfTheOperatorListedIt(@TempDir Path folder) throws IOException {
        Path device = Files.createFile(folder.resolve("lp0"));
        PrinterAddress file = PrinterAddress.parse("file:" + device).orElseThrow();
        assertEquals(Paper.PRINTER_DOWN, await(printers.print(file, BYTES)));
        Printers listed = new Printers(vertx, new PrinterReach(List.of(file)));
        assertEquals(Paper.SENT, await(listed.print(file, BYTES)));
        assertEquals(BYTES, Buffer.buffer(Files.readAllBytes(device)));
    }

    @Test
    void noAddressLeadsBackIntoTheServer() {
        PrinterReach reach = new PrinterReach(List.of());
        for (String machine : List.of("127.0.0.1", "localhost", "0.0.0.0", "169.254.169.254", "[::1]", "224.0.0.1")) {
            PrinterAddress.Network network = (PrinterAddress.Network)
                    PrinterAddress.parse("tcp://" + machine).orElseThrow();
            assertTrue(reach.resolve(network).isEmpty(), machine);
            assertEquals(Paper.PRINTER_DOWN, await(new Printers(vertx, reach).print(network, BYTES)));
        }
        assertTrue(reach.allows("tcp://10.0.0.20"));
        for (String text : List.of(
                "tcp://10.0.0.20:5432",
                "tcp://10.0.0.20:9110",
                "file:/etc/passwd",
                "file:/dev/../etc/passwd",
                "http://10.0.0.20:9100",
                "tcp://user@10.0.0.20:9100",
                "tcp://10.0.0.20:9100/x",
                "tcp://",
                "10.0.0.20",
                "tcp://10.0.0.20:99999",
                "")) {
            assertFalse(reach.allows(text), text);
        }
    }
}
