package dawr.simulate;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The part of YAML that an office is written in: no aliases, which can make a file endless, and no deeper than anybody would write. */
final class PlainYaml {
    private static final int DEPTH_MAX = 30;

    private PlainYaml() {}

    /** @throws UnfitOffice where a text is more than that */
    static void check(String text) {
        int depth = 0;
        for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> throw new UnfitOffice(line(event), "", "no aliases here: write it out again");
                default -> {}
            }
            if (depth > DEPTH_MAX) {
                throw new UnfitOffice(line(event), "", "nested deeper than " + DEPTH_MAX);
            }
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
