package io.github.redress.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.desk.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityDemoTest {

    @TempDir
    Path folder;

    @Test
    void theCityHas117DepartmentsAndEveryMakeUpDayNamesItsNotice() {
        Configuration city = Configuration.read(Path.of("city"));

        assertThat(city.departments().all()).hasSize(117);
        assertThat(city.calendars().values())
                .filteredOn(calendar -> !calendar.rules().exceptions().isEmpty())
                .singleElement()
                .satisfies(calendar -> assertThat(calendar.rules().exceptions().values())
                        .allSatisfy(day -> {
                            assertThat(day.name()).isNotBlank();
                            assertThat(day.source()).isNotBlank();
                        }));
    }

    @Test
    void tellsItsStoriesAndItsBoardAndGoesOnFromThere() throws Exception {
        Path database = folder.resolve("city.db");

        DemoProcess.Run first = DemoProcess.whole(Path.of("city"), database);
        DemoProcess.Run second = DemoProcess.whole(Path.of("city"), database);

        assertThat(first.exit()).isZero();
        assertThat(first.lines())
                .anyMatch(line -> line.startsWith("== S1 "))
                .anyMatch(line -> line.startsWith("== S5 "))
                .anyMatch(line -> line.startsWith("== S6  三条建议，逐一追踪到采纳 / "))
                .anyMatch(line -> line.contains("14 22:27") && line.contains("已联系诉求人"))
                .anyMatch(line -> line.contains("2026-09-14 to 2026-09-20"))
                .anyMatch(line -> line.startsWith("== S8  "))
                .anyMatch(line -> line.equals("由事件重算 / drawn up again from the events: 一致 / the same"))
                .anyMatch(line -> line.startsWith("== 核查抽样 / sample for verification: 12 / 41"))
                .anyMatch(line -> line.equals("  重新抽取 / drawn again: 一致 / the same"))
                .anyMatch(line -> line.contains("没有往期可比"));
        assertThat(second.lines())
                .anyMatch(line -> line.startsWith("Going on with"))
                .anyMatch(line -> line.contains("2026-09-21 to 2026-09-27"))
                .anyMatch(line -> line.contains("没有比往常多的"));
    }

    @Test
    void anUnusableConfigurationStopsItWithEveryFault() throws Exception {
        Path city = copyOfTheCity();
        replace(city.resolve("policies.json"), "\"round-the-clock\"", "\"no-such-calendar\"");
        replace(city.resolve("departments.json"), "\"superior\": \"city-government\"", "\"superior\": \"nobody\"");
        replace(city.resolve("formula.json"), "\"onTimeRate\"", "\"shoeSize\"");

        DemoProcess.Run run = DemoProcess.whole(city, folder.resolve("never.db"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(String.join("\n", run.lines()))
                .contains("no-such-calendar", "nobody", "shoeSize", "policies.json:", "departments.json:");
        assertThat(folder.resolve("never.db")).doesNotExist();
    }

    private Path copyOfTheCity() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("city"));
        try (Stream<Path> files = Files.list(Path.of("city"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void replace(Path file, String find, String replacement) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(content).contains(find);
        Files.writeString(file, content.replaceFirst(find, replacement), StandardCharsets.UTF_8);
    }
}
