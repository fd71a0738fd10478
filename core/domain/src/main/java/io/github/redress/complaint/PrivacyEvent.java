package io.github.redress.complaint;

/** Something that happened in what a person decides about their own data, and what the law does: going anonymous, erasure, legal hold. */
public sealed interface PrivacyEvent extends ComplaintEvent {

    /** The person wants to be named to nobody any more. */
    record WentAnonymous() implements PrivacyEvent {}
}
