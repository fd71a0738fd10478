package io.github.redress.storage.tck.certificate;

import io.github.redress.storage.tck.certificate.Outcome.Result;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A certificate for machines. */
final class CertificateJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private CertificateJson() {}

    static String of(Certificate certificate) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            json.writeStartObject();
            json.writeStringProperty("kit", certificate.kit());
            json.writeStringProperty("verdict", certificate.verdict());
            json.writeNumberProperty("skippedChecks", certificate.notSupported().size());
            json.writeStringProperty("notExamined", Certificate.NOT_EXAMINED);
            json.writeStringProperty("test", certificate.test());
            json.writeStringProperty("store", certificate.store());
            strings(json, "capabilities", certificate.capabilities());
            strings(json, "ways", certificate.ways());
            json.writeNumberProperty("modelTries", certificate.tries());
            strings(json, "missingChapters", certificate.missing());
            chapters(json, certificate);
            outcomes(json, "failures", certificate.with(Result.FAILED));
            outcomes(json, "notSupported", certificate.notSupported());
            outcomes(json, "skips", certificate.with(Result.SKIPPED));
            outcomes(json, "notRun", certificate.with(Result.NOT_RUN));
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void chapters(JsonGenerator json, Certificate certificate) {
        json.writeArrayPropertyStart("chapters");
        for (String chapter : certificate.chapters()) {
            json.writeStartObject();
            json.writeStringProperty("name", chapter);
            json.writeNumberProperty("passed", certificate.count(chapter, Result.PASSED));
            json.writeNumberProperty("failed", certificate.count(chapter, Result.FAILED));
            json.writeNumberProperty("skipped", certificate.count(chapter, Result.SKIPPED));
            json.writeNumberProperty("notRun", certificate.count(chapter, Result.NOT_RUN));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void outcomes(JsonGenerator json, String name, List<Outcome> outcomes) {
        json.writeArrayPropertyStart(name);
        for (Outcome each : outcomes) {
            json.writeStartObject();
            json.writeStringProperty("chapter", each.chapter());
            json.writeStringProperty("check", each.check());
            json.writeStringProperty("way", each.way());
            json.writeStringProperty("message", each.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
