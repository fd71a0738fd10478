/** Words of a Chinese dictionary as the terms of topics, cut by HanLP 1.8 with the small dictionary in its jar. */
@SuppressWarnings("requires-automatic") // HanLP 1.x has no descriptor, and its name comes from its file
module io.github.redress.scoring.topics.hanlp {
    requires static transitive org.jspecify;
    requires transitive io.github.redress.scoring.topics;
    requires hanlp.portable;

    exports io.github.redress.scoring.topic.hanlp;

    provides io.github.redress.scoring.topic.text.Tokenizer with
            io.github.redress.scoring.topic.hanlp.HanlpTokenizer;
}
