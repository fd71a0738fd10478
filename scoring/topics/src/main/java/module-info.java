/** Hot topics of the day, week and month. No storage, no clock and no files of its own. */
module io.github.redress.scoring.topics {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires io.github.redress.json;
    requires org.apache.commons.numbers.gamma;

    exports io.github.redress.scoring.topic;
}
