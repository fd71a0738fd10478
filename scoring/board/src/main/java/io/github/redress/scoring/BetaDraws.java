package io.github.redress.scoring;

/**
 * Draws from Beta distributions that come out the same on every machine: {@link UnsharedRandom} and {@link StrictMath} are
 * specified to the last bit, which {@link Math} and the sampling libraries built on it are not.
 *
 * <p>A Beta draw is X / (X + Y) of two Gamma draws, and these follow G. Marsaglia and W. W. Tsang, A simple method for
 * generating gamma variables, ACM TOMS 26 (2000); a shape below 1 is drawn one higher and multiplied by U^(1/shape).
 */
final class BetaDraws {

    private final UnsharedRandom random;

    BetaDraws(long seed) {
        this.random = new UnsharedRandom(seed);
    }

    /**
     * Returns the next draw from Beta(good, bad).
     *
     * @param good 0 or more
     * @param bad 0 or more; not both 0. A distribution with a 0 stands wholly at that end
     */
    double next(double good, double bad) {
        double x = gamma(good);
        double y = gamma(bad);
        return x / (x + y);
    }

    private double gamma(double shape) {
        if (shape == 0) {
            return 0;
        }
        if (shape < 1) {
            double scale = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
            return gammaFromOne(shape + 1) * scale;
        }
        return gammaFromOne(shape);
    }

    private double gammaFromOne(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            if (root <= 0) {
                continue;
            }
            double v = root * root * root;
            double u = 1 - random.nextDouble();
            double x2 = x * x;
            // The first test is a cheap lower bound of the second and spares nearly every logarithm.
            if (u < 1 - 0.0331 * x2 * x2 || StrictMath.log(u) < 0.5 * x2 + d * (1 - v + StrictMath.log(v))) {
                return d * v;
            }
        }
    }
}
