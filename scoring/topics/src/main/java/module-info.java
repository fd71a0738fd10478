/** Hot topics of the day, week and month. Later work fills this module. */
module io.github.redress.scoring.topics {
    requires static transitive org.jspecify;
}
