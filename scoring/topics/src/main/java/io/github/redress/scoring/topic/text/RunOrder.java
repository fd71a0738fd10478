package io.github.redress.scoring.topic.text;

/** All places of units, in the order of what stands there as far as {@link RunSearch} has looked. */
final class RunOrder {

    private final UnitTexts texts;
    private final int[] starts;
    private final int[] places;
    private final int[] free;
    private int[] parted = new int[64];

    RunOrder(UnitTexts texts) {
        this.texts = texts;
        int units = texts.alphabet().size();
        this.starts = new int[units + 1];
        this.free = new int[units];
        for (int place = 0; place < texts.length(); place++) {
            int unit = texts.at(place);
            starts[unit + 1] += unit == Alphabet.GAP ? 0 : 1;
        }
        for (int unit = 0; unit < units; unit++) {
            starts[unit + 1] += starts[unit];
        }
        this.places = new int[starts[units]];
        System.arraycopy(starts, 0, free, 0, units);
        for (int place = 0; place < texts.length(); place++) {
            int unit = texts.at(place);
            if (unit != Alphabet.GAP) {
                places[free[unit]++] = place;
            }
        }
    }

    /** Returns how many places there are. */
    int size() {
        return places.length;
    }

    int place(int number) {
        return places[number];
    }

    int start(int unit) {
        return starts[unit];
    }

    int times(int unit) {
        return starts[unit + 1] - starts[unit];
    }

    /** Puts some places in the order of their next units; those with the same one stay in the order in which they are. */
    void part(int from, int to, int[] next, int[] units, int[] ends) {
        parted = to - from > parted.length ? new int[(to - from) * 3 / 2] : parted;
        System.arraycopy(places, from, parted, 0, to - from);
        for (int kind = 0; kind < units.length; kind++) {
            free[units[kind]] = kind == 0 ? from : ends[kind - 1];
        }
        for (int i = 0; i < to - from; i++) {
            places[free[next[i]]++] = parted[i];
        }
    }

    /** Returns at how many places the run stands that stands here; only of runs that {@link RunSearch} has looked at. */
    int times(int place, int units) {
        int unit = texts.at(place);
        return units == 1 ? times(unit) : bound(place, units, 1) - bound(place, units, 0);
    }

    /** Returns the first number whose run is not before the one here, by at least so much. */
    private int bound(int place, int units, int difference) {
        int low = starts[texts.at(place)];
        int high = starts[texts.at(place) + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(places[middle], place, units) < difference) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int one, int other, int units) {
        for (int i = 1; i < units; i++) {
            int difference = Integer.compare(texts.at(one + i), texts.at(other + i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
