package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.tck.StoreSupplier;
import io.github.redress.storage.tck.certificate.Outcome.Result;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes a certificate for each test class that implements {@link StoreSupplier}, when the run is over: the files
 * {@code redress-certificate-<class>.json} and {@code .txt} in the folder {@code -Dredress.tck.certificates} names, else
 * in {@code target} where there is one, else in the working directory. The JUnit Platform finds it as a service; there is
 * nothing to set up.
 */
public final class CertificateListener implements TestExecutionListener {

    private final Map<String, Examination> examinations = new LinkedHashMap<>();
    private final Map<String, String> unsupported = new HashMap<>();
    private final Path folder;
    private @Nullable TestPlan plan;

    /** Makes the listener that the JUnit Platform asks for. */
    public CertificateListener() {
        this(folder());
    }

    CertificateListener(Path folder) {
        this.folder = folder;
    }

    private static Path folder() {
        Path built = Path.of("target");
        String fallback = Files.isDirectory(built) ? built.toString() : ".";
        return Path.of(System.getProperty("redress.tck.certificates", fallback));
    }

    /** Forgets what an earlier run left. */
    @Override
    public synchronized void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        examinations.clear();
        unsupported.clear();
    }

    /** Hears what a check tells of its store, and why it cannot be run. */
    @Override
    public synchronized void reportingEntryPublished(TestIdentifier identifier, ReportEntry entry) {
        Map<String, String> told = entry.getKeyValuePairs();
        examinationOf(identifier).ifPresent(examination -> {
            if (told.containsKey("redress.store")) {
                String capabilities = told.getOrDefault("redress.capabilities", "");
                examination.hearOfStore(
                        told.getOrDefault("redress.store", ""),
                        capabilities.isEmpty() ? Set.of() : Set.of(capabilities.split(",")));
            }
        });
        if (told.containsKey("redress.unsupported")) {
            unsupported.put(identifier.getUniqueId(), told.getOrDefault("redress.unsupported", ""));
        }
    }

    /** Takes in that a test, or all that stands in a class or a check, ended. */
    @Override
    public synchronized void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Result ended = switch (result.getStatus()) {
            case SUCCESSFUL -> Result.PASSED;
            case FAILED -> Result.FAILED;
            case ABORTED -> unsupported.containsKey(identifier.getUniqueId()) ? Result.SKIPPED : Result.NOT_RUN;
        };
        if (identifier.isContainer() && ended != Result.FAILED) {
            return;
        }
        String message = switch (ended) {
            case PASSED -> "";
            case SKIPPED -> unsupported.getOrDefault(identifier.getUniqueId(), "");
            case FAILED, NOT_RUN -> result.getThrowable().map(Object::toString).orElse("no reason was given");
        };
        hear(identifier, ended, message);
    }

    /** Takes in that somebody switched a check off: it was not run, which is no skip. */
    @Override
    public synchronized void executionSkipped(TestIdentifier identifier, String reason) {
        hear(identifier, Result.NOT_RUN, reason);
    }

    private void hear(TestIdentifier identifier, Result result, String message) {
        examinationOf(identifier).ifPresent(examination -> {
            Optional<Method> check = checkOf(identifier);
            String way = identifier.isTest() && identifier.getUniqueId().contains("test-template-invocation:")
                    ? identifier.getDisplayName()
                    : Outcome.ANY_WAY;
            if (check.isPresent()) {
                String chapter = check.get().getDeclaringClass().getSimpleName();
                examination.hear(new Outcome(chapter, check.get().getName(), way, result, message));
            } else if (identifier.isContainer() && result == Result.FAILED) {
                String whole = examination.test().getSimpleName();
                examination.hear(new Outcome(whole, "the class itself", Outcome.ANY_WAY, result, message));
            }
        });
    }

    /** Returns the method of the kit that was run, empty for the author's own tests. */
    private static Optional<Method> checkOf(TestIdentifier identifier) {
        return identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .filter(method -> Chapters.all().contains(method.getDeclaringClass()));
    }

    private Optional<Examination> examinationOf(TestIdentifier identifier) {
        return testClass(identifier)
                .filter(StoreSupplier.class::isAssignableFrom)
                .map(test -> examinations.computeIfAbsent(test.getName(), name -> new Examination(test)));
    }

    /** Returns the class around it. The source of a method would do for Jupiter; jqwik names the interface there. */
    private Optional<Class<?>> testClass(TestIdentifier identifier) {
        TestSource source = identifier.getSource().orElse(null);
        if (source instanceof ClassSource type) {
            return Optional.of(type.getJavaClass());
        }
        return plan == null ? Optional.empty() : plan.getParent(identifier).flatMap(this::testClass);
    }

    /** Writes what was heard. */
    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        for (Examination each : examinations.values()) {
            CertificateFiles.write(folder, each.test().getSimpleName(), each.certificate(KitRelease.name()));
        }
    }
}
