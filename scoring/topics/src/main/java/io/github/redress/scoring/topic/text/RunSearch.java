package io.github.redress.scoring.topic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds all runs of units that stand in enough texts, beside enough different units, without a table of the others.
 *
 * <ol>
 *   <li>All places are put in the order of their unit, those of one unit in the order of the texts.
 *   <li>The places of a run are put in the order of the unit that follows: those are the places of the runs one unit longer.
 *   <li>A run that stands at fewer places than texts are wanted is not looked at again, since no longer one stands at more.
 * </ol>
 *
 * <p>All counts are exact. Memory is 4 bytes a unit of the texts, beside the texts.
 */
final class RunSearch {

    static final int MOST_UNITS = 8;
    static final int MOST_WORDS = 3;

    private final UnitTexts texts;
    private final Alphabet alphabet;
    private final int support;
    private final double leastFreedom;
    private final List<Run> found = new ArrayList<>();
    private final Tally right;
    private final Tally left;
    private final RunOrder order;
    private int[] next = new int[64];
    private long runs;

    RunSearch(UnitTexts texts, int support, double leastFreedom) {
        this.texts = texts;
        this.alphabet = texts.alphabet();
        this.support = support;
        this.leastFreedom = leastFreedom;
        this.right = new Tally(alphabet.size());
        this.left = new Tally(alphabet.size());
        this.order = new RunOrder(texts);
        for (int unit = Alphabet.GAP + 1; unit < alphabet.size(); unit++) {
            look(order.start(unit), order.start(unit) + order.times(unit), 1, alphabet.isWord(unit) ? 1 : 0);
        }
    }

    private void look(int from, int to, int units, int words) {
        runs += words > 0 || units > 1 ? 1 : 0;
        if (to - from >= support) {
            visit(from, to, units, words);
        } else {
            for (int i = from; i < to; i++) {
                runs += longer(order.place(i), units, words);
            }
        }
    }

    /** Returns how many longer runs begin at a place. */
    private int longer(int place, int units, int words) {
        int longer = 0;
        int inRun = words;
        for (int i = units; i < MOST_UNITS; i++) {
            int unit = texts.at(place + i);
            inRun += alphabet.isWord(unit) ? 1 : 0;
            if (unit == Alphabet.GAP || inRun > MOST_WORDS) {
                return longer;
            }
            longer++;
        }
        return longer;
    }

    /** Looks at the run of these places in the order, and at all longer ones that begin with it. */
    private void visit(int from, int to, int units, int words) {
        next = to - from > next.length ? new int[(to - from) * 3 / 2] : next;
        for (int i = from; i < to; i++) {
            int unit = texts.at(order.place(i) + units);
            next[i - from] = unit;
            right.add(unit);
        }
        if (words > 0 || units > 1) {
            take(from, to, units);
        }
        if (units == MOST_UNITS) {
            right.clear();
            return;
        }
        right.sort();
        int kinds = right.kinds();
        int[] longer = new int[kinds];
        int[] ends = new int[kinds];
        for (int kind = 0, end = from; kind < kinds; kind++) {
            longer[kind] = right.unit(kind);
            end += right.count(longer[kind]);
            ends[kind] = end;
        }
        if (kinds > 1) {
            order.part(from, to, next, longer, ends);
        }
        right.clear();
        for (int kind = 0, start = from; kind < kinds; start = ends[kind++]) {
            int more = words + (alphabet.isWord(longer[kind]) ? 1 : 0);
            if (longer[kind] != Alphabet.GAP && more <= MOST_WORDS) {
                look(start, ends[kind], units + 1, more);
            }
        }
    }

    private void take(int from, int to, int units) {
        double freedom = right.bits();
        if (freedom < leastFreedom) {
            return;
        }
        int inTexts = 0;
        int last = -1;
        for (int i = from; i < to; i++) {
            int place = order.place(i);
            left.add(texts.at(place - 1));
            int text = texts.text(place);
            inTexts += text == last ? 0 : 1;
            last = text;
        }
        freedom = Math.min(freedom, left.bits());
        left.clear();
        if (inTexts >= support && freedom >= leastFreedom) {
            found.add(new Run(order.place(from), units, to - from, inTexts, freedom));
        }
    }

    /**
     * Returns how many different runs there are, in however few texts: those that might have been found. Of runs that stand at fewer places
     * than texts are wanted, the longer ones count once for each place, which is once or more for each of them.
     */
    long runs() {
        return runs;
    }

    /** Returns what was found. */
    List<Run> found() {
        return found;
    }

    /**
     * Returns how much more often the parts of a run stand together than by chance, in bits, where that is least (pointwise mutual
     * information over all cuts); for a single word, how rare it is.
     */
    double cohesion(Run run) {
        double all = order.size();
        if (run.units() == 1) {
            return Tally.rounded(Tally.log2(all / run.times()));
        }
        double least = Double.POSITIVE_INFINITY;
        for (int cut = 1; cut < run.units(); cut++) {
            double byChance =
                    (double) order.times(run.place(), cut) * order.times(run.place() + cut, run.units() - cut) / all;
            least = Math.min(least, Tally.log2(run.times() / byChance));
        }
        return Tally.rounded(least);
    }
}
