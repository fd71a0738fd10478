package io.github.redress.examples.portal.walk;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Stories are walked on a phone; with {@code -Dportal.walks=all} at a desk too, which takes as long again. */
final class DesktopWhenAsked implements InvocationInterceptor {

    static final boolean ASKED = "all".equals(System.getProperty("portal.walks"));

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> walk, ReflectiveInvocationContext<Method> story, ExtensionContext context)
            throws Throwable {
        Screen screen = (Screen) story.getArguments().get(0);
        if (!ASKED && !screen.isPhone()) {
            walk.skip();
            assumeThat(ASKED).as("walked at a desk with -Dportal.walks=all").isTrue();
        }
        walk.proceed();
    }
}
