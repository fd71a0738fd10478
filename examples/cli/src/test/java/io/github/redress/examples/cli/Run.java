package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** One run of the command line, and what came of it. */
record Run(int status, String out, String err) {

    static Run of(String in, String... args) {
        return of(in.getBytes(UTF_8), args);
    }

    static Run of(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(in), out, new PrintStream(err, true, UTF_8), false);
        int status = RedressCli.run(console, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Imports a CSV file by a sample mapping into {@code lines.ndjson} and {@code rejects.ndjson} of a directory. */
    static Run imported(Path csv, String mapping, Path directory) {
        return of(
                "",
                "import",
                "--mapping",
                sample(mapping),
                "--in",
                csv.toString(),
                "--out",
                directory.resolve("lines.ndjson").toString(),
                "--rejects",
                directory.resolve("rejects.ndjson").toString());
    }

    static String sample(String name) {
        return Path.of("samples", name).toString();
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
