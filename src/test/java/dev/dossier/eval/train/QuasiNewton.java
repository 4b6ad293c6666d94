package dev.dossier.eval.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/** Minimises a smooth function of many variables: L-BFGS (Liu and Nocedal 1989), with steps halved until the value falls enough (Armijo). */
final class QuasiNewton {
    /** Returns the value at {@code x} and fills {@code gradient}. */
    interface Objective {
        double at(double[] x, double[] gradient);
    }

    private static final int MEMORY = 8;
    private static final double ENOUGH = 1e-4;
    private static final int MOST_HALVINGS = 25;

    private record Pair(double[] s, double[] y, double curvature) {}

    private final Objective objective;
    private final int steps;

    /** Stops after {@code steps} at the latest: few steps are a form of regularisation. */
    QuasiNewton(Objective objective, int steps) {
        this.objective = objective;
        this.steps = steps;
    }

    /** Where the function is lowest, from {@code start} on, which stays as it is. */
    double[] minimise(double[] start) {
        var x = start.clone();
        var gradient = new double[x.length];
        var value = objective.at(x, gradient);
        var memory = new ArrayDeque<Pair>();
        for (int i = 0; i < steps; i++) {
            var direction = direction(gradient, memory);
            var slope = dot(direction, gradient);
            var step = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1.0;
            var next = x;
            var nextGradient = new double[x.length];
            var nextValue = Double.POSITIVE_INFINITY;
            for (int half = 0; half < MOST_HALVINGS && !(nextValue <= value + ENOUGH * step * slope); half++) {
                step = half == 0 ? step : step / 2;
                next = moved(x, direction, step);
                nextValue = objective.at(next, nextGradient);
            }
            if (!(nextValue < value)) {
                return x;
            }
            remember(memory, moved(next, x, -1), moved(nextGradient, gradient, -1));
            x = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return x;
    }

    private static void remember(Deque<Pair> memory, double[] s, double[] y) {
        var curvature = dot(s, y);
        if (curvature > 1e-12) {
            memory.addLast(new Pair(s, y, curvature));
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    /** The two-loop recursion. */
    private static double[] direction(double[] gradient, Deque<Pair> memory) {
        var q = moved(new double[gradient.length], gradient, -1);
        var pairs = new ArrayList<>(memory);
        var alpha = new double[pairs.size()];
        for (int i = pairs.size() - 1; i >= 0; i--) {
            var pair = pairs.get(i);
            alpha[i] = dot(pair.s(), q) / pair.curvature();
            add(q, pair.y(), -alpha[i]);
        }
        if (!pairs.isEmpty()) {
            var last = pairs.get(pairs.size() - 1);
            scale(q, last.curvature() / dot(last.y(), last.y()));
        }
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            add(q, pair.s(), alpha[i] - dot(pair.y(), q) / pair.curvature());
        }
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static void scale(double[] what, double by) {
        for (int i = 0; i < what.length; i++) {
            what[i] *= by;
        }
    }

    private static double[] moved(double[] from, double[] by, double times) {
        var to = from.clone();
        add(to, by, times);
        return to;
    }
}
