package io.github.redress.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.module.SimpleModule;

/**
 * Has records made by plain reflection. Jackson 3.1 calls their constructors by a method handle that it adapts to the arguments anew
 * each time, which takes a third of the time in which a snapshot is read.
 */
@SuppressWarnings("serial") // Jackson's modules are serializable by inheritance only; nobody serializes this one
final class RecordConstructors extends SimpleModule {

    RecordConstructors() {
        super("record-constructors");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new ValueInstantiators.Base() {
            @Override
            public ValueInstantiator modifyValueInstantiator(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
                return type.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                        ? reflective(standard)
                        : usual;
            }
        });
    }

    private static ValueInstantiator reflective(StdValueInstantiator standard) {
        AnnotatedWithParams creator = standard.getWithArgsCreator();
        return creator != null && creator.getAnnotated() instanceof Constructor<?> constructor
                ? new Reflective(standard, constructor)
                : standard;
    }

    private static final class Reflective extends StdValueInstantiator {

        private final Constructor<?> constructor;

        Reflective(StdValueInstantiator standard, Constructor<?> constructor) {
            super(standard);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(
                        getValueClass(), arguments, rewrapCtorProblem(context, e.getCause()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + getValueTypeDesc(), e);
            }
        }
    }
}
