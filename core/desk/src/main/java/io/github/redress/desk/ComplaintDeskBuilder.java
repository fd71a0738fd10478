package io.github.redress.desk;

import io.github.redress.access.AccessPolicy;
import io.github.redress.access.Masking;
import io.github.redress.complaint.CaseRules;
import io.github.redress.routing.Router;
import io.github.redress.storage.Attachments;
import io.github.redress.storage.Storage;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a desk is made of. Storage and configuration must be given; everything else has a default. */
public final class ComplaintDeskBuilder {

    private static final Duration SHORTEST_MEMORY = Duration.ofHours(1);
    private static final Duration LONGEST_MEMORY = Duration.ofDays(3_650);

    @Nullable
    Storage storage;

    @Nullable
    Configuration configuration;

    @Nullable
    Function<Instant, ? extends Router> routing;

    @Nullable
    Clock clock;

    @Nullable
    ZoneId zone;

    byte @Nullable [] hostKey;

    @Nullable
    SubjectKeys subjectKeys;

    @Nullable
    Validator validator;

    @Nullable
    Attachments attachments;

    AccessPolicy access = AccessPolicy.strict();

    Masking masking = Masking.shipped();

    CaseRules caseRules = CaseRules.usual();

    Duration rememberCommands = Duration.ofDays(30);

    ComplaintDeskBuilder() {}

    /** Sets where complaints live. Must be given; closed with the desk. */
    public ComplaintDeskBuilder storage(Storage value) {
        storage = Objects.requireNonNull(value, "storage");
        return this;
    }

    /** Sets the city's own data. Must be given. */
    public ComplaintDeskBuilder configuration(Configuration value) {
        configuration = Objects.requireNonNull(value, "configuration");
        return this;
    }

    /**
     * Sets who gets what at an instant, so that rules can be published and taken back while the desk works; by default the
     * rules of the configuration for ever, which otherwise are no more than the first version.
     *
     * <p>Asked once a complaint, for the moment at which it came in, on the caller's thread; must always give a router.
     * Rules that are kept in {@link StoredRules} are named by their stored version in the complaint.
     */
    public ComplaintDeskBuilder routing(Function<Instant, ? extends Router> value) {
        routing = Objects.requireNonNull(value, "routing");
        return this;
    }

    /** Sets the clock, for tests, replays and simulators; by default the store's own time. */
    public ComplaintDeskBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /** Sets the city's zone: its days stand in numbers and end departments; by default that of the first calendar. */
    public ComplaintDeskBuilder zone(ZoneId value) {
        zone = Objects.requireNonNull(value, "zone");
        return this;
    }

    /**
     * Sets the host's secret, at least 32 bytes, the same for ever and on every node: look-up secrets and, by default,
     * the keys of sealed words are derived from it. By default it is made on the first start and kept in the store,
     * beside the data: whoever has a copy of the store can then open the words in it.
     */
    public ComplaintDeskBuilder hostKey(byte[] value) {
        hostKey = value.clone();
        return this;
    }

    /** Sets where people's keys are kept; by default they are derived from the host key. */
    public ComplaintDeskBuilder subjectKeys(SubjectKeys value) {
        subjectKeys = Objects.requireNonNull(value, "subjectKeys");
        return this;
    }

    /** Sets the host's own validator; by default a Jakarta Validation provider is looked for. */
    public ComplaintDeskBuilder validator(Validator value) {
        validator = Objects.requireNonNull(value, "validator");
        return this;
    }

    /** Sets where files that come with complaints and replies live; by default there are none. Not closed with the desk. */
    public ComplaintDeskBuilder attachments(Attachments value) {
        attachments = Objects.requireNonNull(value, "attachments");
        return this;
    }

    /** Sets who may do what and who may read what; by default {@link AccessPolicy#strict}. */
    public ComplaintDeskBuilder access(AccessPolicy value) {
        access = Objects.requireNonNull(value, "access");
        return this;
    }

    /** Sets what nobody is shown of texts that everybody may read; by default {@link Masking#shipped}. */
    public ComplaintDeskBuilder masking(Masking value) {
        masking = Objects.requireNonNull(value, "masking");
        return this;
    }

    /** Sets what the city fixes of the way of a complaint beside its deadlines; by default {@link CaseRules#usual}. */
    public ComplaintDeskBuilder caseRules(CaseRules value) {
        caseRules = Objects.requireNonNull(value, "caseRules");
        return this;
    }

    /**
     * Sets how long the key of a command that was done is remembered, so that the command is done once and answered as the
     * first time when it comes again; by default 30 days. Longer than any client goes on retrying. After that the key is
     * forgotten by a {@linkplain ComplaintDesk#sweep sweep}, and {@link ComplaintDesk#submit} still makes no second
     * complaint of it.
     *
     * @throws IllegalArgumentException if it is shorter than an hour or longer than 3,650 days
     */
    public ComplaintDeskBuilder rememberCommands(Duration value) {
        if (value.compareTo(SHORTEST_MEMORY) < 0 || value.compareTo(LONGEST_MEMORY) > 0) {
            throw new IllegalArgumentException(
                    "command keys are remembered from " + SHORTEST_MEMORY + " to " + LONGEST_MEMORY + ", was " + value);
        }
        rememberCommands = value;
        return this;
    }

    /**
     * Returns the desk, having stored the configuration where it is new.
     *
     * @throws NullPointerException if storage or configuration is missing
     * @throws IllegalStateException if no validation provider is found
     */
    public ComplaintDesk build() {
        return new ComplaintDesk(this);
    }
}
