package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.tck.Check;
import io.github.redress.storage.tck.StorageContract;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Property;

/** The chapters of the contract and the checks in them, as the kit was compiled with; whatever a test class overrides. */
final class Chapters {

    private Chapters() {}

    static List<Class<?>> all() {
        return List.of(StorageContract.class.getInterfaces());
    }

    static List<Class<?>> missingIn(Class<?> test) {
        return all().stream().filter(chapter -> !chapter.isAssignableFrom(test)).toList();
    }

    /** Returns the names of checks that run once in each way. */
    static List<String> checksOf(Class<?> chapter) {
        return methods(chapter, Check.class);
    }

    /** Returns the names of laws, which draw their ways at random. */
    static List<String> lawsOf(Class<?> chapter) {
        return methods(chapter, Property.class);
    }

    private static List<String> methods(Class<?> chapter, Class<? extends java.lang.annotation.Annotation> marked) {
        return Arrays.stream(chapter.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(marked))
                .map(Method::getName)
                .sorted()
                .toList();
    }
}
