package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.storage.Storage;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows who is who, without keeping anybody's number: a person is known by the phone number they gave, through whatever channel, and
 * by the host's account that they act under; by nothing where there is neither. Whether a number is really theirs, the host has to see
 * to.
 */
final class People {

    private final HostKey hostKey;
    private final Seal seal;

    People(HostKey hostKey, Seal seal) {
        this.hostKey = hostKey;
        this.seal = seal;
    }

    /** Returns who has this phone number, written in whatever way, with or without China's own country code. */
    UUID withPhone(String phone) {
        String digits = phone.replaceAll("[^0-9]", "").replaceFirst("^(00)?86(?=1[0-9]{10}$)", "");
        return hostKey.knownBy("phone", digits);
    }

    /** Returns who is known by the one or the other, empty where neither is given, or both. */
    Optional<UUID> who(@Nullable String phone, @Nullable String account) {
        if (account == null) {
            return Optional.ofNullable(phone).map(this::withPhone);
        }
        return phone == null ? Optional.of(withAccount(account)) : Optional.empty();
    }

    /** Returns who has this account at the host. */
    UUID withAccount(String account) {
        return hostKey.knownBy("account", account);
    }

    /** Returns under which account of the host's a person acts, empty where the host names none. */
    static Optional<String> account(Actor actor) {
        return actor.role() == Role.COMPLAINANT && !actor.equals(Actor.complainant())
                ? Optional.of(actor.id())
                : Optional.empty();
    }

    /**
     * Returns as whom the person is known who made a complaint: by the phone number, by the account, or by both, in this order. Whoever
     * is known by nothing, or has been erased, is somebody of whom nobody can say that they are somebody else too.
     */
    Set<UUID> whoMade(Complaint complaint, Storage.Reading from) {
        Set<UUID> known = new LinkedHashSet<>();
        opened(complaint.person(), complaint.words().phone(), from)
                .map(this::withPhone)
                .ifPresent(known::add);
        account(complaint, from).map(this::withAccount).ifPresent(known::add);
        return known.isEmpty() ? Set.of(complaint.person()) : known;
    }

    /** Returns the secret that a supporter of a complaint is given. */
    String secret(Complaint complaint, UUID supporter) {
        return hostKey.supportSecret(complaint.id().value(), supporter);
    }

    /** Returns by what a command is known that comes again. */
    byte[] fingerprint(Actor actor, Record request) {
        return Fingerprint.of(hostKey, actor, request);
    }

    private Optional<String> account(Complaint complaint, Storage.Reading from) {
        return from.history(complaint.id().value(), 0, 1).stream()
                .map(RecordReader::event)
                .findFirst()
                .flatMap(first -> first.event() instanceof ComplaintReceived received && received.account() != null
                        ? opened(complaint.person(), received.account(), from)
                        : inClear(complaint, first));
    }

    /** Events of the first releases name the account in clear, which outlives the erasure; it counts no more after that. */
    private static Optional<String> inClear(Complaint complaint, Recorded first) {
        return complaint.proceedings().privacy().erasedAt() == null ? account(first.actor()) : Optional.empty();
    }

    private Optional<String> opened(UUID person, @Nullable SealedText text, Storage.Reading from) {
        return text == null
                ? Optional.empty()
                : from.personal(text.ref()).flatMap(bytes -> seal.open(person, text, bytes));
    }
}
