package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.tck.StoreFixture;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of the whole contract, and what became of it. */
final class ContractRun implements TestExecutionListener {

    private final NavigableMap<String, String> failed = new TreeMap<>();
    private int passed;

    /** Runs every check and law on stores that are supplied anew for each. */
    static ContractRun on(Supplier<StoreFixture> stores) {
        return on(stores, DiscoverySelectors.selectClass(UnderContract.class), "OFF");
    }

    /** Runs the model alone, and shortens the sequence that fails. */
    static ContractRun ofModelOn(Supplier<StoreFixture> stores) {
        UniqueId model = UniqueId.forEngine("jqwik").append("class", UnderContract.class.getName());
        return on(stores, DiscoverySelectors.selectUniqueId(model), "BOUNDED");
    }

    private static ContractRun on(Supplier<StoreFixture> stores, DiscoverySelector which, String shrinking) {
        UnderContract.stores = stores;
        ContractRun run = new ContractRun();
        LauncherDiscoveryRequest all = LauncherDiscoveryRequestBuilder.request()
                .selectors(which)
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.default", shrinking)
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        LauncherConfig noCertificates = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        try (LauncherSession session = LauncherFactory.openSession(noCertificates)) {
            session.getLauncher().execute(all, run);
        }
        return run;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.put(
                    name(identifier),
                    result.getThrowable().map(Throwable::getMessage).orElse("no message"));
        } else if (identifier.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            passed++;
        }
    }

    private static String name(TestIdentifier identifier) {
        return identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .orElse(identifier.getUniqueId());
    }

    /** Returns the checks that told the store from a sound one. */
    Set<String> killers() {
        return failed.keySet();
    }

    String firstMessage() {
        return failed.firstEntry().getValue();
    }

    int passed() {
        return passed;
    }
}
