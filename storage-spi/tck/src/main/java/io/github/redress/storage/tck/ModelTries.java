package io.github.redress.storage.tck;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives a law as many tries as {@code -Dredress.tck.tries} says. */
final class ModelTries implements AroundPropertyHook {

    static final int DEFAULT = 50;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setTries(Integer.getInteger("redress.tck.tries", DEFAULT));
        return property.execute();
    }
}
