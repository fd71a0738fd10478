package io.github.redress.storage.tck;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a check once in each way that its class names, and gives it a trial that is closed at its end. */
final class ChecksInEachWay implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return StoreSupplier.class.isAssignableFrom(context.getRequiredTestClass());
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return supplier(context.getRequiredTestClass()).ways().stream().map(InOneWay::new);
    }

    /** The ways are asked before there is an instance for the check itself. */
    private static StoreSupplier supplier(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (StoreSupplier) constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ExtensionConfigurationException("the constructor of " + type.getName() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new ExtensionConfigurationException(
                    type.getName() + " needs a constructor without parameters, since the kit asks it for its ways", e);
        }
    }

    private record InOneWay(Way way) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return way.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new OneTrial(way));
        }
    }

    /** Gives the check its trial. */
    private static final class OneTrial implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace KIT = ExtensionContext.Namespace.create(OneTrial.class);

        private final Way way;

        private OneTrial(Way way) {
            this.way = way;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Trial.class;
        }

        @Override
        public Trial resolveParameter(ParameterContext parameter, ExtensionContext context) {
            StoreSupplier supplier = (StoreSupplier) context.getRequiredTestInstance();
            Trial trial = new Trial(supplier.emptyStore(), way);
            context.getStore(KIT).put(Trial.class, trial);
            return trial;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Trial trial = context.getStore(KIT).remove(Trial.class, Trial.class);
            if (trial != null) {
                if (!trial.told().isEmpty()) {
                    context.publishReportEntry(trial.told());
                }
                trial.close();
            }
        }
    }
}
