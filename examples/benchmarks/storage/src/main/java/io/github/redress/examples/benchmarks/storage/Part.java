package io.github.redress.examples.benchmarks.storage;

import java.util.List;

/** A part of a command, and what of the code belongs to it. The first part whose code is on the stack has the sample. */
enum Part {
    VALIDATE("validating requests", "io.github.redress.desk.RequestValidator."),
    HASH("hashing", "io.github.redress.ContentHash."),
    SEAL(
            "sealing words; keys, secrets, fingerprints",
            "io.github.redress.desk.Seal.",
            "io.github.redress.desk.HostKey.",
            "io.github.redress.desk.Fingerprint."),
    ENCODE_SNAPSHOT("encoding snapshots", "io.github.redress.json.EventCodec.writeSnapshot"),
    ENCODE("encoding events", "io.github.redress.json.EventCodec.write"),
    DECODE("decoding snapshots", "io.github.redress.json.EventCodec.readSnapshot"),
    ROUTE("routing", "io.github.redress.routing."),
    DECIDE(
            "deciding and folding",
            "io.github.redress.complaint.",
            "io.github.redress.sla.",
            "io.github.redress.calendar."),
    APPEND("appending: columns, driver, socket", "io.github.redress.storage.jdbc.JdbcTransaction.append"),
    LOAD("loading: driver, socket, labels", "io.github.redress.storage.jdbc.JdbcTransaction.load"),
    COMMIT("committing", "io.github.redress.storage.jdbc.PostgresStorage.commit"),
    CONNECTION("taking and giving back connections", "io.github.redress.storage.jdbc.", "com.zaxxer.hikari."),
    DESK("the rest of the desk", "io.github.redress.desk."),
    HARNESS("this benchmark, and what is not ours");

    private final String words;
    private final List<String> code;

    Part(String words, String... code) {
        this.words = words;
        this.code = List.of(code);
    }

    String words() {
        return words;
    }

    /** Returns the part that a stack is in; frames are classes with methods, the innermost first. */
    static Part of(List<String> frames) {
        for (Part part : values()) {
            for (String frame : frames) {
                if (part.code.stream().anyMatch(frame::startsWith)) {
                    return part;
                }
            }
        }
        return HARNESS;
    }
}
