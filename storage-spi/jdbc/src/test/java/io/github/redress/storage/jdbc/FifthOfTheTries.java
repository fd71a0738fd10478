package io.github.redress.storage.jdbc;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Gives a law a fifth of the tries that the kit gives it, where a sister class gives it all of them. */
final class FifthOfTheTries implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setTries(context.attributes().tries().orElseThrow() / 5);
        return property.execute();
    }

    /** Named at a class, it is meant for the laws in it. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Inside the kit's own hook, which sets the number. */
    @Override
    public int aroundPropertyProximity() {
        return 100;
    }
}
