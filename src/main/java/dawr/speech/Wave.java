package dawr.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WAV file, as far as clips need it: is it one, and where does it begin to sound. */
final class Wave {
    private static final int HEADER_BYTES = 44;
    private static final int RIFF_LENGTH_AT = 4;
    private static final int WAVE_AT = 8;
    private static final int BITS_AT = 34;
    private static final int RATE_AT = 24;
    private static final int DATA_LENGTH_AT = 40;
    private static final int BEFORE_DATA_BYTES = 8;
    private static final int PLAIN_BITS = 16;
    private static final int SAMPLE_BYTES = 2;

    /** Below one hundredth of full strength nobody hears anything. */
    private static final int SILENT_MOST = 327;

    /** Words keep this much breath on either side, so that joined clips don't run into one another. */
    private static final int BREATHS_PER_SECOND = 25;

    private Wave() {}

    static boolean isOne(byte[] file) {
        return file.length > HEADER_BYTES
                && word(file, 0).equals("RIFF")
                && word(file, WAVE_AT).equals("WAVE");
    }

    /** Without the silence around it, and with its true length in the header, which a program that writes to a pipe doesn't know yet. */
    static byte[] trimmed(byte[] file) {
        ByteBuffer wave = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (wave.getShort(BITS_AT) != PLAIN_BITS) {
            return file;
        }
        int breath = wave.getInt(RATE_AT) / BREATHS_PER_SECOND;
        int samples = (file.length - HEADER_BYTES) / SAMPLE_BYTES;
        int from = Math.max(0, firstLoud(wave, samples) - breath);
        int to = Math.max(from, Math.min(samples, lastLoud(wave, samples) + breath));
        return part(file, from, to);
    }

    private static byte[] part(byte[] file, int from, int to) {
        int bytes = (to - from) * SAMPLE_BYTES;
        ByteBuffer part = ByteBuffer.allocate(HEADER_BYTES + bytes).order(ByteOrder.LITTLE_ENDIAN);
        part.put(file, 0, HEADER_BYTES).put(file, HEADER_BYTES + from * SAMPLE_BYTES, bytes);
        part.putInt(RIFF_LENGTH_AT, HEADER_BYTES - BEFORE_DATA_BYTES + bytes).putInt(DATA_LENGTH_AT, bytes);
        return part.array();
    }

    private static int firstLoud(ByteBuffer wave, int samples) {
        int at = 0;
        while (at < samples && !isLoud(wave, at)) {
            at++;
        }
        return at;
    }

    private static int lastLoud(ByteBuffer wave, int samples) {
        int at = samples - 1;
        while (at >= 0 && !isLoud(wave, at)) {
            at--;
        }
        return at;
    }

    private static boolean isLoud(ByteBuffer wave, int sample) {
        return Math.abs(wave.getShort(HEADER_BYTES + sample * SAMPLE_BYTES)) > SILENT_MOST;
    }

    private static String word(byte[] file, int at) {
        return new String(file, at, Integer.BYTES, StandardCharsets.US_ASCII);
    }
}
