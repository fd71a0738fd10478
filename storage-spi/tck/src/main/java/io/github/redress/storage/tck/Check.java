package io.github.redress.storage.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** One thing that an adapter must do. It runs once in each {@link StoreSupplier#ways() way}, on data of its own. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ChecksInEachWay.class)
@SuppressWarnings("exports") // JUnit makes the extension; nobody else names it
public @interface Check {}
