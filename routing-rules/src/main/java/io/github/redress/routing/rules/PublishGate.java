package io.github.redress.routing.rules;

import io.github.redress.FileFault;
import io.github.redress.Text;
import io.github.redress.routing.RuleDocument;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects what stands against publishing one version. */
final class PublishGate {

    private final PublishPolicy policy;
    private final List<Publication.Reason> reasons = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PublishGate(PublishPolicy policy) {
        this.policy = policy;
    }

    boolean isClosed() {
        return !reasons.isEmpty();
    }

    Publication.Refused refusal() {
        return new Publication.Refused(reasons, faults, findings);
    }

    /** Collects what is wrong with a file, its own tests among it. */
    void faults(RuleDraft draft, RuleAnalyser analyser) {
        faults.addAll(draft.faults());
        findings.addAll(analyser.refusals(draft));
        Map<String, Long> counts =
                faults.stream().collect(Collectors.groupingBy(FileFault::code, TreeMap::new, Collectors.counting()));
        counts.forEach((code, count) -> {
            if (code.equals(FindingCode.TEST_FAILED.name())) {
                refuse(code, count, "规则自带的测试未通过：" + count + " 项", "tests in the file that fail: " + count);
            } else {
                refuse(
                        code,
                        count,
                        "规则文件有误（" + code + "）：" + count + " 处",
                        "faults of the file (" + code + "): " + count);
            }
        });
    }

    void future(Instant from, Instant now) {
        if (!from.isAfter(now)) {
            refuse(
                    "IN_THE_PAST",
                    1,
                    "生效时间 " + from + " 不晚于现在 " + now + "，已作出的派单不得改变",
                    "it should hold from " + from + ", which is not after now, " + now + "; the past does not change");
        }
    }

    void notLast(Instant from, Instant last) {
        refuse(
                "NOT_LAST",
                1,
                "已有版本自 " + last + " 起生效，不早于 " + from + "；请先撤回该版本",
                "a version holds from " + last + ", which is not before " + from + "; take that one back first");
    }

    void changedElsewhere() {
        refuse(
                "CHANGED_ELSEWHERE",
                1,
                "别处刚刚发布或撤回了版本，请刷新后再试",
                "versions were published or taken back elsewhere meanwhile; refresh, and try again");
    }

    void unknownVersion(String version) {
        refuse("UNKNOWN_VERSION", 1, "没有发布过版本 " + version, "no version " + version + " was published");
    }

    /** Checks that these are the same city's rules, and that a version means one file. */
    void identity(RuleSet rules, RuleSet held, List<RuleDocument> documents, byte[] content) {
        if (!rules.id().equals(held.id())) {
            refuse(
                    "OTHER_RULES",
                    1,
                    "规则集名称应为 " + held.id() + "，实为 " + rules.id(),
                    "the rules \"" + held.id() + "\" were wanted, were \"" + rules.id() + "\"");
        }
        if (documents.stream()
                .anyMatch(document ->
                        document.version().equals(rules.version()) && !Arrays.equals(document.content(), content))) {
            refuse(
                    "VERSION_TAKEN",
                    1,
                    "版本号 " + rules.version() + " 已用于内容不同的文件",
                    "the version " + rules.version() + " is that of another file already");
        }
    }

    void findings(RuleSet rules) {
        Map<String, Long> counts = policy.findings(rules).stream()
                .filter(policy::blocks)
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        counts.forEach((code, count) ->
                refuse(code, count, "检查发现 " + code + "：" + count + " 处", "findings " + code + ": " + count));
    }

    void replay(RuleSet held, RuleSet rules) {
        BigDecimal limit = policy.maxChangedShare();
        if (limit == null) {
            return;
        }
        ReplayReport report = RuleReplay.compare(held, rules, policy.cases().iterator(), changed -> {});
        if (report.total() == 0) {
            refuse(
                    "NO_CASES",
                    1,
                    "没有可回放的诉求，无法判断影响",
                    "there is no case to replay, so that nobody can tell what changes");
        } else if (BigDecimal.valueOf(report.changed()).compareTo(limit.multiply(BigDecimal.valueOf(report.total())))
                > 0) {
            refuse(
                    "TOO_MANY_CHANGED",
                    report.changed(),
                    "回放 " + report.total() + " 件，派单改变 " + report.changed() + " 件，超过上限 " + limit.toPlainString(),
                    "of " + report.total() + " cases replayed, " + report.changed()
                            + " are decided otherwise, more than a share of " + limit.toPlainString());
        }
    }

    private void refuse(String code, long count, String zh, String en) {
        reasons.add(new Publication.Reason(code, count, Text.of(zh, en)));
    }
}
