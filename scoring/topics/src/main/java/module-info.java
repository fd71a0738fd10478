/** Hot topics of the day, week and month: what people write about, counted in people. */
module io.github.redress.scoring.topics {
    requires static transitive org.jspecify;

    exports io.github.redress.scoring.topic.text;

    uses io.github.redress.scoring.topic.text.Tokenizer;
}
