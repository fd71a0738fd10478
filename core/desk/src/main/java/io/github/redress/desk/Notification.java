package io.github.redress.desk;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.access.Audience;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint, for one person or office to hear. It holds none of the words that anybody wrote, and nobody's
 * name; a phone number only where the message is for whoever gave it, and never in its text.
 */
public final class Notification {

    private final ComplaintId complaint;
    private final long version;
    private final Instant at;
    private final Audience audience;
    private final @Nullable DepartmentId department;
    private final @Nullable Told told;
    private final Predicate<Actor> reaches;
    private final String template;
    private final NoticeFacts facts;
    private final NoticeBundles bundles;

    /**
     * Where a person is told.
     *
     * @param supporter who joined the complaint, null for who made it
     * @param phone the number that they gave
     */
    record Told(@Nullable UUID supporter, String phone) {

        /** Returns nobody's number, fit for a log. */
        @Override
        public String toString() {
            return "Told[" + supporter + "]";
        }
    }

    Notification(
            NoticeFacts facts,
            Audience audience,
            @Nullable DepartmentId department,
            @Nullable Told told,
            Predicate<Actor> reaches,
            String template,
            NoticeBundles bundles) {
        this.complaint = facts.complaint();
        this.version = facts.version();
        this.at = facts.at();
        this.audience = Objects.requireNonNull(audience, "audience");
        this.department = department;
        this.told = told;
        this.reaches = Objects.requireNonNull(reaches, "reaches");
        this.template = Objects.requireNonNull(template, "template");
        this.facts = facts;
        this.bundles = bundles;
    }

    /**
     * Returns what is the same each time the same is told to the same: complaint, version of the event, audience, and department or
     * supporter if any.
     */
    public String id() {
        return complaint + "/" + version + "/" + audience
                + (department == null ? "" : "/" + department)
                + (told == null || told.supporter() == null ? "" : "/" + told.supporter());
    }

    /** Returns which complaint. */
    public ComplaintId complaint() {
        return complaint;
    }

    /** Returns what people call the complaint by. */
    public String number() {
        return facts.number();
    }

    /** Returns when it happened. */
    public Instant at() {
        return at;
    }

    /** Returns who is told. */
    public Audience audience() {
        return audience;
    }

    /** Returns which department is told, empty where it is not a department. */
    public Optional<DepartmentId> department() {
        return Optional.ofNullable(department);
    }

    /** Returns the phone number of the person who complained or joined, where it is they who are told; empty for an office. */
    public Optional<String> phone() {
        return Optional.ofNullable(told).map(Told::phone);
    }

    /**
     * Returns whether one of those who make up the audience may be told. False for whom a tip-off accuses and for everybody of a department
     * that it accuses; for who stepped aside from the complaint; for an evaluator or reviewer whose department it would judge. Asked by a
     * host of each account before it tells an office by telling its people: by mail, by pager, on a screen. Where an
     * office has one address for all, the host sees to it that who is kept from a complaint does not read of it there.
     */
    public boolean mayReach(Actor actor) {
        return reaches.test(actor);
    }

    /** Returns the key of the words in the bundles, as in {@code replied.person}. */
    public String template() {
        return template;
    }

    /**
     * Returns the words, in the language of the locale where there is a bundle of it, else in English.
     *
     * <p>A language is added by a bundle: a file {@code META-INF/redress/notices_fr.properties} on the class path or in any module, in
     * UTF-8, with the keys of the shipped {@code notices_en.properties}.
     */
    public String message(Locale locale) {
        return bundles.message(template, locale, facts);
    }

    /** Returns the notification without a phone number, fit for a log. */
    @Override
    public String toString() {
        return "Notification[" + id() + ", " + template + "]";
    }
}
