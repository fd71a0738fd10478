package io.github.redress.examples.city.report;

import io.github.redress.scoring.topic.Topic;
import java.math.BigDecimal;

/** Says a topic in a line, in both languages. */
public final class TopicLines {

    private TopicLines() {}

    /** Returns the line of a topic: its rank, its label, where, how many people, and how many were to be expected. */
    public static String of(Topic topic) {
        BigDecimal expected = topic.expected();
        String area = topic.area();
        return topic.rank() + "  " + topic.label() + (area == null ? "" : " [" + area + "]") + "："
                + topic.persons() + " 人 / people"
                + (expected == null ? "" : "，往常 / usually " + expected.toPlainString() + "，p = " + topic.p());
    }
}
