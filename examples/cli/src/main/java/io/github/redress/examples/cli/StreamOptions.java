package io.github.redress.examples.cli;

import io.github.redress.json.FileFaults;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where lines come from and go to. */
final class StreamOptions {

    @Option(names = "--in", paramLabel = "FILE", description = "read from this file, not from standard input")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file, not to standard output")
    private @Nullable Path out;

    /**
     * Finds what would keep the streams from being opened, before anything is read or overwritten.
     *
     * @param read the file that the command reads besides, which must not be overwritten either, or null
     */
    void check(@Nullable Path read, FileFaults faults) {
        GivenFile.checkReadable(in, faults);
        GivenFile.checkWritable("--out", out, faults);
        GivenFile.checkApart("--out", out, in, faults);
        GivenFile.checkApart("--out", out, read, faults);
    }

    @Nullable
    Path in() {
        return in;
    }

    @Nullable
    Path out() {
        return out;
    }

    InputStream open(Console console) throws IOException {
        return in == null ? console.in() : Files.newInputStream(in);
    }

    OutputStream create(Console console) throws IOException {
        return out == null ? console.out() : GivenFile.create("--out", out);
    }
}
