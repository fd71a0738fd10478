package io.github.redress.examples.city;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo in a process of its own, which can be killed. */
final class DemoProcess {

    private DemoProcess() {}

    /** What a run printed, and how it ended. */
    record Run(List<String> lines, int exit) {

        List<String> acknowledgements() {
            return lines.stream().filter(line -> line.startsWith("ack ")).toList();
        }
    }

    /** Runs to the end. */
    static Run whole(Path city, Path database) throws IOException, InterruptedException {
        return run(city, database, Integer.MAX_VALUE);
    }

    /** Kills the process with SIGKILL once it has acknowledged so many commands. */
    static Run killedAfter(int acknowledgements, Path database) throws IOException, InterruptedException {
        return run(Path.of("city"), database, acknowledgements);
    }

    private static Run run(Path city, Path database, int acknowledgements) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dcity=" + city,
                        "-Dmessages=messages/messages.json",
                        "-Ddb=" + database,
                        "-Dacks=true",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        CityDemo.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        int seen = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith("ack ") && ++seen == acknowledgements) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // the pipe of a killed process may break; what was read before it counts
        }
        return new Run(lines, process.waitFor());
    }
}
