package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.MONDAY_NINE;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.Audience;
import io.github.redress.access.Notice;
import io.github.redress.access.NoticeTable;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.TransferDeadlines;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.AnswerRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.RemindRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Blob;
import io.github.redress.storage.StoredEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told of what, in which words, and who never is. */
class NoticesTest {

    private static final Set<Audience> DEPARTMENTS =
            Set.of(Audience.LEAD, Audience.SUPPORT, Audience.COPIED, Audience.CONCERNED, Audience.FORMER);

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;
    private final Notices notices = desk.notices("sms", Instant.EPOCH);
    private final List<Notification> told = new ArrayList<>();

    @Test
    void everybodyHearsWhatConcernsThem() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));

        notices.deliver(100, told::add);

        String n = receipt.number();
        assertThat(told)
                .extracting(each -> to(each) + ": " + each.message(Locale.ENGLISH))
                .containsExactly(
                        "COMPLAINANT: We have received your request for assistance, number " + n
                                + ". Number and secret show you at any time how it stands.",
                        "CENTRE: New request for assistance " + n + ", to accept.",
                        "COMPLAINANT: The city has taken on your request for assistance " + n + ".",
                        "COMPLAINANT: Your request for assistance " + n
                                + " was given to a department: Street lighting. It is to be answered by 2026-09-20 17:30.",
                        "LEAD lighting: New request for assistance " + n
                                + "; you lead, due 2026-09-20 17:30. Please acknowledge it.",
                        "SUPPORT power: New request for assistance " + n
                                + "; please support the lead: Street lighting.",
                        "CONCERNED power: No result of yours is needed any more for the request for assistance " + n
                                + ".",
                        "COMPLAINANT: Your request for assistance " + n
                                + " is answered (resolved). Number and secret show you the answer; please rate it.",
                        "SUPPORT power: The request for assistance " + n
                                + " that you support was answered by its lead (resolved).",
                        "LEAD lighting: The person rates the request for assistance " + n + ": dissatisfied.",
                        "CENTRE: Unhappy case: request for assistance " + n
                                + ", rated dissatisfied, lead: Street lighting.",
                        "SUPERVISOR: Unhappy case: request for assistance " + n
                                + ", rated dissatisfied, lead: Street lighting.");
    }

    /** Whoever acts again has the case already: there is nothing to acknowledge. */
    @Test
    void whoHasToDoItAgainIsAskedToTakeItUp() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));
        done(desk.aftermath().orderRework(Town.CENTRE, ReworkRequest.of(receipt.id(), "路灯还是不亮。")));

        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> each.template().equals("rework.department"))
                .extracting(each -> to(each) + ": " + each.message(Locale.ENGLISH) + " / "
                        + each.message(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("LEAD lighting: The request for assistance " + receipt.number()
                        + " is to be done again, due 2026-09-20 17:30. Please take it up again."
                        + " / 求助 " + receipt.number() + " 退回重办，期限 2026年9月20日 17:30，请重新办理。");
    }

    @Test
    void chineseIsSpokenToo() {
        Receipt receipt = town.replied();

        notices.deliver(100, told::add);

        assertThat(message(Audience.LEAD, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("新派单：求助 " + receipt.number() + "，由贵单位主办，期限 2026年9月20日 17:30，请及时签收。");
        assertThat(told)
                .filteredOn(each -> each.template().equals("replied.person"))
                .extracting(each -> each.message(Locale.CHINA))
                .containsExactly("您的求助 " + receipt.number() + " 已答复（已解决）。请凭编号和查询码查看并评价。");
    }

    @Test
    void languageIsAddedByABundleAndSpeaksEnglishWhereItHasNoWords() {
        Receipt receipt = town.replied();

        notices.deliver(100, told::add);

        assertThat(message(Audience.LEAD, Locale.FRANCE))
                .isEqualTo("Nouveau dossier " + receipt.number() + " à traiter avant le 20/09/2026 17:30.");
        assertThat(told)
                .filteredOn(each -> each.template().equals("replied.person"))
                .extracting(each -> each.message(Locale.FRENCH))
                .containsExactly("Votre demande d'aide " + receipt.number()
                        + " a reçu une réponse (résolu) de Éclairage public.");
        assertThat(message(Audience.CENTRE, Locale.FRENCH)).isEqualTo(message(Audience.CENTRE, Locale.ENGLISH));
        assertThat(message(Audience.CENTRE, Locale.KOREAN)).isEqualTo(message(Audience.CENTRE, Locale.ENGLISH));
    }

    @Test
    void personIsToldAtTheirNumberWhichNobodyElseSees() {
        town.replied();

        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> each.audience() == Audience.COMPLAINANT)
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.phone()).contains("13800000001");
                    assertThat(each.department()).isEmpty();
                });
        assertThat(told)
                .filteredOn(each -> each.audience() != Audience.COMPLAINANT)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.phone()).isEmpty());
        assertThat(told)
                .allSatisfy(each -> assertThat(
                                each + each.message(Locale.CHINESE) + each.message(Locale.ENGLISH) + each.id())
                        .doesNotContain("13800000001", "王女士", "路灯不亮", "小区门口", "路灯已修复"));
    }

    @Test
    void reminderBeforeTheDeadlineGoesToWhoMustKeepIt() {
        Receipt receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        notices.deliver(100, each -> {});
        town.clock.moveTo(Instant.parse("2026-09-20T09:00:00Z"));
        desk.sweep(10);

        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> each.template().equals("deadline.warned"))
                .extracting(each -> to(each) + ": " + each.message(Locale.ENGLISH))
                .containsOnly("CONCERNED lighting: Reminder: resolution of request for assistance " + receipt.number()
                        + " is due 2026-09-20 17:30.");
    }

    @Test
    void missedPromiseOfTheCitysOwnIsToldToTheCentreOnce() {
        Receipt receipt = town.submitted();
        town.clock.pass(Duration.ofHours(3));
        desk.sweep(10);

        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> each.template().equals("deadline.missed"))
                .extracting(each -> to(each) + ": " + each.message(Locale.ENGLISH))
                .containsExactly("CENTRE: Late: acceptance of request for assistance " + receipt.number()
                        + " was due 2026-09-14 11:00; responsible: the hotline centre.");
    }

    @Test
    void anonymousPersonIsToldNothing() {
        Receipt receipt =
                done(desk.submit(Actor.complainant(), Town.brokenLamp().by(null)));

        notices.deliver(100, told::add);

        assertThat(told).extracting(NoticesTest::to).containsExactly("CENTRE");
        assertThat(told.get(0).number()).isEqualTo(receipt.number());
    }

    @Test
    void whoWentAnonymousOrWasErasedIsToldNoMoreAlsoOfWhatHappenedBefore() {
        Receipt anonymous = town.dispatched();
        done(desk.privacy()
                .goAnonymous(Actor.complainant(), new AnonymousRequest(anonymous.number(), anonymous.secret())));
        Receipt erased = town.dispatched();
        town.storage.transact(tx -> {
            CaseFile file = CaseFile.read(tx.load(erased.id().value(), null).orElseThrow(), tx)
                    .orElseThrow();
            return tx.erase(file.current().person());
        });

        notices.deliver(100, told::add);

        assertThat(told).isNotEmpty().noneMatch(each -> each.audience() == Audience.COMPLAINANT);
    }

    @Test
    void accusedDepartmentAndWhoTookOverFromItAreToldNothing() {
        ComplaintDesk merged = town.desk(Town.filesWith(
                "departments.json",
                "\"level\": \"CITY\", \"superior\": \"centre\" }",
                "\"level\": \"CITY\", \"superior\": \"centre\", \"to\": \"2027-01-01\", \"successor\": \"power\" }"));
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "举报路灯处", "路灯处工作人员倒卖电缆，已持续半年，请调查处理，本人愿意作证。")
                        .about(CategoryPath.of("roads/lighting"))
                        .by(new Person("李先生", "13900000002"))
                        .against(List.of(LIGHTING))));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(
                DISPATCHER,
                DispatchRequest.to(receipt.id(), DepartmentId.of("centre")).with(List.of(POWER))));

        merged.notices("merged", Instant.EPOCH).deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> DEPARTMENTS.contains(each.audience()))
                .extracting(NoticesTest::to)
                .containsExactly("LEAD centre");
        assertThat(told)
                .filteredOn(each -> each.audience() != Audience.COMPLAINANT)
                .allSatisfy(each -> assertThat(each.message(Locale.CHINESE) + each.message(Locale.ENGLISH) + each.id())
                        .doesNotContain("李先生", "13900000002", "路灯处", "Street lighting", "lighting"));
    }

    @Test
    void failureIsTriedAgainInOrderUnderTheSameIds() {
        Receipt receipt = town.dispatched();
        List<String> first = new ArrayList<>();
        notices.deliver(100, each -> {
            if (each.template().equals("accepted.person")) {
                throw new IllegalStateException("the gateway is down");
            }
            first.add(each.id());
        });

        assertThat(notices.waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.complaint()).isEqualTo(receipt.id()));
        town.clock.pass(Duration.ofMinutes(2));
        notices.deliver(100, told::add);

        assertThat(first).containsExactly(receipt.id() + "/1/COMPLAINANT", receipt.id() + "/1/CENTRE");
        assertThat(told)
                .extracting(Notification::template)
                .containsExactly(
                        "accepted.person",
                        "dispatched.person",
                        "dispatched.lead",
                        "dispatched.support",
                        "waived.department");
        assertThat(Stream.concat(first.stream(), told.stream().map(Notification::id)))
                .doesNotHaveDuplicates();
        assertThat(told.get(2).id()).isEqualTo(receipt.id() + "/" + version(told.get(2)) + "/LEAD/lighting");
        assertThat(notices.waiting()).isEmpty();
    }

    @Test
    void whatCanNeverBeToldIsGivenUpByAnOperator() {
        Receipt receipt = town.submitted();
        notices.deliver(100, each -> {
            throw new IllegalStateException("no such number");
        });

        assertThat(notices.skip(receipt.id(), 1)).isTrue();
        assertThat(notices.skip(receipt.id(), 1)).isFalse();
    }

    @Test
    void oldNewsAreToldToNobody() {
        town.submitted();
        town.clock.pass(Duration.ofDays(1));
        Receipt today = town.submitted();

        desk.notices("mail", MONDAY_NINE.plus(Duration.ofDays(1))).deliver(100, told::add);

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.number()).isEqualTo(today.number()));
    }

    @Test
    void whatANewerReleaseWroteWaitsForIt() {
        Receipt receipt = town.submitted();
        town.storage.tamperWithFeed(event -> Stream.of(event.version() == 2 ? unknown(event) : event));

        DeliveryResult result = notices.deliver(100, told::add);

        assertThat(result.failed()).isEqualTo(1);
        assertThat(notices.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.complaint()).isEqualTo(receipt.id());
            assertThat(waiting.version()).isEqualTo(2);
        });
    }

    @Test
    void everyTemplateHasItsWordsInBothLanguagesAndNoWordsAreLeftOver() throws IOException {
        Set<String> templates = NoticeTable.lines().values().stream()
                .flatMap(List::stream)
                .map(Notice::template)
                .collect(Collectors.toSet());
        templates.add("date");
        templates.add("undated");

        for (String language : List.of("zh", "en")) {
            Properties words = bundle(language);
            assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(templates);
            assertThat(words.values())
                    .allSatisfy(each -> assertThat(each.toString()).isNotBlank());
        }
        assertThat(bundle("zh").entrySet())
                .filteredOn(entry -> !entry.getKey().equals("date"))
                .allSatisfy(entry -> assertThat(entry.getValue().toString()).containsPattern("\\p{IsHan}"));
    }

    /** What is said in one language is said in the other: each template speaks of the same facts. */
    @Test
    void bothLanguagesSpeakOfTheSameFacts() throws IOException {
        Properties zh = bundle("zh");
        Properties en = bundle("en");

        for (String template : zh.stringPropertyNames()) {
            if (!template.equals("date")) {
                assertThat(facts(zh.getProperty(template)))
                        .as(template)
                        .isEqualTo(facts(Objects.requireNonNull(en.getProperty(template))));
            }
        }
    }

    @Test
    void templateWithoutWordsIsSaid() {
        NoticeBundles bundles = new NoticeBundles(() -> desk.configuration().departments(), ZoneId.of("Asia/Shanghai"));
        Receipt receipt = town.submitted();
        NoticeFacts facts = new NoticeFacts(
                receipt.id(),
                1,
                MONDAY_NINE,
                receipt.number(),
                NoticeFacts.Label.of(ComplaintKind.PRAISE, ComplaintKind.PRAISE.label()),
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> bundles.message("no.such", Locale.ENGLISH, facts))
                .hasMessage("no bundle META-INF/redress/notices_… has the words of no.such");
    }

    @Test
    void departmentThatIsUrgedHearsIt() {
        Receipt receipt = town.dispatchedWithSupport();
        notices.deliver(100, each -> {});
        done(desk.oversight().remind(Actor.of(Role.CENTRE, "centre-1"), RemindRequest.of(receipt.id(), POWER)));

        notices.deliver(100, told::add);

        assertThat(told)
                .extracting(each -> to(each) + ": " + each.message(Locale.ENGLISH))
                .containsExactly("CONCERNED power: Please deal with the request for assistance " + receipt.number()
                        + "; due 2026-09-20 17:30.");
    }

    @Test
    void supporterIsToldWhereTheySaidOfWhatHappensWhileTheyAreOne() {
        Receipt receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        joined(receipt, "13900000002", "13900000002");
        SupportReceipt left = joined(receipt, "13900000003", "13900000003");
        joined(receipt, "13900000004", null);
        done(desk.handling()
                .interimReply(LIGHTING_HANDLER, new InterimReplyRequest(receipt.id(), Visibility.PUBLIC, "正在施工。")));
        done(desk.links().leave(Actor.complainant(), new LeaveRequest(left.number(), left.secret())));
        joined(receipt, "13900000005", "13900000005");

        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> each.audience() == Audience.SUPPORTERS)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.phone()).contains("13900000002");
                    assertThat(each.message(Locale.ENGLISH))
                            .isEqualTo("There is news of the complaint " + receipt.number() + " that you joined.");
                    assertThat(each.id()).matches(receipt.id() + "/\\d+/SUPPORTERS/[0-9a-f-]{36}");
                    assertThat(each.toString()).doesNotContain("13900000002");
                });
    }

    @Test
    void interimLeadAndWhoContestedAreToldOnceEachWithTheDeadlineThatHoldsNow() {
        Receipt receipt = town.dispatched();
        notices.deliver(100, each -> {});
        done(desk.disputes()
                .contest(LIGHTING_HANDLER, ContestRequest.of(receipt.id(), ContestReason.OWNERSHIP, "产权不在我处。")));
        town.clock.pass(Duration.ofDays(1));
        done(desk.disputes()
                .nameInterimLead(
                        DISPATCHER,
                        new InterimLeadRequest(
                                receipt.id(), DepartmentId.of("centre"), TransferDeadlines.RESTART, "先行处置。")));

        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> !each.template().equals("deadline.missed"))
                .extracting(each -> to(each) + ": " + each.message(Locale.ENGLISH))
                .containsExactly(
                        "CENTRE: Street lighting says that the request for assistance " + receipt.number()
                                + " is not its own; to be decided.",
                        "CONCERNED centre: Please act on the request for assistance " + receipt.number()
                                + " for the time being, due 2026-09-21 17:30; whose it is and who pays is settled apart.",
                        "FORMER lighting: The request for assistance " + receipt.number() + " is with you no longer.");
    }

    @Test
    void departmentsOfADuplicateHearThatItGoesOnElsewhere() {
        Receipt main = town.dispatched();
        Receipt duplicate = town.dispatched();
        notices.deliver(100, each -> {});
        done(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(duplicate.id(), main.id())));

        notices.deliver(100, told::add);

        assertThat(told)
                .extracting(each -> to(each) + " " + each.template())
                .containsExactly(
                        "COMPLAINANT duplicate.person",
                        "LEAD lighting duplicate.staff",
                        "SUPPORT power duplicate.staff");
    }

    /** Whoever joined hears how it ended, also where no department answered. */
    @Test
    void supportersHearHowItEndsWithoutADepartment() {
        assertThat(heardOf(Street.noise(), receipt -> desk.redirect(OPERATOR, RedirectRequest.of(receipt.id(), "119"))))
                .containsExactly(
                        "您附议的诉求 # 已转紧急渠道 119，如情况紧急请立即拨打。",
                        "The complaint # that you joined went to the emergency line 119. If it is urgent, please call there at"
                                + " once.");
        assertThat(heardOf(
                        Street.noise(),
                        receipt -> desk.decline(
                                OPERATOR, DeclineRequest.of(receipt.id(), DeclineReason.LITIGATION, "请与承办法官联系。"))))
                .containsExactly(
                        "您附议的诉求 # 不予受理：已进入或应通过诉讼程序办理。",
                        "The city does not take on the complaint # that you joined: is or must be decided by a court.");
        assertThat(heardOf(
                        SubmitRequest.of(ComplaintKind.CONSULTATION, "办证时间", "请问周六上午服务大厅是否办理居住证，需要带哪些材料？"),
                        receipt -> desk.answerDirectly(OPERATOR, AnswerRequest.explaining(receipt.id(), "周六办理。"))))
                .containsExactly("您附议的诉求 # 已答复（已解释）。", "The complaint # that you joined is answered (explained).");
        assertThat(heardOf(
                        Street.noise(),
                        receipt -> desk.withdraw(
                                Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret()))))
                .containsExactly(
                        "您附议的诉求 # 已由诉求人撤回。如问题仍在，请另行提出。",
                        "The complaint # that you joined was withdrawn by the person who made it. If the trouble goes on, please"
                                + " complain yourself.");
        assertThat(heardOf(Street.noise(), receipt -> {
                    done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
                    return desk.terminate(Town.CENTRE, TerminateRequest.of(receipt.id(), "诉求人不配合。"));
                }))
                .containsExactly("您附议的诉求 # 已终止办理。", "The city has ended the complaint # that you joined.");
    }

    /** People of a duplicate hear that it goes on elsewhere, what is answered there, and that it goes on by itself again. */
    @Test
    void peopleOfADuplicateHearWhatBecomesOfTheComplaintThatItGoesOnIn() {
        Receipt main = town.submitted();
        assertThat(heardOf(
                        Street.noise().by(new Person("居民", "13900000008")),
                        receipt ->
                                desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(receipt.id(), main.id()))))
                .containsExactly(
                        "您附议的诉求 # 已与同一事项的诉求合并办理。",
                        "The complaint # that you joined goes on together with others about the same.");

        done(desk.decline(OPERATOR, DeclineRequest.of(main.id(), DeclineReason.LITIGATION, "请与承办法官联系。")));
        told.clear();
        notices.deliver(100, told::add);

        assertThat(told)
                .filteredOn(each -> each.phone().isPresent() && !each.number().equals(main.number()))
                .extracting(
                        each -> to(each) + ": " + anywhere(each, Locale.CHINESE) + " " + anywhere(each, Locale.ENGLISH))
                .containsExactly(
                        "COMPLAINANT: 您的投诉 # 已恢复单独办理，答复期限：未定。 Your grievance # goes on by itself again. It is to be"
                                + " answered by not set yet.",
                        "SUPPORTERS: 您附议的诉求 # 已恢复单独办理。 The complaint # that you joined goes on by itself again.");
    }

    /** Returns what somebody is told in both languages who joined a complaint before something was done. */
    private List<String> heardOf(SubmitRequest request, Function<Receipt, Answer<?>> deed) {
        Receipt receipt = done(desk.submit(Actor.complainant(), request));
        joined(receipt, "13900000002", "13900000002");
        notices.deliver(100, each -> {});
        assertThat(deed.apply(receipt)).isInstanceOf(Done.class);
        told.clear();
        notices.deliver(100, told::add);
        return told.stream()
                .filter(each -> each.audience() == Audience.SUPPORTERS)
                .flatMap(each -> Stream.of(anywhere(each, Locale.CHINESE), anywhere(each, Locale.ENGLISH)))
                .toList();
    }

    private static String anywhere(Notification notification, Locale locale) {
        return notification.message(locale).replace(notification.number(), "#");
    }

    private SupportReceipt joined(Receipt receipt, String phone, @Nullable String tellAt) {
        return done(desk.links().join(Actor.complainant(), new JoinRequest(receipt.number(), phone, null, tellAt)));
    }

    private static String facts(String template) {
        return template.chars()
                .filter(Character::isDigit)
                .sorted()
                .mapToObj(Character::toString)
                .distinct()
                .collect(Collectors.joining());
    }

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                        NoticesTest.class.getResourceAsStream("/META-INF/redress/notices_" + language + ".properties");
                InputStreamReader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private String message(Audience audience, Locale locale) {
        return told.stream()
                .filter(each -> each.audience() == audience)
                .findFirst()
                .orElseThrow()
                .message(locale);
    }

    private static String to(Notification notification) {
        return notification.audience()
                + notification.department().map(department -> " " + department).orElse("");
    }

    private static String version(Notification notification) {
        return notification.id().split("/")[1];
    }

    private static StoredEvent unknown(StoredEvent event) {
        String json = new String(event.data().bytes(), StandardCharsets.UTF_8)
                .replace("\"" + event.data().type() + "\"", "\"TomorrowsEvent\"");
        assertThat(EventCodec.read(json.getBytes(StandardCharsets.UTF_8)).event())
                .isInstanceOf(UnknownEvent.class);
        return new StoredEvent(
                event.id(),
                event.version(),
                event.at(),
                event.recordedAt(),
                new Blob("TomorrowsEvent", 1, json.getBytes(StandardCharsets.UTF_8)));
    }
}
