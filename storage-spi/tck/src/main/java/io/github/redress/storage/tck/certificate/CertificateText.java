package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.tck.certificate.Outcome.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A certificate for people. */
final class CertificateText {

    private CertificateText() {}

    static String of(Certificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add(certificate.verdict() + skips(certificate) + " by the Redress storage kit " + certificate.kit());
        lines.add("");
        lines.add("test          " + certificate.test());
        lines.add("store         " + certificate.store());
        lines.add("capabilities  " + listed(certificate.capabilities()));
        lines.add("ways          " + listed(certificate.ways()));
        lines.add("model         " + certificate.tries() + " sequences"
                + (certificate.tries() < Certificate.ENOUGH_TRIES
                        ? ", of at least " + Certificate.ENOUGH_TRIES + " wanted"
                        : ""));
        lines.add(Certificate.NOT_EXAMINED);
        lines.add("");
        lines.add(row("chapter", "passed", "failed", "skipped", "not run"));
        for (String chapter : certificate.chapters()) {
            lines.add(row(
                    chapter,
                    certificate.count(chapter, Result.PASSED),
                    certificate.count(chapter, Result.FAILED),
                    certificate.count(chapter, Result.SKIPPED),
                    certificate.count(chapter, Result.NOT_RUN)));
        }
        certificate.missing().forEach(chapter -> lines.add(chapter + " is not implemented by the test class"));
        section(lines, "Failed", certificate.with(Result.FAILED), CertificateText::inItsWay);
        section(lines, "Not supported", certificate.notSupported(), CertificateText::anyWay);
        section(lines, "Skipped", certificate.with(Result.SKIPPED), CertificateText::inItsWay);
        section(lines, "Not run", certificate.with(Result.NOT_RUN), CertificateText::inItsWay);
        return String.join("\n", lines) + "\n";
    }

    /** Says at once how many checks ran in no way; which, and why, stands below. */
    private static String skips(Certificate certificate) {
        int skipped = certificate.notSupported().size();
        return skipped == 0 ? "" : ", " + skipped + (skipped == 1 ? " check" : " checks") + " skipped,";
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "none" : String.join("; ", values);
    }

    private static String row(Object chapter, Object passed, Object failed, Object skipped, Object notRun) {
        return String.format(Locale.ROOT, "%-24s %6s %6s %7s %7s", chapter, passed, failed, skipped, notRun);
    }

    private static void section(
            List<String> lines, String title, List<Outcome> outcomes, Function<Outcome, String> line) {
        if (!outcomes.isEmpty()) {
            lines.add("");
            lines.add(title);
            outcomes.forEach(each -> lines.add("  " + line.apply(each)));
        }
    }

    private static String anyWay(Outcome outcome) {
        return outcome.name() + because(outcome);
    }

    private static String inItsWay(Outcome outcome) {
        return outcome.name() + " (" + outcome.way() + ")" + because(outcome);
    }

    private static String because(Outcome outcome) {
        return outcome.message().isEmpty()
                ? ""
                : ": " + outcome.message().strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
