package io.github.redress.examples.portal.walk;

import io.github.redress.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stories S1-S8, each from a code in the street to the board, on two of the four screens. */
class WalksTest {

    @TempDir
    static Path data;

    private static WalkedPortal city;
    private static Window window;

    @BeforeAll
    static void begin() {
        var driver = Chrome.start();
        city = WalkedPortal.start(data, LocalDate.of(2026, 3, 2));
        window = new Window(driver, city.address());
    }

    @AfterAll
    static void end() {
        if (window != null) {
            window.close();
        }
        if (city != null) {
            city.close();
        }
    }

    @BeforeEach
    void aWeekThatNoStoryHasSeen() {
        city.newWeek();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ZH", "DESKTOP_EN"})
    void noiseStopsWithinMinutesAndABrokenCoverIsFencedOffNextMorning(Screen screen) {
        Citizen passerBy = new Citizen(window, screen);
        Worker dispatcher = worker(screen, "dispatcher-1");
        Worker urban = worker(screen, "wuchang-urban-management-1");

        city.at(1, "19:42");
        passerBy.scans("place-wuchang.zhongnan-street");
        passerBy.shows("s1-1-form");
        passerBy.tells(
                "ASSISTANCE",
                "roads/covers",
                Text.of("人行道井盖断成两半", "A cover in the pavement is broken"),
                Text.of(
                        "人行道上一块圆形井盖断成两半，孩子放学都从这里走，请尽快处理。",
                        "A round cover in the pavement is broken in two, and children pass it."),
                "place",
                passerBy.says("小区南门外", "outside the south gate"));
        passerBy.shows("s1-2-receipt");

        dispatcher.finds(passerBy.number());
        dispatcher.does("accept");
        dispatcher.shows("s1-3-dispatch");
        dispatcher.does("dispatch", "lead", "wuchang-urban-management");

        city.at(1, "19:58");
        urban.open("/office");
        urban.shows("s1-4-queue");
        urban.finds(passerBy.number());
        urban.does("acknowledge");
        urban.does("first-contact", "note", urban.says("已电话核实位置。", "Phoned to ask where exactly."));
        city.at(2, "08:10");
        urban.does(
                "interim-reply",
                "visibility",
                "PUBLIC",
                "text",
                urban.says("今晨已设围挡，新井盖下午送到。", "Fenced off this morning; a new cover comes in the afternoon."));
        passerBy.followsUp();
        passerBy.reads("今晨已设围挡", "Fenced off this morning");
        passerBy.shows("s1-5-progress");
        city.at(2, "16:25");
        urban.does(
                "reply",
                "outcome",
                "RESOLVED",
                "visibility",
                "PUBLIC",
                "text",
                urban.says("新井盖已装好，前后两百米的井盖一并查过。", "A new cover is in place; those around it were looked at too."));
        passerBy.followsUp();
        passerBy.rates("VERY_SATISFIED", true);
        passerBy.shows("s1-6-rated");
    }

    private static Worker worker(Screen screen, String account) {
        return new Worker(window, screen, account, city.password());
    }
}
