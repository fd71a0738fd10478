package io.github.redress.complaint;

import io.github.redress.Text;
import java.util.Optional;

/** Whose turn it is. From receipt to end a complaint has exactly one holder at every instant; a duplicate goes on in another one, and has none. */
public enum Holder {
    /** The person who complained: there is an answer to be rated. */
    COMPLAINANT("诉求人", "the person"),
    /** The hotline centre, and whoever looks at the complaint on its behalf: it is to be taken on, given out, checked or decided. */
    CENTRE("热线中心", "the centre"),
    /** The lead department: it is to be answered. A lead that contests it holds it until it is released. */
    LEAD("主办单位", "the lead department");

    private final Text label;

    Holder(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    /** Returns who holds a complaint, or empty when it is over. */
    public static Optional<Holder> of(Complaint complaint) {
        return switch (complaint.state()) {
            case RECEIVED, ACCEPTED, REPLY_REVIEW, RATED, UNDER_VERIFICATION, UNDER_REVIEW -> Optional.of(CENTRE);
            case DISPATCHED, IN_PROGRESS -> Optional.of(complaint.lead().isPresent() ? LEAD : CENTRE);
            case REPLIED -> Optional.of(COMPLAINANT);
            case CLOSED, DUPLICATE, ARCHIVED, REDIRECTED, DECLINED, WITHDRAWN, TERMINATED -> Optional.empty();
        };
    }
}
