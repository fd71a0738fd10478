package io.github.redress.scoring.topic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What people write about, and more than usual.
 *
 * <p>A topic is found in five steps:
 *
 * <ol>
 *   <li>Phrases are found in the messages of the window, without a vocabulary; or the words of a tokenizer are taken.
 *   <li>Each of these terms is counted, everywhere, in each area and in each category, by cases, persons or votes: in the window, and in
 *       stretches of days as long as the window before it. Whoever counts, counts once in a stretch.
 *   <li>What came more often than usual passes a test; see {@link Topic#p()}.
 *   <li>Terms that are above the usual because of the same messages become one topic.
 *   <li>Topics are ranked by how many more there are than usual, at least.
 * </ol>
 *
 * <p>Without any message before the window there is no usual: topics are then ranked by how many have them, more the longer the term is and
 * the more often those who have it say it again, and less the more common; a term of fewer than four characters or two words that more than 20
 * and more than a fifth have says nothing of anybody. The order of the messages never matters. Immutable, and thread-safe if the list is.
 */
public final class Topics {

    private final List<Message> messages;
    private final TopicSettings settings;
    private final int[] days;

    private Topics(List<Message> messages, TopicSettings settings) {
        this.messages = messages;
        this.settings = settings;
        this.days = new int[messages.size()];
        Arrays.setAll(days, i -> Days.of(messages.get(i).at(), settings.zone()));
    }

    /**
     * Returns the topics of these messages, after reading them once.
     *
     * @param messages in any order, none with the id of another; read by their numbers several times, so that a list may well keep them
     *     in a file; it must not change
     */
    public static Topics over(List<Message> messages, TopicSettings settings) {
        return new Topics(Objects.requireNonNull(messages, "messages"), Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Returns the topics of the days from the first one to the one before the other.
     *
     * @throws IllegalArgumentException if there is no day between them
     */
    public List<Topic> between(LocalDate fromInclusive, LocalDate toExclusive) {
        if (!fromInclusive.isBefore(toExclusive)) {
            throw new IllegalArgumentException(
                    "a window needs a day at least, was " + fromInclusive + " to " + toExclusive);
        }
        Days window = new Days(fromInclusive, toExclusive, settings.baselineDays(), settings.calendar(), days);
        return new TopicSearch(settings, window, days, numbers -> new Stretch(messages, numbers)).topics();
    }
}
