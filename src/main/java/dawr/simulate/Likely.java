package dawr.simulate;

import java.util.List;
import java.util.SplittableRandom;

/** A length of time that is not always the same. */
sealed interface Likely {
    /** Draws one. */
    double draw(SplittableRandom dice);

    double mean();

    /** Always the same. */
    record Fixed(double mean) implements Likely {
        @Override
        public double draw(SplittableRandom dice) {
            return mean;
        }
    }

    /** Mostly short, now and then very long, as service times are; given by mean and standard deviation. */
    record LogNormal(double mean, double sd) implements Likely {
        @Override
        public double draw(SplittableRandom dice) {
            double variance = Math.log(1 + sd * sd / (mean * mean));
            return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * Normal.draw(dice));
        }
    }

    /** Without memory. */
    record Exponential(double mean) implements Likely {
        @Override
        public double draw(SplittableRandom dice) {
            return -mean * Math.log1p(-dice.nextDouble());
        }
    }

    /** One of those observed. */
    record Observed(List<Double> values) implements Likely {
        public Observed {
            values = List.copyOf(values);
        }

        @Override
        public double draw(SplittableRandom dice) {
            return values.get(dice.nextInt(values.size()));
        }

        @Override
        public double mean() {
            return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }
    }

    /** The bell curve, by Box and Muller. */
    final class Normal {
        private Normal() {}

        static double draw(SplittableRandom dice) {
            double radius = Math.sqrt(-2 * Math.log1p(-dice.nextDouble()));
            return radius * Math.cos(2 * Math.PI * dice.nextDouble());
        }
    }
}
