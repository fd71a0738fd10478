/** Measures, formulas and boards: counts in, a fair table out; no storage, no clock, no files of its own. */
module io.github.redress.scoring {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires io.github.redress.json;
    requires org.apache.commons.statistics.descriptive;
    requires tools.jackson.dataformat.csv;

    exports io.github.redress.scoring;
    exports io.github.redress.scoring.page;
    exports io.github.redress.scoring.publication;
    exports io.github.redress.scoring.sample;
    exports io.github.redress.scoring.supervision;
}
