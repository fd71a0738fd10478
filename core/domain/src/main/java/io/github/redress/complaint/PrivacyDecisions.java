package io.github.redress.complaint;

import io.github.redress.ComplaintKind;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.PrivacyCommand.ChoosePublicity;
import io.github.redress.complaint.PrivacyCommand.ErasePersonalData;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.complaint.PrivacyCommand.LiftLegalHold;
import io.github.redress.complaint.PrivacyCommand.SetLegalHold;
import io.github.redress.complaint.PrivacyEvent.LegalHoldLifted;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.PrivacyEvent.PersonalDataErased;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import java.util.List;

/** What a complaint says to orders about the data of its person. What is so already is done, and nothing is written. */
final class PrivacyDecisions {

    private static final Decision NOTHING_TO_DO = new Done(List.of());

    private final Complaint complaint;
    private final Privacy privacy;

    PrivacyDecisions(Complaint complaint) {
        this.complaint = complaint;
        this.privacy = complaint.proceedings().privacy();
    }

    Decision decide(PrivacyCommand command) {
        if (command instanceof ChoosePublicity choose) {
            return choose(choose.words());
        }
        if (command instanceof GoAnonymous) {
            return privacy.anonymous() ? NOTHING_TO_DO : done(new WentAnonymous());
        }
        if (command instanceof ErasePersonalData erase) {
            return erase(erase);
        }
        if (command instanceof SetLegalHold set) {
            return privacy.held()
                    ? Decision.refused(
                            RefusalCode.ILLEGAL_STATE, "该诉求已处于法定保全状态", "the complaint is under legal hold already")
                    : done(new LegalHoldSet(set.reason()));
        }
        if (command instanceof LiftLegalHold lift) {
            return privacy.held()
                    ? done(new LegalHoldLifted(lift.reason()))
                    : Decision.refused(
                            RefusalCode.ILLEGAL_STATE, "该诉求未处于法定保全状态", "the complaint is not under legal hold");
        }
        throw new IllegalArgumentException(
                "no decision about " + command.getClass().getSimpleName());
    }

    private Decision choose(Visibility words) {
        if (words == privacy.words()) {
            return NOTHING_TO_DO;
        }
        return mayPublish(complaint.subject().kind(), words) ? done(new PublicityChosen(words)) : staysPrivate();
    }

    private Decision erase(ErasePersonalData erase) {
        if (privacy.held()) {
            return underLegalHold();
        }
        return erase.pieces() == 0 ? NOTHING_TO_DO : done(new PersonalDataErased(erase.basis(), erase.pieces()));
    }

    static Decision underLegalHold() {
        return Decision.refused(
                RefusalCode.LEGAL_HOLD,
                "该诉求处于法定保全状态，不得删除个人信息",
                "the complaint is under legal hold; nothing in it is erased");
    }

    /** What a tip-off says could tell whom it accuses who said it. */
    static boolean mayPublish(ComplaintKind kind, Visibility words) {
        return kind != ComplaintKind.TIP_OFF || words == Visibility.PRIVATE;
    }

    static Decision staysPrivate() {
        return Decision.refused(
                RefusalCode.INVALID_REQUEST, "举报件内容不予公开", "the words of a tip-off are never made public");
    }

    private static Decision done(PrivacyEvent event) {
        return new Done(List.of(event));
    }
}
