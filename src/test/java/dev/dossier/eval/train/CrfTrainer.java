package dev.dossier.eval.train;

import java.util.List;

/**
 * Fits a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with a Gaussian prior and a cost for each wrong
 * state (softmax margin, Gimpel and Smith 2010). Weights are one a feature and state, then one a step from state to state.
 */
final class CrfTrainer {
    private final CrfGrammar grammar;
    private final int features;
    private final int states;
    private final double precision;

    /** With {@code precision} of the prior: the higher, the smaller the weights. */
    CrfTrainer(CrfGrammar grammar, int features, double precision) {
        this.grammar = grammar;
        this.features = features;
        this.states = grammar.states();
        this.precision = precision;
    }

    /** The weights after {@code steps} at the most; the pages do not depend on their order. */
    double[] fit(List<CrfPage> pages, int steps) {
        var start = new double[(features + states) * states];
        return new QuasiNewton((weights, slopes) -> loss(pages, weights, slopes), steps).minimise(start);
    }

    /** What {@code weights} lose on {@code pages}; {@code slopes} is filled with its derivatives. */
    double loss(List<CrfPage> pages, double[] weights, double[] slopes) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += precision / 2 * weights[i] * weights[i];
            slopes[i] = precision * weights[i];
        }
        var steps = new double[states][states];
        for (int from = 0; from < states; from++) {
            for (int to = 0; to < states; to++) {
                steps[from][to] = grammar.follows()[from][to] ? Math.exp(weights[step(from, to)]) : 0;
            }
        }
        for (var page : pages) {
            if (page.size() > 0) {
                loss += new Pass(page, weights, steps).loss(slopes);
            }
        }
        return loss;
    }

    /** The number of the weight of a step. */
    int step(int from, int to) {
        return (features + from) * states + to;
    }

    /** Forward and backward over one page. */
    private final class Pass {
        private final CrfPage page;
        private final double[] weights;
        private final double[][] steps;
        private final double[][] likely;
        private final double[][] forward;
        private final double[] scale;
        private double all;
        private double gold;

        Pass(CrfPage page, double[] weights, double[][] steps) {
            this.page = page;
            this.weights = weights;
            this.steps = steps;
            this.likely = new double[page.size()][states];
            this.forward = new double[page.size()][states];
            this.scale = new double[page.size()];
        }

        double loss(double[] slopes) {
            for (int i = 0; i < page.size(); i++) {
                score(i);
                forward(i);
            }
            var ends = new double[states];
            double ended = Double.MIN_NORMAL;
            for (int k = 0; k < states; k++) {
                ends[k] = grammar.ends()[k] ? 1 : 0;
                ended += ends[k] * forward[page.size() - 1][k];
            }
            for (int k = 0; k < states; k++) {
                ends[k] /= ended;
            }
            all += Math.log(ended);
            backward(ends, slopes);
            return page.weight() * (all - gold);
        }

        private void score(int place) {
            var row = likely[place];
            for (int feature : page.features()[place]) {
                for (int k = 0; k < states; k++) {
                    row[k] += weights[feature * states + k];
                }
            }
            var right = page.gold()[place];
            gold += row[right] + (place > 0 ? weights[CrfTrainer.this.step(page.gold()[place - 1], right)] : 0);
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < states; k++) {
                row[k] += grammar.texts()[k] != grammar.texts()[right] ? page.cost()[place] : 0;
                most = Math.max(most, row[k]);
            }
            for (int k = 0; k < states; k++) {
                row[k] = Math.exp(row[k] - most);
            }
            all += most;
        }

        private void forward(int place) {
            var row = forward[place];
            double sum = Double.MIN_NORMAL;
            for (int to = 0; to < states; to++) {
                double arriving = place == 0 && grammar.starts()[to] ? 1 : 0;
                for (int from = 0; from < states && place > 0; from++) {
                    arriving += forward[place - 1][from] * steps[from][to];
                }
                row[to] = arriving * likely[place][to];
                sum += row[to];
            }
            for (int k = 0; k < states; k++) {
                row[k] /= sum;
            }
            scale[place] = sum;
            all += Math.log(sum);
        }

        private void backward(double[] ends, double[] slopes) {
            var behind = ends;
            for (int i = page.size() - 1; i >= 0; i--) {
                state(i, behind, slopes);
                behind = i > 0 ? before(i, behind, slopes) : behind;
            }
        }

        private void state(int place, double[] behind, double[] slopes) {
            var off = new double[states];
            for (int k = 0; k < states; k++) {
                var right = k == page.gold()[place] ? 1 : 0;
                off[k] = page.weight() * (forward[place][k] * behind[k] - right);
            }
            for (int feature : page.features()[place]) {
                for (int k = 0; k < states; k++) {
                    slopes[feature * states + k] += off[k];
                }
            }
        }

        private double[] before(int place, double[] behind, double[] slopes) {
            var before = new double[states];
            for (int from = 0; from < states; from++) {
                for (int to = 0; to < states; to++) {
                    if (grammar.follows()[from][to]) {
                        var passing = steps[from][to] * likely[place][to] * behind[to] / scale[place];
                        before[from] += passing;
                        slopes[CrfTrainer.this.step(from, to)] += page.weight() * forward[place - 1][from] * passing;
                    }
                }
            }
            var right = CrfTrainer.this.step(page.gold()[place - 1], page.gold()[place]);
            slopes[right] -= page.weight();
            return before;
        }
    }
}
