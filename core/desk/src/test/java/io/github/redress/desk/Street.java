package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.UnmergeRequest;
import java.util.List;

/** A street of the town with a bar that is too loud at night, and the people who live beside it. */
final class Street {

    static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    final Town town;
    final ComplaintDesk desk;

    Street() {
        this(new Town());
    }

    Street(Town town) {
        this.town = town;
        this.desk = town.desk;
    }

    /** Somebody complains of the noise. */
    Receipt complainedBy(String phone) {
        return done(desk.submit(Actor.complainant(), noise().by(new Person("居民", phone))));
    }

    static SubmitRequest noise() {
        return SubmitRequest.of(ComplaintKind.GRIEVANCE, "酒吧夜间噪声", "楼下酒吧每晚营业到凌晨三点，音响很大，全家无法休息。")
                .about(CategoryPath.of("noise/bar"));
    }

    /** The lighting department, for want of another, works on it. */
    Receipt handledFor(String phone) {
        return handled(complainedBy(phone), LIGHTING, LIGHTING_HANDLER);
    }

    Receipt handled(Receipt receipt, DepartmentId lead, Actor handler) {
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), lead)));
        done(desk.acknowledge(handler, AcknowledgeRequest.of(receipt.id())));
        return receipt;
    }

    Answer<CaseStatus> link(Receipt duplicate, Receipt main) {
        return desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(duplicate.id(), main.id()));
    }

    Answer<CaseStatus> merge(Receipt main, Receipt... duplicates) {
        return desk.links()
                .merge(
                        CENTRE,
                        new MergeRequest(
                                main.id(),
                                List.of(duplicates).stream().map(Receipt::id).toList()));
    }

    Answer<CaseStatus> unmerge(Receipt duplicate) {
        return desk.links().unmerge(CENTRE, UnmergeRequest.of(duplicate.id()));
    }

    Answer<CaseStatus> reply(Receipt to) {
        return desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(to.id(), Outcome.RESOLVED, "已责令酒吧夜间停止播放音乐。"));
    }

    PublicCase told(Receipt receipt) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow();
    }

    List<ComplaintEvent> events(ComplaintId id) {
        return records(id).stream().map(Recorded::event).toList();
    }

    <T> List<T> events(Receipt receipt, Class<T> type) {
        return events(receipt.id()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<Recorded> records(ComplaintId id) {
        return town.storage.transact(tx -> CaseFile.history(tx, id.value())).stream()
                .map(RecordReader::event)
                .toList();
    }

    Complaint complaint(Receipt receipt) {
        return town.storage.transact(tx -> CaseFile.read(
                        tx.load(receipt.id().value(), null).orElseThrow(), tx)
                .orElseThrow()
                .current());
    }
}
