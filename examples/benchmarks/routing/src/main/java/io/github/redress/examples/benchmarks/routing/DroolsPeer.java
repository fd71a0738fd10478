package io.github.redress.examples.benchmarks.routing;

import java.util.List;
import java.util.StringJoiner;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools with its executable model: each rule is one of DRL, compiled to Java; one session is kept, into which a complaint is
 * put and from which it is taken again.
 *
 * <p>The category comes first, as an equation that Drools hashes; words come last, as a call. The salience is the rank, and one
 * rule is let fire. What was tried and is slower: one activation group for all rules, by a fifth to a third; at 10,000 rules a
 * session that fires directly, its consequences keeping the best rank, twice as slow; a session for each complaint.
 */
final class DroolsPeer implements AutoCloseable {

    private final List<RandomRule> byRank;
    private final KieSession session;

    DroolsPeer(List<RandomRule> byRank) {
        this.byRank = byRank;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/city/city.drl", drl());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieSessionConfiguration oneThread = services.newKieSessionConfiguration();
        oneThread.setOption(ThreadSafeOption.NO);
        this.session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession(oneThread, null);
    }

    private String drl() {
        StringBuilder drl = new StringBuilder("package city\n")
                .append("import " + DroolsComplaint.class.getName() + "\n")
                .append("import io.github.redress.ComplaintKind\n");
        for (int rank = 0; rank < byRank.size(); rank++) {
            drl.append("rule \"%s\" salience %d\nwhen $c : DroolsComplaint(%s)\nthen $c.setWinner(%d); end\n"
                    .formatted(byRank.get(rank).id(), byRank.size() - rank, pattern(byRank.get(rank)), rank));
        }
        return drl.toString();
    }

    private static String pattern(RandomRule rule) {
        StringJoiner all = new StringJoiner(", ");
        all.add("c" + RandomRule.depth(rule.category()) + " == \"" + rule.category() + "\"");
        if (rule.district() != null) {
            all.add("d" + RandomRule.depth(rule.district()) + " == \"" + rule.district() + "\"");
        }
        if (rule.kind() != null) {
            all.add("kind == ComplaintKind." + rule.kind());
        }
        if (rule.channel() != null) {
            all.add("channel == \"" + rule.channel().value() + "\"");
        }
        if (rule.days() != null) {
            all.add("day >= " + rule.days().first());
            all.add("day <= " + rule.days().last());
            all.add("minute >= " + Days.FROM_MINUTE);
            all.add("minute < " + Days.TO_MINUTE);
        }
        if (!rule.words().isEmpty()) {
            all.add("mentions(\"" + rule.words().get(0) + "\", \""
                    + rule.words().get(1) + "\")");
        }
        return all.toString();
    }

    /** Returns the id of the rule that fires for the complaint, null where none does. */
    @Nullable
    String winner(DroolsComplaint complaint) {
        complaint.setWinner(DroolsComplaint.NOBODY);
        FactHandle handle = session.insert(complaint);
        session.fireAllRules(1);
        session.delete(handle);
        return complaint.winner() == DroolsComplaint.NOBODY
                ? null
                : byRank.get(complaint.winner()).id();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
