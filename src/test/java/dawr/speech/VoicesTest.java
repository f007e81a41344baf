package dawr.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.words.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who speaks in the halls, and in which language. A script stands in for the engine, so that it need not be installed. */
class VoicesTest {
    private static final Words WORDS = Words.load();
    private static final int RATE = 22_050;

    @TempDir
    private Path folder;

    @Test
    void theSentenceFallsIntoClipsAroundTheNumbers() {
        assertEquals(List.of("say-1", "number", "say-2", "counter"), new Script(WORDS.in("en")).pieces());
        assertEquals(List.of("say-1", "number", "say-2", "counter", "say-3"), new Script(WORDS.in("hi")).pieces());
        assertTrue(new Script(WORDS.in("en")).texts().getOrDefault("say-2", "").endsWith("please go to counter"));
    }

    @Test
    void withoutAnEngineNobodySpeaks() {
        for (String engine : List.of("none", folder.resolve("not-there").toString())) {
            Voices voices = Voices.open(WORDS, new Speaking(engine, Optional.empty()));
            assertTrue(voices.all().stream().noneMatch(Voice::speaks), engine);
            assertTrue(voices.clip("ar", "number-4").isEmpty());
        }
    }

    @Test
    void aLanguageThatTheEngineDoesNotSpeakIsNotSpoken() throws IOException {
        Voices voices = Voices.open(WORDS, new Speaking(engine().toString(), Optional.empty()));
        assertEquals(Source.MADE, voice(voices, "ar").source());
        assertEquals(Source.NONE, voice(voices, "fil").source());
        assertTrue(voices.clip("fil", "number-4").isEmpty());
        assertTrue(voices.clip("ar", "number-100").isEmpty());
        assertTrue(voices.clip("xx", "number-1").isEmpty());
    }

    @Test
    void whatWasRecordedIsPlayedInsteadOfWhatIsMade() throws IOException {
        Voices voices = Voices.open(WORDS, new Speaking(engine().toString(), Optional.of(folder)));
        String before = voice(voices, "ar").version();
        byte[] recorded = wave(7);
        record("ar", "number-4", recorded);
        assertEquals(Source.MIXED, voice(voices, "ar").source());
        assertTrue(!before.equals(voice(voices, "ar").version()), "screens fetch it anew");
        assertArrayEquals(recorded, voices.clip("ar", "number-4").orElseThrow());
    }

    @Test
    void aLanguageRecordedWholeNeedsNoEngine() throws IOException {
        Voices voices = Voices.open(WORDS, new Speaking("none", Optional.of(folder)));
        for (String clip : new Script(WORDS.in("fil")).needed()) {
            record("fil", clip, wave(3));
        }
        assertEquals(Source.RECORDED, voice(voices, "fil").source());
        assertEquals(9, voice(voices, "fil").numberMost());
    }

    @Test
    void aFileThatIsNoSoundIsPassedOver() throws IOException {
        Voices voices = Voices.open(WORDS, new Speaking(engine().toString(), Optional.of(folder)));
        record("ar", "number-4", "no sound at all, and long enough to hold a header".getBytes(StandardCharsets.UTF_8));
        assertEquals(Source.MADE, voice(voices, "ar").source());
        assertTrue(voices.clip("ar", "number-4").isPresent());
    }

    @Test
    void aClipLosesTheSilenceAroundItAndSaysItsTrueLength() {
        byte[] clip = Wave.trimmed(wave(RATE));
        int breath = RATE / 25;
        assertEquals(44 + 2 * (2 * breath + 1), clip.length, 2);
        assertEquals(
                clip.length - 44,
                ByteBuffer.wrap(clip).order(ByteOrder.LITTLE_ENDIAN).getInt(40));
    }

    private static Voice voice(Voices voices, String language) {
        return voices.all().stream()
                .filter(voice -> voice.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private void record(String language, String clip, byte[] sound) throws IOException {
        Files.createDirectories(folder.resolve(language));
        Files.write(folder.resolve(language).resolve(clip + ".wav"), sound);
    }

    /** Speaks Arabic and English: one and the same click. */
    private Path engine() throws IOException {
        Path sound = Files.write(folder.resolve("click.wav"), wave(RATE));
        String script =
                "#!/bin/sh\nif [ \"$1\" = --voices ]; then printf 'Pty Language\\n 5 ar --/M x\\n 5 en-gb --/M y\\n';"
                        + " else cat '" + sound + "'; fi\n";
        Path engine = Files.writeString(folder.resolve("engine"), script);
        assertTrue(engine.toFile().setExecutable(true));
        return engine;
    }

    /** Silence with one loud sample in the middle. */
    private static byte[] wave(int samples) {
        ByteBuffer wave = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(0x7ffff000);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wave.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(0x7ffff000);
        wave.putShort(44 + samples / 2 * 2, Short.MAX_VALUE);
        return wave.array();
    }
}
