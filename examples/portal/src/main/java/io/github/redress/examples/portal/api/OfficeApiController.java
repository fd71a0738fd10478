package io.github.redress.examples.portal.api;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.CaseView;
import io.github.redress.desk.CommandKey;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Refused;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.command.Commands;
import io.github.redress.examples.portal.command.RequestReader.UnreadableFormException;
import io.github.redress.examples.portal.page.NotFoundException;
import io.github.redress.examples.portal.reading.KeptReading;
import io.github.redress.examples.portal.reading.ReadingLog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases for those who work on them, and every command. A command says in {@code If-Match} which version of the case it was meant for;
 * one that comes again with its {@code Idempotency-Key} is done once.
 */
@RestController
@RequestMapping("/api/office/cases/{number}")
class OfficeApiController {

    private static final String ISSUER = "portal-api";
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final ComplaintDesk desk;
    private final Commands commands;
    private final ReadingLog readings;

    OfficeApiController(ComplaintDesk desk, Commands commands, ReadingLog readings) {
        this.desk = desk;
        this.commands = commands;
        this.readings = readings;
    }

    @GetMapping
    ResponseEntity<byte[]> look(@AuthenticationPrincipal Worker worker, @PathVariable String number) {
        ComplaintId complaint = complaint(worker, number);
        CaseView view = desk.view(worker.actor(), complaint).orElseThrow(NotFoundException::new);
        readings.note(worker.actor(), complaint, KeptReading.What.JSON);
        return Json.versioned(view, view.version());
    }

    @PostMapping(path = "/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> give(
            @AuthenticationPrincipal Worker worker,
            @PathVariable String number,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String known,
            @RequestBody Map<String, Object> said)
            throws UnreadableFormException {
        ComplaintId complaint = complaint(worker, number);
        CommandKey key = expecting(key(known), seen);
        Answer<CaseStatus> answer =
                commands.ask(worker.actor(), name, said, complaint, key).orElseThrow(NotFoundException::new);
        if (answer instanceof Refused<CaseStatus> refused) {
            throw RefusedCommandException.of(refused.code(), refused.faults());
        }
        Done<CaseStatus> done = (Done<CaseStatus>) answer;
        return Json.versioned(done.value(), done.version());
    }

    /** A case is named by its number, as people do; one that this worker has no part in is not there. */
    private ComplaintId complaint(Worker worker, String number) {
        if (worker.mustChangePassword()) {
            throw new RefusedCommandException(HttpStatus.FORBIDDEN, "the first password must be changed on the portal");
        }
        return desk.find(worker.actor(), number).orElseThrow(NotFoundException::new);
    }

    private static CommandKey key(@Nullable String known) {
        if (known != null && !KEY.matcher(known).matches()) {
            throw new RefusedCommandException(
                    HttpStatus.BAD_REQUEST,
                    "Idempotency-Key must be 1 to 64 letters, digits, dots, dashes or underscores");
        }
        return CommandKey.of(ISSUER, known == null ? UUID.randomUUID().toString() : known);
    }

    /** RFC 9110: a star stands for whatever version there is. */
    private static CommandKey expecting(CommandKey key, @Nullable String seen) {
        if (seen == null) {
            throw new RefusedCommandException(
                    HttpStatus.PRECONDITION_REQUIRED, "If-Match must say which version of the case was seen: its ETag");
        }
        if (seen.strip().equals("*")) {
            return key;
        }
        Matcher tag = TAG.matcher(seen.strip());
        if (!tag.matches() || Long.parseLong(tag.group(1)) < 1) {
            throw RefusedCommandException.of(RefusalCode.CHANGED, List.of());
        }
        return key.expecting(Long.parseLong(tag.group(1)));
    }
}
