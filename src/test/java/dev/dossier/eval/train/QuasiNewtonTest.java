package dev.dossier.eval.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class QuasiNewtonTest {
    @Test
    void findsTheBottomOfACurvedValley() {
        var found = new QuasiNewton(QuasiNewtonTest::banana, 200).minimise(new double[] {-1.2, 1});
        assertArrayEquals(new double[] {1, 1}, found, 1e-4);
    }

    @Test
    void staysWhereNothingFalls() {
        var start = new double[] {1, 1};
        assertArrayEquals(start, new QuasiNewton(QuasiNewtonTest::banana, 5).minimise(start));
    }

    /** Rosenbrock 1960. */
    private static double banana(double[] x, double[] slopes) {
        var off = x[1] - x[0] * x[0];
        slopes[0] = -2 * (1 - x[0]) - 400 * x[0] * off;
        slopes[1] = 200 * off;
        return (1 - x[0]) * (1 - x[0]) + 100 * off * off;
    }
}
