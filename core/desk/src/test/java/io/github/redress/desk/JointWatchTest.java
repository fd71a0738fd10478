package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentRole;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.CloseSupervisionRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.EscalateCaseRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.OpenSupervisionRequest;
import io.github.redress.desk.request.RemindRequest;
import io.github.redress.desk.request.ReportForSupportRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same nuisance is reported again and again, until culture, police and urban management watch together for three months. */
class JointWatchTest {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final DepartmentId CULTURE = DepartmentId.of("culture");
    private static final DepartmentId POLICE = DepartmentId.of("police");
    private static final DepartmentId URBAN = DepartmentId.of("urban-management");
    private static final DepartmentId STREET = DepartmentId.of("street");

    private final Town town = new Town(Town.filesWith("departments.json", "  ]\n}", """
              , { "id": "culture", "name": { "zh": "文化局", "en": "Culture" }, "level": "CITY" },
                { "id": "police", "name": { "zh": "公安局", "en": "Police" }, "level": "CITY" },
                { "id": "urban-management", "name": { "zh": "城管局", "en": "Urban management" }, "level": "CITY" },
                { "id": "street", "name": { "zh": "街道办", "en": "Street office" }, "level": "STREET" }
              ]
            }
            """));
    private final ComplaintDesk desk = town.desk;

    @Test
    void streetCallsAndCityComes() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.GRIEVANCE, "歌厅深夜扰民", "楼下歌厅每晚营业到凌晨三点，多次反映均未解决，老人孩子无法入睡。")
                        .about(CategoryPath.of("noise/entertainment"))));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), CULTURE).with(List.of(STREET))));
        done(desk.acknowledge(handler(CULTURE), AcknowledgeRequest.of(receipt.id())));
        done(desk.acknowledge(handler(STREET), AcknowledgeRequest.of(receipt.id())));

        // The street has no power to close a bar, and calls those who have.
        town.clock.pass(Duration.ofHours(1));
        done(desk.oversight()
                .callForSupport(
                        handler(STREET), new CallForSupportRequest(receipt.id(), List.of(POLICE, URBAN), "请到现场联合执法。")));
        town.clock.pass(Duration.ofMinutes(15));
        done(desk.oversight().reportForSupport(handler(POLICE), ReportForSupportRequest.of(receipt.id())));
        town.clock.pass(Duration.ofHours(20));
        done(desk.oversight().remind(CENTRE, RemindRequest.of(receipt.id(), URBAN)));
        done(desk.oversight()
                .reportForSupport(handler(URBAN), new ReportForSupportRequest(receipt.id(), "执法队 6 人到场。")));

        // It goes on; the city's office takes it up and watches for three months.
        done(desk.oversight()
                .openSupervision(
                        CENTRE,
                        new OpenSupervisionRequest(
                                receipt.id(),
                                AuthorityLevel.GOVERNMENT_OFFICE,
                                SupervisionCause.MANY_REPEATS,
                                "同一问题七次反映。")));
        done(desk.oversight()
                .escalate(
                        CENTRE, new EscalateCaseRequest(receipt.id(), AuthorityLevel.GOVERNMENT_OFFICE, "需多部门长期值守。")));
        for (int month = 1; month <= 3; month++) {
            town.clock.pass(Duration.ofDays(30));
            done(desk.handling()
                    .interimReply(
                            handler(CULTURE),
                            new InterimReplyRequest(receipt.id(), Visibility.PUBLIC, "第 " + month + " 个月值守情况通报。")));
        }
        CaseStatus status = done(
                desk.oversight().closeSupervision(CENTRE, new CloseSupervisionRequest(receipt.id(), 1, "夜间噪声已达标。")));

        assertThat(status.assignments())
                .extracting(Assignment::department)
                .containsExactly(CULTURE, STREET, POLICE, URBAN);
        assertThat(status.assignments())
                .extracting(Assignment::role)
                .containsExactly(
                        AssignmentRole.LEAD, AssignmentRole.SUPPORT, AssignmentRole.SUPPORT, AssignmentRole.SUPPORT);
        assertThat(minutesUntil(receipt, POLICE)).isEqualTo(15);
        assertThat(minutesUntil(receipt, URBAN)).isEqualTo(15 + 20 * 60);
        PublicCase told = desk.progress(receipt.number(), receipt.secret()).orElseThrow();
        assertThat(told.timeline())
                .extracting(entry -> entry.what().en() + " " + entry.departments())
                .containsSubsequence(
                        "called for support [police, urban-management]",
                        "reported for support [police]",
                        "urged [urban-management]",
                        "reported for support [urban-management]",
                        "under supervision: government office []",
                        "escalated: government office []",
                        "supervision ended []");
        assertThat(told.timeline())
                .extracting(entry -> entry.what().zh())
                .contains("请求协办", "已报到", "催办", "督办：政府办公厅（室）", "提级办理：政府办公厅（室）", "督办结束");
        assertThat(told.toString()).doesNotContain("七次反映", "执法队", "已达标", "联合执法", "长期值守");
    }

    private long minutesUntil(Receipt receipt, DepartmentId department) {
        List<Recorded> events = desk.feed(0, 1_000).events();
        Recorded called = first(events, event -> event instanceof SupportCalled);
        Recorded came = first(
                events,
                event -> event instanceof SupportReported reported
                        && reported.department().equals(department));
        assertThat(called.complaint()).isEqualTo(receipt.id());
        return Duration.between(called.at(), came.at()).toMinutes();
    }

    private static Recorded first(List<Recorded> events, java.util.function.Predicate<ComplaintEvent> which) {
        return events.stream()
                .filter(recorded -> which.test(recorded.event()))
                .findFirst()
                .orElseThrow();
    }

    private static Actor handler(DepartmentId department) {
        return Actor.handler(department + "-1", department);
    }
}
