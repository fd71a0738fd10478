package io.github.redress.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, down to the finest level and by whichever library; the console is spared. */
final class LogWatch implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger desk = (Logger) LoggerFactory.getLogger("io.github.redress.desk");
    private final Level rootLevel = root.getLevel();
    private final @Nullable Level deskLevel = desk.getLevel();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final ListAppender<ILoggingEvent> watched = new ListAppender<>();

    LogWatch() {
        for (Iterator<Appender<ILoggingEvent>> each = root.iteratorForAppenders(); each.hasNext(); ) {
            others.add(each.next());
        }
        others.forEach(root::detachAppender);
        watched.start();
        root.addAppender(watched);
        root.setLevel(Level.TRACE);
        desk.setLevel(Level.TRACE);
    }

    /** Returns all lines, with the messages of what was thrown. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (ILoggingEvent event : watched.list) {
            text.append(event.getFormattedMessage()).append('\n');
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                text.append(thrown.getMessage()).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        root.detachAppender(watched);
        others.forEach(root::addAppender);
        root.setLevel(rootLevel);
        desk.setLevel(deskLevel);
    }
}
