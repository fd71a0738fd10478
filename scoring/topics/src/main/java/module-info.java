/** Hot topics of the day, week and month: what people write about, counted in people. No storage, no clock, no files of its own. */
module io.github.redress.scoring.topics {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.domain;
    requires io.github.redress.json;
    requires org.apache.commons.numbers.gamma;

    exports io.github.redress.scoring.topic;
    exports io.github.redress.scoring.topic.text;

    uses io.github.redress.scoring.topic.text.Tokenizer;
}
