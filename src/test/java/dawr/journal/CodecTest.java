package dawr.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dawr.office.DemonstrationSetups;
import dawr.queue.BranchSetup;
import dawr.queue.Event;
import dawr.queue.OpeningHours;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodecTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyEventIsWrittenAsItsGoldenFileSays() {
        return Samples.everyKind().stream()
                .map(event -> DynamicTest.dynamicTest(kind(event), () -> assertEquals(golden(event), written(event))));
    }

    @TestFactory
    Stream<DynamicTest> everyGoldenFileIsReadAsItsEvent() {
        return Samples.everyKind().stream()
                .map(event -> DynamicTest.dynamicTest(
                        kind(event), () -> assertEquals(List.of(event), Codec.read('[' + golden(event) + ']'))));
    }

    @TestFactory
    Stream<DynamicTest> whatWasAddedToAKindLaterHasAGoldenFileToo() {
        return Samples.fuller().entrySet().stream()
                .map(fuller -> DynamicTest.dynamicTest(fuller.getKey(), () -> {
                    assertEquals(golden(fuller.getKey(), fuller.getValue()), written(fuller.getValue()));
                    assertEquals(List.of(fuller.getValue()), Codec.read('[' + written(fuller.getValue()) + ']'));
                }));
    }

    @Test
    void noKindOfEventIsForgotten() {
        assertEquals(
                Arrays.stream(Event.class.getPermittedSubclasses()).toList(),
                Samples.everyKind().stream().map(Object::getClass).collect(Collectors.toList()));
    }

    @Test
    void theEventsOfAnEntryStandInTheirOrder() {
        assertEquals(Samples.everyKind(), Codec.read(Codec.write(Samples.everyKind())));
    }

    @Test
    void aWholeCalendarIsWrittenAndReadAgain() {
        BranchSetup deira = DemonstrationSetups.deira();
        assertTrue(deira.hours() instanceof OpeningHours.ByCalendar);
        List<Event> changed = List.of(new Event.SetupChanged(deira));
        assertEquals(changed, Codec.read(Codec.write(changed)));
    }

    @Test
    void anUnknownKindOfEventIsNamed() {
        assertTrue(refusal("[{\"event\":\"ticket-eaten\"}]").contains("ticket-eaten"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertTrue(refusal("[{\"event\":\"counter-closed\",\"counter\":\"c4\",\"door\":1}]")
                .contains("door"));
    }

    @Test
    void nothingIsGuessedForWhatIsMissingOrMiswritten() {
        assertTrue(refusal("[{\"event\":\"counter-closed\"}]").contains("counter"));
        assertTrue(refusal("[{\"event\":\"visit-held\",\"ticket\":\"20261122-A017\"}]")
                .contains("until"));
        assertTrue(refusal("[{\"event\":\"counter-closed\",\"counter\":4}]").contains("text expected"));
        assertTrue(refusal("[{\"counter\":\"c4\"}]").contains("event"));
        assertTrue(refusal("[null]").contains("null"));
        assertTrue(refusal("[] []").contains("Trailing"));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Codec.read(text))
                .getMessage());
    }

    private static String written(Event event) {
        String entry = Codec.write(List.of(event));
        return entry.substring(1, entry.length() - 1);
    }

    /** The file is laid out for people; what counts is its content and the order of its fields. */
    private static String golden(Event event) throws IOException {
        return golden(kind(event), event);
    }

    private static String golden(String name, Event event) throws IOException {
        try (InputStream file = CodecTest.class.getResourceAsStream("/events/" + name + ".json")) {
            assertTrue(file != null, "a golden file for " + name + ", which would hold " + written(event));
            return PLAIN.readTree(file).toString();
        }
    }

    private static String kind(Event event) {
        return Spelling.kebab(event.getClass().getSimpleName());
    }
}
