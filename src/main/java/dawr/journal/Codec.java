package dawr.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dawr.queue.Event;
import java.util.List;

/**
 * How events are written down: a JSON array, each event an object whose {@code event} names its kind ({@code ticket-issued}). The same events
 * always make the same text, which is what the journal stores and hashes. A golden file of each kind lies among the tests.
 */
public final class Codec {
    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};
    private static final ObjectWriter WRITER = Spelling.json().writerFor(EVENTS);
    private static final ObjectReader READER = Spelling.json().readerFor(EVENTS);

    private Codec() {}

    /** The text of an entry's events. */
    public static String write(List<Event> events) {
        try {
            return WRITER.writeValueAsString(events);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no spelling for " + events, e);
        }
    }

    /**
     * The events of an entry.
     *
     * @throws IllegalArgumentException if the text is not what {@link #write} makes: an event kind or field that this version doesn't know, or
     *     one that is missing
     */
    public static List<Event> read(String text) {
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the events of an entry: " + e.getMessage(), e);
        }
    }
}
