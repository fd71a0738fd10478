package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.access.AccessPolicy;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.PrivacyCommand.ChoosePublicity;
import io.github.redress.complaint.PrivacyCommand.ErasePersonalData;
import io.github.redress.complaint.PrivacyCommand.GoAnonymous;
import io.github.redress.complaint.PrivacyCommand.LiftLegalHold;
import io.github.redress.complaint.PrivacyCommand.SetLegalHold;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.EraseRequest;
import io.github.redress.desk.request.LegalHoldRequest;
import io.github.redress.desk.request.PublicityRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person decides about their own data, and what the law does: one method per command. */
public final class PrivacyDesk {

    private final DeskCommands commands;
    private final PersonalExports exports;
    private final SupporterExports supporters;

    PrivacyDesk(DeskCommands commands, PersonalExports exports, SupporterExports supporters) {
        this.commands = commands;
        this.exports = exports;
        this.supporters = supporters;
    }

    /** The person says who may read what they wrote. */
    public Answer<CaseStatus> choosePublicity(Actor actor, PublicityRequest request) {
        return choosePublicity(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> choosePublicity(Actor actor, PublicityRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor,
                Action.CHOOSE_PUBLICITY,
                request,
                key,
                (complaint, words) -> new ChoosePublicity(request.words()));
    }

    /**
     * The person wants to be named to nobody any more. From then on no view shows name and phone number, whoever asks; they stay
     * sealed until they are erased, and the person alone reads them.
     */
    public Answer<CaseStatus> goAnonymous(Actor actor, AnonymousRequest request) {
        return goAnonymous(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> goAnonymous(Actor actor, AnonymousRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor, Action.GO_ANONYMOUS, request, key, (complaint, words) -> new GoAnonymous());
    }

    /**
     * The person has everything destroyed that is sealed of them in a complaint that is over: their words, and what was written to and
     * about them. The record of what happened stays, and can still be audited. Again, it changes nothing.
     *
     * <p>Backups made before still hold the sealed words; whether they can be opened, {@link SubjectKeys} says.
     */
    public Answer<CaseStatus> eraseOwn(Actor actor, EraseOwnRequest request) {
        return eraseOwn(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> eraseOwn(Actor actor, EraseOwnRequest request, @Nullable CommandKey key) {
        return commands.runAsThePerson(
                actor,
                Action.ERASE,
                request,
                key,
                (complaint, words) -> new ErasePersonalData(ErasureBasis.REQUEST, words.held()));
    }

    /** The centre, or its software, does what {@link #eraseOwn} does. */
    public Answer<CaseStatus> erase(Actor actor, EraseRequest request) {
        return erase(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> erase(Actor actor, EraseRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.ERASE,
                request,
                key,
                (complaint, words) -> new ErasePersonalData(request.basis(), words.held()));
    }

    /** A court or an inquiry needs the record whole: nothing in it is erased until that is lifted. */
    public Answer<CaseStatus> setLegalHold(Actor actor, LegalHoldRequest request) {
        return setLegalHold(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> setLegalHold(Actor actor, LegalHoldRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.SET_LEGAL_HOLD,
                request,
                key,
                (complaint, words) -> new SetLegalHold(words.close(request.reason())));
    }

    /** Nobody needs the record whole any more. */
    public Answer<CaseStatus> liftLegalHold(Actor actor, LegalHoldRequest request) {
        return liftLegalHold(actor, request, null);
    }

    /** Does the same, known by a key. */
    public Answer<CaseStatus> liftLegalHold(Actor actor, LegalHoldRequest request, @Nullable CommandKey key) {
        return commands.run(
                actor,
                Action.LIFT_LEGAL_HOLD,
                request,
                key,
                (complaint, words) -> new LiftLegalHold(words.close(request.reason())));
    }

    /**
     * Returns everything that is held on whoever has the number and a secret of a complaint: on the person who made it, or on one who
     * supports it or did, each without a word of the other; empty when they do not belong together, or a newer release has written to the
     * complaint. A supporter has theirs erased by {@linkplain LinkDesk#leave leaving}.
     *
     * <p>The person who made it is counted once: where they joined it too, nothing is held on them as a supporter, and that secret opens
     * nothing here. So a portal asks for a proof of the phone number before anybody joins by it.
     */
    public Optional<PersonalExport> exportOwn(String number, String secret) {
        return commands.opened(number, secret).flatMap(exports::of).or(() -> supporters.of(number, secret));
    }

    /**
     * Returns everything that is held on the person of a complaint to the centre, or whom else the {@link AccessPolicy} lets have it, for a person who asks there; empty for everybody
     * else.
     */
    public Optional<PersonalExport> export(Actor actor, ComplaintId complaint) {
        return exports.of(actor, complaint);
    }
}
