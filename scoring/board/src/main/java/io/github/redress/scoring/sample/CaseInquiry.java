package io.github.redress.scoring.sample;

import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.Recorded;
import java.time.Instant;
import java.util.TreeMap;

/** What people rated in one case, and who was asked to look into it and did. */
final class CaseInquiry {

    private final TreeMap<Long, Recorded> said = new TreeMap<>();

    void add(Recorded recorded) {
        ComplaintEvent event = recorded.event();
        if (event instanceof ComplaintRated
                || event instanceof CallbackRecorded
                || event instanceof VerificationRequested
                || event instanceof VerdictGiven) {
            said.put(recorded.version(), recorded);
        }
    }

    /** Returns what became of the rating that stood when a sample was drawn. */
    Finding since(Instant drawn) {
        Finding finding = Finding.NOT_ASKED;
        boolean reached = false;
        for (Recorded recorded : said.values()) {
            ComplaintEvent event = recorded.event();
            boolean later = recorded.recordedAt().isAfter(drawn);
            if (event instanceof ComplaintRated) {
                if (later) {
                    return finding;
                }
                finding = Finding.NOT_ASKED;
                reached = false;
            } else if (event instanceof VerdictGiven verdict) {
                if (later) {
                    return Finding.of(verdict);
                }
                finding = Finding.NOT_ASKED;
            } else if (event instanceof CallbackRecorded callback) {
                reached = reached || callback.reached();
                finding = finding == Finding.ASKED && reached ? Finding.REACHED : finding;
            } else {
                finding = reached ? Finding.REACHED : Finding.ASKED;
            }
        }
        return finding;
    }
}
