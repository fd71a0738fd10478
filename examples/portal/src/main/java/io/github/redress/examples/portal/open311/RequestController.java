package io.github.redress.examples.portal.open311;

import io.github.redress.access.PublicCase;
import io.github.redress.examples.portal.cases.PublicRequests;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Requests: sent, listed, read one by one, and what happened to them. An argument that is empty counts as not given. */
@RestController
@RequestMapping("/open311/v2")
class RequestController {

    private static final String SUFFIX = ServiceController.SUFFIX;
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int MOST_UPDATES = 1000;
    private static final int MOST_SERVICES = 500;

    private final ServiceRequests requests;
    private final Updates updates;
    private final Submissions submissions;
    private final PostedUpdates posted;
    private final Jurisdiction jurisdiction;
    private final Clock clock;
    private final ZoneId zone;

    RequestController(
            ServiceRequests requests,
            Updates updates,
            Submissions submissions,
            PostedUpdates posted,
            Jurisdiction jurisdiction,
            Clock clock,
            ZoneId zone) {
        this.requests = requests;
        this.updates = updates;
        this.submissions = submissions;
        this.posted = posted;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping("/requests." + SUFFIX)
    ResponseEntity<byte[]> submit(
            @PathVariable String suffix,
            @RequestParam Map<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files) {
        jurisdiction.check(sent.get("jurisdiction_id"));
        List<MultipartFile> media =
                files.values().stream().flatMap(List::stream).toList();
        return Form.of(suffix)
                .list(HttpStatus.CREATED, "service_requests", "request", List.of(submissions.submit(sent, media)));
    }

    @GetMapping("/requests." + SUFFIX)
    ResponseEntity<byte[]> requests(@PathVariable String suffix, @RequestParam Map<String, String> asked) {
        jurisdiction.check(asked.get("jurisdiction_id"));
        Form form = Form.of(suffix);
        String ids = asked.getOrDefault("service_request_id", "");
        if (!ids.isBlank()) {
            return listed(
                    form,
                    parts(ids).stream()
                            .distinct()
                            .limit(LARGEST_PAGE)
                            .map(id -> requests.find(id, form, isExtended(asked)))
                            .flatMap(Optional::stream)
                            .toList());
        }
        Span span = Span.of(asked.get("start_date"), asked.get("end_date"), clock.instant(), zone);
        List<PublicCase> page = requests.page(
                new PublicRequests.Wanted(span.from(), span.to(), ofServices(asked), isClosed(asked)),
                number(asked, "page", 1, LAST_PAGE),
                number(asked, "page_size", PAGE, LARGEST_PAGE));
        return listed(
                form,
                page.stream()
                        .map(each -> requests.request(each, form, isExtended(asked)))
                        .toList());
    }

    @GetMapping("/requests/{id}." + SUFFIX)
    ResponseEntity<byte[]> request(
            @PathVariable String id, @PathVariable String suffix, @RequestParam Map<String, String> asked) {
        jurisdiction.check(asked.get("jurisdiction_id"));
        Form form = Form.of(suffix);
        return requests.find(id, form, isExtended(asked))
                .map(found -> listed(form, List.of(found)))
                .orElseThrow(RequestController::notFound);
    }

    /** Numbers are given at once, so that a token is the number itself. */
    @GetMapping("/tokens/{token}." + SUFFIX)
    ResponseEntity<byte[]> token(
            @PathVariable String token, @PathVariable String suffix, @RequestParam Map<String, String> asked) {
        jurisdiction.check(asked.get("jurisdiction_id"));
        Form form = Form.of(suffix);
        return requests.find(token, form, false)
                .map(found -> listed(form, List.of(Map.of("service_request_id", found.id(), "token", token))))
                .orElseThrow(() -> new CallRefusedException(404, "token was not found"));
    }

    /** What happened to one request. */
    @GetMapping("/requests/{id}/updates." + SUFFIX)
    ResponseEntity<byte[]> updates(
            @PathVariable String id, @PathVariable String suffix, @RequestParam Map<String, String> asked) {
        jurisdiction.check(asked.get("jurisdiction_id"));
        return told(suffix, updates.of(id).orElseThrow(RequestController::notFound));
    }

    /** The program of a department tells what it did. */
    @PostMapping("/requests/{id}/updates." + SUFFIX)
    ResponseEntity<byte[]> update(
            @PathVariable String id, @PathVariable String suffix, @RequestParam Map<String, String> sent) {
        jurisdiction.check(sent.get("jurisdiction_id"));
        return Form.of(suffix)
                .list(HttpStatus.CREATED, "service_request_updates", "request_update", List.of(posted.post(id, sent)));
    }

    /** The same as clients of the extension post it: the number stands in the form. */
    @PostMapping("/servicerequestupdates." + SUFFIX)
    ResponseEntity<byte[]> update(@PathVariable String suffix, @RequestParam Map<String, String> sent) {
        return update(sent.getOrDefault("service_request_id", "").strip(), suffix, sent);
    }

    /** What happened lately, the latest last. */
    @GetMapping("/servicerequestupdates." + SUFFIX)
    ResponseEntity<byte[]> updates(@PathVariable String suffix, @RequestParam Map<String, String> asked) {
        jurisdiction.check(asked.get("jurisdiction_id"));
        Span span = Span.of(asked.get("start_date"), asked.get("end_date"), clock.instant(), zone);
        return told(suffix, updates.in(span, MOST_UPDATES));
    }

    private static ResponseEntity<byte[]> told(String suffix, List<Update> updates) {
        return Form.of(suffix).list(HttpStatus.OK, "service_request_updates", "request_update", updates);
    }

    private static CallRefusedException notFound() {
        return new CallRefusedException(404, "service_request_id was not found");
    }

    private static boolean isExtended(Map<String, String> asked) {
        return "true".equals(asked.get("extensions"));
    }

    /** Also those of services that the city has no more. */
    private static List<String> ofServices(Map<String, String> asked) {
        return parts(asked.getOrDefault("service_code", "")).stream()
                .distinct()
                .limit(MOST_SERVICES)
                .map(code -> code.replace('.', '/').replace("\0", ""))
                .toList();
    }

    private static @Nullable Boolean isClosed(Map<String, String> asked) {
        List<String> wanted = parts(asked.getOrDefault("status", ""));
        if (!List.of("open", "closed").containsAll(wanted)) {
            throw new CallRefusedException(400, "status must be open or closed");
        }
        boolean either = wanted.contains("open") == wanted.contains("closed");
        return either ? null : wanted.contains("closed");
    }

    private static List<String> parts(String given) {
        return Arrays.stream(given.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int number(Map<String, String> asked, String name, int usual, int most) {
        String value = asked.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new CallRefusedException(400, name + " must be a number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }

    private static ResponseEntity<byte[]> listed(Form form, List<?> found) {
        return form.list(HttpStatus.OK, "service_requests", "request", found);
    }
}
