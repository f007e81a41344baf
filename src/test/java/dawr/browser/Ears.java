package dawr.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Whoever listens in a hall: every stroke of the bell and every clip that its screen plays, with the instants at which they are heard. */
final class Ears {
    /** Stands before the page's own scripts. A source that is stopped before its end was cut. */
    private static final String LISTEN = """
        (() => {
            const heard = window.heard = [];
            const instant = (audio, when) => Date.now() + Math.max(0, (when ?? 0) - audio.currentTime) * 1000;
            const loudness = (buffer) => buffer.getChannelData(0).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
            const say = AudioBufferSourceNode.prototype.start;
            AudioBufferSourceNode.prototype.start = function (when, ...more) {
                const from = instant(this.context, when);
                const begins = Math.max(when ?? 0, this.context.currentTime) * 1000;
                heard.push({ what: 'voice', from, until: from + this.buffer.duration * 1000, begins, ends: begins + this.buffer.duration * 1000, loudness: loudness(this.buffer) });
                return say.call(this, when, ...more);
            };
            const ring = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (when) {
                heard.push({ what: 'bell', from: instant(this.context, when), until: instant(this.context, when), begins: 0, ends: 0, loudness: 1 });
                return ring.call(this, when);
            };
            const stop = AudioScheduledSourceNode.prototype.stop;
            AudioScheduledSourceNode.prototype.stop = function (when) {
                if (this instanceof AudioBufferSourceNode) heard.push({ what: 'cut', from: Date.now(), until: Date.now(), begins: 0, ends: 0, loudness: 0 });
                return stop.call(this, when);
            };
        })()\
        """;

    /** A sentence in three languages, said twice. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Page hall;

    private Ears(Page hall) {
        this.hall = hall;
    }

    /** From the page's next opening on. */
    static Ears at(Page hall) {
        hall.addInitScript(LISTEN);
        return new Ears(hall);
    }

    /** One sound: by the machine's clock, and as the loudspeaker's own clock goes, in milliseconds; `loudness` from 0 to 1. */
    record Sound(String what, double from, double begins, double ends, double loudness) {
        boolean isVoice() {
            return what.equals("voice");
        }
    }

    List<Sound> heard() {
        return ((List<?>) hall.evaluate("window.heard"))
                .stream().map(each -> sound((Map<?, ?>) each)).toList();
    }

    /** Waits until so many sounds were begun and the last of them has died away. */
    void listenToTheEnd(int more) {
        hall.waitForFunction(
                "least => heard.length > least && heard.at(-1).what === 'voice' && heard.at(-1).until < Date.now()",
                more,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static Sound sound(Map<?, ?> each) {
        return new Sound(
                String.valueOf(each.get("what")),
                number(each, "from"),
                number(each, "begins"),
                number(each, "ends"),
                number(each, "loudness"));
    }

    private static double number(Map<?, ?> each, String name) {
        return ((Number) Objects.requireNonNull(each.get(name), name)).doubleValue();
    }

    /** Clips of which one begins before the one before it has ended. */
    static List<Sound> atOnce(List<Sound> sounds) {
        List<Sound> voices = sounds.stream().filter(Sound::isVoice).toList();
        return IntStream.range(1, voices.size())
                .filter(i -> voices.get(i).begins() < voices.get(i - 1).ends() - 1)
                .mapToObj(voices::get)
                .toList();
    }
}
