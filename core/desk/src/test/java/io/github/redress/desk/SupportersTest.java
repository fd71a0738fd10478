package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SealedText;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.WithdrawRequest;
import io.github.redress.storage.FeedSlice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People who have the same trouble as the one who complained. */
class SupportersTest {

    private static final Actor PERSON = Actor.complainant();

    private final Street street = new Street();
    private final LinkDesk links = street.desk.links();
    private final Receipt noise = street.complainedBy("13800000001");

    /** Seventy families wait for a school for their children; one of them complains. */
    @Test
    void seventyFamiliesStandBehindOneComplaint() {
        for (int family = 1; family < 70; family++) {
            done(links.join(PERSON, JoinRequest.withPhone(noise.number(), "1390000%04d".formatted(family))));
        }

        assertThat(street.told(noise).supporters()).isEqualTo(69);
        assertThat(street.told(noise).timeline()).hasSize(1);
    }

    @Test
    void samePersonIsCountedOnceHoweverTheyWriteTheirNumberAndWhoeverTypesIt() {
        SupportReceipt first = join("13900000002");

        SupportReceipt second = join("+86 139-0000-0002");
        SupportReceipt third = done(links.join(OPERATOR, JoinRequest.withPhone(noise.number(), "0086 13900000002")));

        assertThat(List.of(second, third)).containsOnly(first);
        assertThat(street.told(noise).supporters()).isEqualTo(1);
    }

    @Test
    void whoComplainedIsNotCountedAndNobodyCanTellByTheAnswer() {
        SupportReceipt own = join("138 0000 0001");

        assertThat(own.secret()).hasSize(16).isNotEqualTo(noise.secret());
        assertThat(street.told(noise).supporters()).isZero();
        assertThat(street.events(noise, SupporterJoined.class)).isEmpty();
        assertThat(street.desk.progress(own.number(), own.secret())).isPresent();
        assertThat(leave(own)).isInstanceOf(Done.class);
    }

    @Test
    void accountIsCountedWhereThereIsNoPhoneNumber() {
        Receipt anonymous = done(street.desk.submit(Actor.of(Role.COMPLAINANT, "resident-7"), Street.noise()));

        done(links.join(PERSON, JoinRequest.withAccount(anonymous.number(), "resident-7")));
        done(links.join(PERSON, JoinRequest.withAccount(anonymous.number(), "resident-8")));
        done(links.join(PERSON, JoinRequest.withAccount(anonymous.number(), "resident-8")));

        assertThat(street.told(anonymous).supporters()).isEqualTo(1);
    }

    @Test
    void supporterSeesTheProgressAndNothingThatIsThePersonsOnly() {
        SupportReceipt receipt = join("13900000002");

        assertThat(street.desk.progress(receipt.number(), receipt.secret().toLowerCase(Locale.ROOT)))
                .contains(street.told(noise));
        Answer<CaseStatus> withdrawn =
                street.desk.withdraw(PERSON, WithdrawRequest.of(receipt.number(), receipt.secret()));
        assertThat(((Refused<CaseStatus>) withdrawn).code()).isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void supporterLeavesAgainAndWhereTheyWereToBeToldIsErased() {
        SupportReceipt receipt = done(links.join(
                PERSON, JoinRequest.withPhone(noise.number(), "13900000002").toldAt("13900000003")));
        SealedText told = street.events(noise, SupporterJoined.class).get(0).phone();
        assertThat(told).isNotNull();
        assertThat(isKept(told.ref())).isTrue();

        done(leave(receipt));

        assertThat(street.told(noise).supporters()).isZero();
        assertThat(isKept(told.ref())).isFalse();
        assertThat(street.desk.progress(receipt.number(), receipt.secret())).isEmpty();
        assertThat(((Refused<SupportReceipt>) leave(receipt)).code()).isEqualTo(RefusalCode.NOT_FOUND);
        join("13900000002");
        assertThat(street.told(noise).supporters()).isEqualTo(1);
    }

    @Test
    void nobodyLearnsThatThereIsATipOff() {
        Receipt tipOff = done(street.desk.submit(
                PERSON, SubmitRequest.of(ComplaintKind.TIP_OFF, "吃拿卡要", "某单位工作人员办事索要好处费，请予核查处理，谢谢。")));

        Answer<SupportReceipt> joined = links.join(PERSON, JoinRequest.withPhone(tipOff.number(), "13900000002"));
        Answer<SupportReceipt> unknown = links.join(PERSON, JoinRequest.withPhone("20260914-000000", "13900000002"));

        assertThat(joined).isEqualTo(unknown).isInstanceOf(Refused.class);
        assertThat(((Refused<SupportReceipt>) joined).code()).isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void joiningAgainUnderOneKeyIsOneEffectAndOneAnswer() {
        CommandKey key = CommandKey.of("web", "join-1");
        JoinRequest request = JoinRequest.withPhone(noise.number(), "13900000002");

        Answer<SupportReceipt> first = links.join(PERSON, request, key);
        Answer<SupportReceipt> again = links.join(PERSON, request, key);
        Answer<SupportReceipt> another = links.join(PERSON, JoinRequest.withPhone(noise.number(), "13900000003"), key);

        assertThat(again).isEqualTo(first);
        assertThat(((Refused<SupportReceipt>) another).code()).isEqualTo(RefusalCode.KEY_REUSED);
        assertThat(street.told(noise).supporters()).isEqualTo(1);
    }

    @Test
    void aPhoneNumberOrAnAccountAndNotBoth() {
        for (JoinRequest request : List.of(
                new JoinRequest(noise.number(), null, null, null),
                new JoinRequest(noise.number(), "13900000002", "resident-7", null))) {
            assertThat(((Refused<SupportReceipt>) links.join(PERSON, request)).faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.where()).isEqualTo("phone");
                        assertThat(fault.what().en()).isEqualTo("give a phone number or an account, and not both");
                        assertThat(fault.what().zh()).isEqualTo("须填写电话或账号，且只填其一");
                    });
        }
    }

    @Test
    void whereSupportersAreReachedIsInNoEventAndNoTextForm() {
        JoinRequest request =
                JoinRequest.withPhone(noise.number(), "13900000042").toldAt("13900000043");

        SupportReceipt receipt = done(links.join(PERSON, request));

        assertThat(request.toString()
                        + receipt
                        + street.told(noise)
                        + new LeaveRequest(receipt.number(), receipt.secret()))
                .doesNotContain("13900000042", "13900000043", receipt.secret());
        FeedSlice slice = street.town.storage.feed(0, 100);
        assertThat(slice.events())
                .isNotEmpty()
                .extracting(event -> new String(event.data().bytes(), StandardCharsets.UTF_8))
                .noneMatch(bytes -> bytes.contains("13900000042")
                        || bytes.contains("13900000043")
                        || bytes.contains(receipt.secret()));
    }

    @Test
    void supporterIsGivenWhatIsHeldOnThemAndNothingOfAnybodyElse() {
        SupportReceipt receipt = done(links.join(
                OPERATOR, JoinRequest.withPhone(noise.number(), "13900000002").toldAt("13900000003")));
        SupportReceipt other = done(links.join(
                PERSON, JoinRequest.withPhone(noise.number(), "13900000004").toldAt("13900000005")));

        PersonalExport export = exported(receipt).orElseThrow();

        assertThat(export.number()).isEqualTo(noise.number());
        assertThat(export.json()).isEqualToIgnoringNewLines("""
                        {
                          "format" : "redress/supporter-data/1",
                          "number" : "%s",
                          "knownAs" : {
                            "zh" : "手机号或账号的密钥摘要，不可还原",
                            "en" : "a keyed hash of a phone number or an account, which gives away neither"
                          },
                          "steps" : [ {
                            "at" : "2026-09-14T01:00:00Z",
                            "type" : "SupporterJoined",
                            "what" : {
                              "zh" : "附议",
                              "en" : "joined"
                            },
                            "by" : {
                              "code" : "OPERATOR",
                              "zh" : "话务员",
                              "en" : "operator"
                            },
                            "words" : [ {
                              "field" : "phone",
                              "text" : "13900000003"
                            } ]
                          } ]
                        }""".formatted(noise.number()));
        assertThat(exported(other).orElseThrow().json())
                .contains("13900000005")
                .doesNotContain("13900000003", "13800000001", "OPERATOR");
        assertThat(street.desk
                        .privacy()
                        .exportOwn(noise.number(), noise.secret())
                        .orElseThrow()
                        .json())
                .contains("redress/personal-data/1", "13800000001")
                .doesNotContain("13900000003", "13900000005");
    }

    @Test
    void supporterWhoLeftIsToldThatNothingButThatIsHeld() {
        SupportReceipt receipt = done(links.join(
                PERSON, JoinRequest.withPhone(noise.number(), "13900000002").toldAt("13900000003")));
        done(leave(receipt));

        assertThat(exported(receipt).orElseThrow().json())
                .contains("\"erased\" : true", "\"SupporterLeft\"", "left by a supporter", "撤销附议")
                .doesNotContain("13900000003");
    }

    @Test
    void nothingIsGivenByASecretOfAnotherComplaintNorWhereNobodyJoined() {
        Receipt other = street.complainedBy("13800000009");
        SupportReceipt receipt = join("13900000002");
        SupportReceipt own = join("13800000001");

        assertThat(street.desk.privacy().exportOwn(other.number(), receipt.secret()))
                .isEmpty();
        assertThat(street.desk.privacy().exportOwn("20260914-000000", receipt.secret()))
                .isEmpty();
        assertThat(exported(own)).isEmpty();
    }

    private Optional<PersonalExport> exported(SupportReceipt receipt) {
        return street.desk.privacy().exportOwn(receipt.number(), receipt.secret());
    }

    private SupportReceipt join(String phone) {
        return done(links.join(PERSON, JoinRequest.withPhone(noise.number(), phone)));
    }

    private Answer<SupportReceipt> leave(SupportReceipt receipt) {
        return links.leave(PERSON, new LeaveRequest(receipt.number(), receipt.secret()));
    }

    private boolean isKept(UUID ref) {
        return street.town.storage.<Boolean>transact(tx -> tx.personal(ref).isPresent());
    }
}
