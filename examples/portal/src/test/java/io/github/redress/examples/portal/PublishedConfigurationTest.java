package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.walk.WalkedPortal;
import io.github.redress.sla.GoalName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of open complaints when a city publishes other days off, or has one department less. */
class PublishedConfigurationTest {

    private static final Path CITY = Path.of("../city/city");
    private static final DepartmentId LIGHTING = DepartmentId.of("lighting-bureau");
    private static final DepartmentId URBAN = DepartmentId.of("urban-management-bureau");

    @TempDir
    Path data;

    private WalkedPortal portal;
    private ComplaintDesk desk;
    private Receipt told;

    /** A complaint is given out on the last Monday of a year, whose calendar says nothing of the next. */
    @BeforeEach
    void start() {
        portal = WalkedPortal.start(data, LocalDate.of(2026, 12, 28));
        portal.at(1, "10:00");
        desk = portal.bean("desk", ComplaintDesk.class);
        told = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.GRIEVANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。")));
        done(desk.accept(Actor.operator("operator-1"), AcceptRequest.of(told.id())));
        done(desk.dispatch(Actor.dispatcher("dispatcher-1"), DispatchRequest.to(told.id(), LIGHTING)));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void nextYearsCalendarMovesTheDeadlineAsThePreviewSaid() throws IOException {
        Instant before = due();
        Browser admin = worker("administrator-1");
        String draft = drafted(
                admin,
                "calendars.json",
                Files.readString(CITY.resolve("calendars.json"))
                        .replaceFirst(
                                "\"exceptions\": \\[",
                                "\"exceptions\": [ { \"from\": \"2027-01-01\", \"to\": \"2027-01-08\", \"hours\": [],"
                                        + " \"name\": \"元旦连休\", \"source\": \"https://example.org/holidays\" },")
                        .replace("\"validThrough\": \"2026-12-31\"", "\"validThrough\": \"2027-12-31\""));

        assertThat(admin.open(draft).body()).contains(told.number(), "2027年1月");
        assertThat(due()).isEqualTo(before);
        admin.submit(draft, Map.of());

        assertThat(due()).isAfter(before);
        Browser dispatcher = worker("dispatcher-1");
        assertThat(dispatcher.open("/office/cases/" + told.id()).body()).contains("元旦连休");
    }

    @Test
    void complaintsOfADissolvedDepartmentGoToItsSuccessorOnTheDayAndNotBefore() throws IOException {
        Browser admin = worker("administrator-1");
        ObjectNode departments = (ObjectNode)
                JsonMapper.shared().readTree(CITY.resolve("departments.json").toFile());
        departments
                .get("departments")
                .valueStream()
                .filter(each -> each.get("id").stringValue().equals(LIGHTING.value()))
                .map(ObjectNode.class::cast)
                .forEach(each -> each.put("to", "2026-12-31").put("successor", URBAN.value()));
        String draft = drafted(admin, "departments.json", departments.toString());

        assertThat(admin.open(draft).body()).contains(told.number(), "市城市管理局");
        admin.submit(draft, Map.of());
        assertThat(holder()).isEqualTo(LIGHTING);
        portal.at(3, "23:59");
        portal.runs("Publisher.handOver");
        assertThat(holder()).isEqualTo(LIGHTING);

        portal.at(4, "00:10");
        portal.runs("Publisher.handOver");

        assertThat(holder()).isEqualTo(URBAN);
    }

    private String drafted(Browser admin, String file, String content) {
        admin.open("/office/configuration");
        admin.upload("/office/configuration/drafts", Map.of("reason", "new"), Map.of(file, content));
        return admin.found("action=\"(/office/configuration/drafts/[0-9a-f-]+)\"")
                .orElseThrow();
    }

    private Browser worker(String account) {
        Browser browser = new Browser(portal.address(), "zh-CN");
        browser.open("/login");
        browser.submit("/login", Map.of("username", account, "password", portal.password()));
        return browser;
    }

    private Instant due() {
        return status().clocks().stream()
                .filter(clock -> clock.promise().goal().equals(GoalName.RESOLUTION))
                .map(clock -> clock.promise().due())
                .findFirst()
                .orElseThrow();
    }

    private DepartmentId holder() {
        return status().assignments().stream()
                .filter(each -> each.isOpen() && each.role() == AssignmentRole.LEAD)
                .map(Assignment::department)
                .findFirst()
                .orElseThrow();
    }

    private CaseStatus status() {
        return desk.view(Actor.dispatcher("dispatcher-1"), told.id())
                .orElseThrow()
                .status();
    }

    private static <T> T done(Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + answer);
    }
}
