package io.github.redress.desk.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what a request gained in a later release. Where it has the value that stands for its absence, the request is the one that it was
 * before: a command that comes again after an update is known by its key.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Added {

    /** Returns the value that stands for absence, as text. */
    String absent();
}
