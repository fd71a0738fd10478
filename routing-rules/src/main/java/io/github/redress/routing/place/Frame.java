package io.github.redress.routing.place;

/**
 * A box cut into cells of equal size. Cells are found by a function that never falls, so that a point between two others is
 * never found outside their cells.
 *
 * @param size cells in a row, and rows
 */
record Frame(double west, double south, double east, double north, int size) {

    boolean has(double x, double y) {
        return x >= west && x <= east && y >= south && y <= north;
    }

    int column(double x) {
        return place((x - west) / (east - west));
    }

    int row(double y) {
        return place((y - south) / (north - south));
    }

    /** Takes a share of the box's width or height; a box of no width has one column. */
    private int place(double share) {
        return Math.max(0, Math.min(size - 1, (int) (share * size)));
    }

    double columnWest(int column) {
        return west + (east - west) * column / size;
    }

    double rowSouth(int row) {
        return south + (north - south) * row / size;
    }

    int cell(int column, int row) {
        return row * size + column;
    }
}
