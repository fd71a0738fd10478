package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.EraseRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.LegalHoldRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.storage.memory.MemoryStorage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a person's data come to in the end, and what the law has against it. */
class ErasureTest {

    /** Headline, story, name, phone number, why a supporter was waived, the note of a call, a reply and a comment. */
    private static final int SEALED = 8;

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void personHasTheirDataErasedAndTheRecordStays() {
        Receipt receipt = rated();

        done(desk.privacy().eraseOwn(Actor.complainant(), EraseOwnRequest.of(receipt.number(), receipt.secret())));

        CaseView seen = desk.view(OPERATOR, receipt.id()).orElseThrow();
        assertThat(seen.title()).isNull();
        assertThat(seen.text()).isNull();
        assertThat(seen.name()).isNull();
        assertThat(seen.phone()).isNull();
        OwnCase own = desk.ownCase(receipt.number(), receipt.secret()).orElseThrow();
        assertThat(own.title()).isNull();
        assertThat(own.told())
                .singleElement()
                .satisfies(told -> assertThat(told.words()).isNull());
        PublicCase shown = own.shown();
        assertThat(shown.timeline().get(shown.timeline().size() - 1).what().en())
                .isEqualTo("personal data erased (asked for by the person)");
        assertThat(shown.timeline().get(shown.timeline().size() - 1).what().zh())
                .isEqualTo("已删除个人信息（本人请求或撤回同意）");
        assertThat(erasures()).containsExactly(new PersonalDataErased(ErasureBasis.REQUEST, SEALED));
        assertThat(RecordAudit.run(town.storage, finding -> {}).broken()).isZero();
    }

    @Test
    void erasingAgainChangesNothing() {
        Receipt receipt = rated();
        EraseRequest request = new EraseRequest(receipt.id(), ErasureBasis.RETENTION_OVER);

        Answer<CaseStatus> first = desk.privacy().erase(CENTRE, request);
        Answer<CaseStatus> again = desk.privacy().erase(Actor.system("retention"), request);

        assertThat(again).isEqualTo(first);
        assertThat(erasures()).containsExactly(new PersonalDataErased(ErasureBasis.RETENTION_OVER, SEALED));
    }

    @Test
    void legalHoldRefusesUntilItIsLifted() {
        Receipt receipt = rated();
        done(desk.privacy().setLegalHold(CENTRE, new LegalHoldRequest(receipt.id(), "法院调取")));
        EraseOwnRequest erase = EraseOwnRequest.of(receipt.number(), receipt.secret());

        Answer<CaseStatus> refused = desk.privacy().eraseOwn(Actor.complainant(), erase);
        assertThat(refused).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.code()).isEqualTo(RefusalCode.LEGAL_HOLD);
            assertThat(no.faults().toString())
                    .contains("the complaint is under legal hold; nothing in it is erased", "该诉求处于法定保全状态，不得删除个人信息");
        });
        assertThat(desk.view(OPERATOR, receipt.id()).orElseThrow().title()).isEqualTo("路灯不亮");

        done(desk.privacy().liftLegalHold(CENTRE, new LegalHoldRequest(receipt.id(), "案件已结")));
        done(desk.privacy().eraseOwn(Actor.complainant(), erase));
        assertThat(desk.view(OPERATOR, receipt.id()).orElseThrow().title()).isNull();
    }

    @Test
    void supporterLeavesOnlyWhenTheHoldIsLifted() {
        Receipt receipt = town.submitted();
        SupportReceipt support = done(desk.links()
                .join(
                        Actor.complainant(),
                        JoinRequest.withPhone(receipt.number(), "13900000002").toldAt("13900000003")));
        LeaveRequest leave = new LeaveRequest(support.number(), support.secret());
        done(desk.privacy().setLegalHold(CENTRE, new LegalHoldRequest(receipt.id(), "法院调取")));

        assertThat(((Refused<SupportReceipt>) desk.links().leave(Actor.complainant(), leave)).code())
                .isEqualTo(RefusalCode.LEGAL_HOLD);

        done(desk.privacy().liftLegalHold(CENTRE, new LegalHoldRequest(receipt.id(), "案件已结")));
        done(desk.links().leave(Actor.complainant(), leave));
    }

    /** Who erases what is theirs erases nothing of those who joined them, and is told nothing of them. */
    @Test
    void supportersKeepTheirsWhenThePersonErasesAndIsGivenTheirOwn() {
        Receipt receipt = town.submitted();
        done(desk.links()
                .join(
                        Actor.complainant(),
                        JoinRequest.withPhone(receipt.number(), "13900000002").toldAt("13900000003")));

        assertThat(exported(receipt)).contains("13800000001").doesNotContain("13900000002", "13900000003");
        done(desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret())));
        done(desk.privacy().eraseOwn(Actor.complainant(), EraseOwnRequest.of(receipt.number(), receipt.secret())));

        assertThat(exported(receipt)).doesNotContain("13800000001", "13900000003");
        UUID phone = new Street(town)
                .events(receipt, SupporterJoined.class)
                .get(0)
                .phone()
                .ref();
        boolean isKept = town.storage.transact(tx -> tx.personal(phone).isPresent());
        assertThat(isKept).isTrue();
    }

    private String exported(Receipt receipt) {
        return desk.privacy()
                .exportOwn(receipt.number(), receipt.secret())
                .orElseThrow()
                .json();
    }

    @Test
    void holdIsSetOnceAndLiftedOnce() {
        Receipt receipt = town.submitted();
        LegalHoldRequest request = new LegalHoldRequest(receipt.id(), "法院调取");

        assertThat(desk.privacy().liftLegalHold(CENTRE, request).toString()).contains("is not under legal hold");
        done(desk.privacy().setLegalHold(CENTRE, request));
        assertThat(desk.privacy().setLegalHold(CENTRE, request).toString()).contains("is under legal hold already");
        assertThat(code(desk.privacy().setLegalHold(OPERATOR, request))).isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void whileSomebodyWorksOnItNothingIsErased() {
        Receipt receipt = town.dispatched();

        Answer<CaseStatus> refused =
                desk.privacy().eraseOwn(Actor.complainant(), EraseOwnRequest.of(receipt.number(), receipt.secret()));

        assertThat(refused.toString()).contains("the complaint is dispatched and cannot be freed of personal data now");
        assertThat(desk.view(OPERATOR, receipt.id()).orElseThrow().title()).isEqualTo("路灯不亮");
    }

    @Test
    void nobodyElseErases() {
        Receipt receipt = rated();

        for (Actor actor : List.of(OPERATOR, LIGHTING_HANDLER, Actor.of(Role.AUDITOR, "a-1"))) {
            assertThat(code(desk.privacy().erase(actor, new EraseRequest(receipt.id(), ErasureBasis.ORDERED))))
                    .isEqualTo(RefusalCode.NOT_PERMITTED);
        }
        assertThat(code(desk.privacy()
                        .eraseOwn(Actor.complainant(), EraseOwnRequest.of(receipt.number(), "0000000000000000"))))
                .isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void keyIsDestroyedWithTheWordsAndNothingIsSealedUnderItAgain() {
        Keys keys = new Keys();
        ComplaintDesk desk = ComplaintDesk.builder()
                .storage(MemoryStorage.create(town.clock))
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .subjectKeys(keys)
                .build();
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        done(desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret())));

        done(desk.privacy().erase(CENTRE, new EraseRequest(receipt.id(), ErasureBasis.PURPOSE_ACHIEVED)));

        assertThat(keys.destroyed).hasSize(1);
        Answer<CaseStatus> late = desk.privacy().setLegalHold(CENTRE, new LegalHoldRequest(receipt.id(), "法院调取"));
        assertThat(code(late)).isEqualTo(RefusalCode.ERASED);
        assertThat(late.toString()).contains("nothing in words can be added any more", "不能再添加文字内容");
    }

    @Test
    void keyOfASupporterWhoLeavesIsDestroyedAndNobodyElses() {
        Keys keys = new Keys();
        ComplaintDesk desk = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .subjectKeys(keys)
                .build();
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        SupportReceipt support = done(desk.links()
                .join(
                        Actor.complainant(),
                        JoinRequest.withPhone(receipt.number(), "13900000002").toldAt("13900000003")));
        UUID person =
                new Street(town).events(receipt, SupporterJoined.class).get(0).person();

        done(desk.links().leave(Actor.complainant(), new LeaveRequest(support.number(), support.secret())));

        assertThat(keys.destroyed).containsExactly(person);
        assertThat(desk.view(OPERATOR, receipt.id()).orElseThrow().name()).isEqualTo("王女士");
    }

    @Test
    void exportHoldsAllThatIsHeldOnThePersonAndNothingOfAnybodyElse() {
        Receipt other = town.submitted();
        Receipt receipt = rated();

        PersonalExport export =
                desk.privacy().exportOwn(receipt.number(), receipt.secret()).orElseThrow();

        assertThat(export.json())
                .contains(
                        "\"format\" : \"redress/personal-data/1\"",
                        receipt.number(),
                        "路灯不亮",
                        "王女士",
                        "13800000001",
                        "已致电，约定明早上门。",
                        "请进门修理。",
                        "修得很快。",
                        "诉求人评价：非常满意",
                        "rated by the person: very satisfied",
                        "承办人",
                        "handler of a department")
                .doesNotContain(other.number(), "li-1", "op-", receipt.secret());
        assertThat(export.toString()).isEqualTo("PersonalExport[" + receipt.number() + "]");
        assertThat(desk.privacy().export(CENTRE, receipt.id())).contains(export);
        assertThat(desk.privacy().export(OPERATOR, receipt.id())).isEmpty();
        assertThat(desk.privacy().exportOwn(receipt.number(), "0000000000000000"))
                .isEmpty();
    }

    @Test
    void exportAfterErasureSaysThatThereWasSomething() {
        Receipt receipt = rated();
        done(desk.privacy().erase(CENTRE, new EraseRequest(receipt.id(), ErasureBasis.ORDERED)));

        assertThat(desk.privacy().export(CENTRE, receipt.id()).orElseThrow().json())
                .contains("\"erased\" : true", "已删除个人信息（司法或行政机关要求）")
                .doesNotContain("王女士", "13800000001", "路灯不亮", "修得很快");
    }

    private Receipt rated() {
        Receipt receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), "已致电，约定明早上门。")));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPrivate(receipt.id(), Outcome.RESOLVED, "请进门修理。")));
        done(desk.rate(
                Actor.complainant(),
                new RateRequest(receipt.number(), receipt.secret(), SatisfactionRating.VERY_SATISFIED, true, "修得很快。")));
        return receipt;
    }

    private List<PersonalDataErased> erasures() {
        return desk.feed(0, 1_000).events().stream()
                .map(recorded -> recorded.event())
                .filter(PersonalDataErased.class::isInstance)
                .map(PersonalDataErased.class::cast)
                .toList();
    }

    private static RefusalCode code(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).code();
    }

    /** A store of keys that can destroy one. */
    private static final class Keys implements SubjectKeys {

        private final Map<UUID, byte[]> keys = new HashMap<>();
        private final Set<UUID> destroyed = new HashSet<>();

        @Override
        public Optional<byte[]> key(UUID person) {
            return destroyed.contains(person)
                    ? Optional.empty()
                    : Optional.of(keys.computeIfAbsent(person, id -> new byte[32]));
        }

        @Override
        public void destroy(UUID person) {
            destroyed.add(person);
        }
    }
}
