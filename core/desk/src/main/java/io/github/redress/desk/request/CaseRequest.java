package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked of a complaint by somebody who works on it. */
public interface CaseRequest {

    /** Returns which complaint. */
    ComplaintId complaint();

    /** Returns when it happened, null where it happens now; only who may backdate may say. */
    default @Nullable Instant occurredAt() {
        return null;
    }
}
