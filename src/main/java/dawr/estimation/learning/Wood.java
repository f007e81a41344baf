package dawr.estimation.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The trained model: for each of the three quantiles one forest that says by how much the drawing misses and one that says by how much the stack does. The
 * middle between the two is steadier than either; and because neither says the wait itself, a day worse than any before is still foretold as such.
 */
public final class Wood {
    /** The lower end, the middle and the upper end of the promise. */
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    private static final long SEED = 20_09;

    /** What these bytes mean; those of another make are not read. */
    private static final int MAKE = 0xDA5E_0003;

    private final Forest[] drawing;
    private final Forest[] stack;

    private Wood(Forest[] drawing, Forest[] stack) {
        this.drawing = drawing;
        this.stack = stack;
    }

    /** Trains on examples; takes seconds, so never on an event loop. */
    public static Wood grown(List<Example> examples) {
        return grown(examples, new int[] {0, 1, 2});
    }

    /** Only the middle, enough to judge by. */
    static Wood middle(List<Example> examples) {
        return grown(examples, new int[] {1});
    }

    private static Wood grown(List<Example> examples, int[] which) {
        Bins bins = Bins.of(examples.stream().map(Example::numbers).toArray(double[][]::new));
        double[] byDrawing = examples.stream()
                .mapToDouble(example -> example.came() - example.drawn())
                .toArray();
        double[] byStack = examples.stream()
                .mapToDouble(example -> example.came() - example.line())
                .toArray();
        Forest[] forests = new Forest[2 * SHARES.length];
        IntStream.range(0, 2 * which.length).parallel().forEach(each -> {
            int quantile = which[each / 2];
            double[] wanted = each % 2 == 0 ? byDrawing : byStack;
            int place = 2 * quantile + each % 2;
            forests[place] = Forest.grown(bins, wanted, SHARES[quantile], SEED + place);
        });
        Forest middle = forests[2];
        Forest middleMissed = forests[3];
        return which.length == 1
                ? new Wood(
                        new Forest[] {middle, middle, middle}, new Forest[] {middleMissed, middleMissed, middleMissed})
                : new Wood(
                        new Forest[] {forests[0], forests[2], forests[4]},
                        new Forest[] {forests[1], forests[3], forests[5]});
    }

    /** The model as bytes, packed; read again it answers the same. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(MAKE);
            for (int each = 0; each < SHARES.length; each++) {
                drawing[each].write(out);
                stack[each].write(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes} has written; fails where the bytes are something else. */
    public static Wood of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != MAKE) {
                throw new IOException("a model of another make");
            }
            Forest[] drawing = new Forest[SHARES.length];
            Forest[] stack = new Forest[SHARES.length];
            for (int each = 0; each < SHARES.length; each++) {
                drawing[each] = Forest.read(in);
                stack[each] = Forest.read(in);
            }
            return new Wood(drawing, stack);
        }
    }

    /** The three quantiles, lowest first, on the scale of {@link Scale}; {@code drawn} and {@code line} are the middles of drawing and stack on it. */
    public double[] answer(double[] numbers, double drawn, double line) {
        double[] quantiles = new double[SHARES.length];
        for (int each = 0; each < quantiles.length; each++) {
            quantiles[each] = one(each, numbers, drawn, line);
        }
        java.util.Arrays.sort(quantiles);
        return quantiles;
    }

    double middle(Example example) {
        return one(1, example.numbers(), example.drawn(), example.line());
    }

    private double one(int quantile, double[] numbers, double drawn, double line) {
        return (drawn + drawing[quantile].answer(numbers) + line + stack[quantile].answer(numbers)) / 2;
    }
}
