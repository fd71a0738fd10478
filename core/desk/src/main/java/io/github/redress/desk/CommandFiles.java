package io.github.redress.desk;

import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.complaint.Complaint;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.storage.AttachmentId;
import io.github.redress.storage.Storage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files that come with one command. They belong to whoever's complaint the command is carried out on: one that was staged for a
 * complaint which goes on there, or for one in which this complaint went on until now, is sealed anew, so that no link made or undone
 * between staging and command loses it.
 */
final class CommandFiles {

    private final StagedFiles files;
    private final List<StagedFile> attached;
    private final ComplaintId named;

    /** By for whom it is staged anew, and what was staged first. */
    private final Map<AttachmentId, StagedFile> anew = new HashMap<>();

    private List<StagedFile> referredTo = List.of();

    /** Creates the files of a command to one complaint. */
    CommandFiles(StagedFiles files, List<StagedFile> attached, ComplaintId named) {
        this.files = files;
        this.attached = attached;
        this.named = named;
    }

    /** Returns what keeps the command from referring to them when it is carried out on this complaint, empty where nothing does. */
    List<Fault> faults(Complaint complaint, Storage.Reading from) {
        UUID person = complaint.person();
        for (StagedFile file : attached) {
            if (mayFollow(file, complaint, from)) {
                anew.computeIfAbsent(new AttachmentId(person, file.ref()), absent -> files.stageFor(person, file));
            }
        }
        referredTo = attached.stream().map(file -> of(person, file)).toList();
        return files.faults(complaint, referredTo, from);
    }

    /** Returns a file as it is staged for a person. */
    StagedFile of(UUID person, StagedFile file) {
        return anew.getOrDefault(new AttachmentId(person, file.ref()), file);
    }

    /** Keeps for good what the command refers to, once it is done. */
    void keep() {
        files.keep(referredTo);
    }

    /** What is attached somewhere already stays there. */
    private boolean mayFollow(StagedFile file, Complaint complaint, Storage.Reading from) {
        return !file.person().equals(complaint.person())
                && from.personal(file.ref()).isEmpty()
                && linked(complaint, from).anyMatch(one -> one.person().equals(file.person()));
    }

    /** The complaint that was named, those in which that has ever gone on, and those that go on where the command is carried out. */
    private Stream<Complaint> linked(Complaint complaint, Storage.Reading from) {
        List<Complaint> asNamed = load(named, from).toList();
        return Stream.of(
                        asNamed.stream(),
                        asNamed.stream()
                                .flatMap(one -> one.proceedings().links().mains().stream())
                                .flatMap(main -> load(main, from)),
                        complaint.proceedings().links().duplicates().stream()
                                .flatMap(duplicate -> load(duplicate.id(), from)))
                .flatMap(Function.identity());
    }

    private static Stream<Complaint> load(ComplaintId id, Storage.Reading from) {
        return from.load(id.value(), null).flatMap(stored -> CaseFile.read(stored, from)).stream()
                .map(CaseFile::current);
    }
}
