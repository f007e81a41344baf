package dawr.surveys.figures;

/** Solves the equations of a step of Newton's: symmetric, and made definite by the ridge. */
final class Cholesky {
    private Cholesky() {}

    /** Leaves the solution in {@code right}; {@code matrix} is used up. */
    static void solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] - product(matrix[i], matrix[j], j);
                matrix[i][j] = i == j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / matrix[j][j];
            }
            right[i] = (right[i] - product(matrix[i], right, i)) / matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                right[i] -= matrix[j][i] * right[j];
            }
            right[i] /= matrix[i][i];
        }
    }

    private static double product(double[] left, double[] right, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
