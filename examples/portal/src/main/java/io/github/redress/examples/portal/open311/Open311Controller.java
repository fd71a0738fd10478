package io.github.redress.examples.portal.open311;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.Fault;
import io.github.redress.access.PublicCase;
import io.github.redress.desk.Answer;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.KeptSecret;
import io.github.redress.examples.portal.page.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GeoReport v2 (wiki.open311.org/GeoReport_v2). */
@RestController
@RequestMapping("/open311/v2")
class Open311Controller {

    private static final String SUFFIX = "{suffix:json|xml}";
    private static final int LARGEST_PAGE = 100;
    private static final Period WHERE_NO_DATES_ARE_GIVEN = Period.ofDays(90);
    private static final int LONGEST_TITLE = 30;

    private final ComplaintDesk desk;
    private final Services services;
    private final ServiceRequests requests;
    private final Words words;
    private final Clock clock;
    private final ZoneId zone;
    private final PortalSettings settings;
    private final String apiKey;

    Open311Controller(
            ComplaintDesk desk,
            Services services,
            ServiceRequests requests,
            Words words,
            Clock clock,
            ZoneId zone,
            PortalSettings settings) {
        this.desk = desk;
        this.services = services;
        this.requests = requests;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
        this.settings = settings;
        this.apiKey = KeptSecret.in(settings.dataFolder().resolve("open311-key.txt"));
    }

    @GetMapping("/discovery." + SUFFIX)
    ResponseEntity<byte[]> discovery(@PathVariable String suffix) {
        Form form = Form.of(suffix);
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", settings.url().resolve("/open311/v2").toString());
        endpoint.put("changeset", "2026-11-24T00:00:00Z");
        endpoint.put("type", "test");
        endpoint.put("formats", inside(form, "format", List.of("text/xml", "application/json")));
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("changeset", "2026-11-24T00:00:00Z");
        discovery.put("contact", settings.url().resolve("/").toString());
        discovery.put("key_service", settings.url().resolve("/").toString());
        discovery.put("endpoints", inside(form, "endpoint", List.of(endpoint)));
        return form.one("discovery", discovery);
    }

    private static Object inside(Form form, String each, List<?> elements) {
        return form == Form.JSON ? elements : Map.of(each, elements);
    }

    @GetMapping("/services." + SUFFIX)
    ResponseEntity<byte[]> services(@PathVariable String suffix) {
        return Form.of(suffix).list(HttpStatus.OK, "services", "service", services.all());
    }

    /** No service asks for more than everybody is asked. */
    @GetMapping("/services/{code}." + SUFFIX)
    ResponseEntity<byte[]> definition(@PathVariable String code, @PathVariable String suffix) {
        Form form = Form.of(suffix);
        return services.find(code)
                .map(found -> {
                    Map<String, Object> definition = new LinkedHashMap<>();
                    definition.put("service_code", code);
                    definition.put("attributes", List.of());
                    return form.one("service_definition", definition);
                })
                .orElseGet(() -> form.problem(404, "service_code " + code + " is not one of the services"));
    }

    @GetMapping("/requests." + SUFFIX)
    ResponseEntity<byte[]> requests(
            @PathVariable String suffix,
            @RequestParam(name = "service_request_id", required = false) @Nullable String ids,
            @RequestParam(name = "service_code", required = false) @Nullable String codes,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "start_date", required = false) @Nullable String start,
            @RequestParam(name = "end_date", required = false) @Nullable String end,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(name = "page_size", defaultValue = "50") String size) {
        Form form = Form.of(suffix);
        if (ids != null) {
            return listed(
                    form,
                    Arrays.stream(ids.split(","))
                            .map(String::strip)
                            .map(requests::find)
                            .flatMap(Optional::stream)
                            .limit(LARGEST_PAGE)
                            .toList());
        }
        try {
            Instant to = end == null ? clock.instant() : instant("end_date", end);
            Instant from = start == null
                    ? to.atZone(zone).minus(WHERE_NO_DATES_ARE_GIVEN).toInstant()
                    : instant("start_date", start);
            Predicate<PublicCase> wanted = each ->
                    !each.receivedAt().isBefore(from) && !each.receivedAt().isAfter(to);
            return listed(
                    form,
                    requests.page(
                            wanted.and(ofServices(codes)).and(ofStatus(status)),
                            number("page", page, 1_000_000),
                            number("page_size", size, LARGEST_PAGE)));
        } catch (IllegalArgumentException e) {
            return form.problem(400, String.valueOf(e.getMessage()));
        }
    }

    @GetMapping("/requests/{id}." + SUFFIX)
    ResponseEntity<byte[]> request(@PathVariable String id, @PathVariable String suffix) {
        Form form = Form.of(suffix);
        return requests.find(id)
                .map(found -> listed(form, List.of(found)))
                .orElseGet(() -> form.problem(404, "service_request_id was not found"));
    }

    /** Numbers are given at once, so that a token is the number itself. */
    @GetMapping("/tokens/{token}." + SUFFIX)
    ResponseEntity<byte[]> token(@PathVariable String token, @PathVariable String suffix) {
        Form form = Form.of(suffix);
        return requests.find(token)
                .map(found -> listed(form, List.of(Map.of("service_request_id", found.id(), "token", token))))
                .orElseGet(() -> form.problem(404, "token was not found"));
    }

    @PostMapping("/requests." + SUFFIX)
    ResponseEntity<byte[]> submit(@PathVariable String suffix, @RequestParam Map<String, String> sent) {
        Form form = Form.of(suffix);
        if (!isKey(sent.getOrDefault("api_key", ""))) {
            return form.problem(403, "api_key is missing or not known");
        }
        Optional<CategoryPath> category = services.find(sent.getOrDefault("service_code", ""));
        if (category.isEmpty()) {
            return form.problem(400, "service_code is missing or not one of the services");
        }
        String place = place(sent);
        if (place.isBlank()) {
            return form.problem(400, "a place is missing: lat and long, address_string or address_id");
        }
        Answer<Receipt> answer = desk.submit(Actor.complainant(), request(category.get(), place, sent));
        if (answer instanceof Refused<Receipt> refused) {
            return form.problem(
                    400, refused.faults().stream().map(Open311Controller::told).collect(Collectors.joining("; ")));
        }
        Receipt receipt = ((Done<Receipt>) answer).value();
        Map<String, String> made = new LinkedHashMap<>();
        made.put("service_request_id", receipt.number());
        made.put(
                "service_notice",
                words.it(io.github.redress.Text.of(
                        "查询码 " + receipt.secret(), "secret to follow it up: " + receipt.secret())));
        made.put("account_id", "");
        return form.list(HttpStatus.CREATED, "service_requests", "request", List.of(made));
    }

    /** What comes through here everybody may read, masked: that is what the standard is for. */
    private static SubmitRequest request(CategoryPath category, String place, Map<String, String> sent) {
        String description = sent.getOrDefault("description", "").strip();
        String title = description.codePointCount(0, description.length()) > LONGEST_TITLE / 2
                ? description.substring(0, description.offsetByCodePoints(0, LONGEST_TITLE / 2))
                : description;
        return SubmitRequest.of(ComplaintKind.ASSISTANCE, title, description)
                .about(category)
                .in(io.github.redress.DistrictPath.CITY, place)
                .by(person(sent))
                .inPublic();
    }

    private static @Nullable Person person(Map<String, String> sent) {
        String phone = sent.getOrDefault("phone", "").strip();
        String name = (sent.getOrDefault("first_name", "") + " " + sent.getOrDefault("last_name", "")).strip();
        return phone.isEmpty() || name.isEmpty() ? null : new Person(name, phone);
    }

    private static String place(Map<String, String> sent) {
        String lat = sent.getOrDefault("lat", "").strip();
        String lon = sent.getOrDefault("long", "").strip();
        String address = sent.getOrDefault("address_string", sent.getOrDefault("address_id", ""))
                .strip();
        return address.isEmpty() && !lat.isEmpty() && !lon.isEmpty() ? lat + ", " + lon : address;
    }

    private static String told(Fault fault) {
        return (fault.where().equals("text") || fault.where().equals("title") ? "description" : fault.where()) + " "
                + fault.what().en();
    }

    private boolean isKey(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), apiKey.getBytes(StandardCharsets.UTF_8));
    }

    private Predicate<PublicCase> ofServices(@Nullable String codes) {
        if (codes == null) {
            return each -> true;
        }
        List<String> wanted = Arrays.stream(codes.split(",")).map(String::strip).toList();
        return each -> wanted.contains(Services.code(each.category()));
    }

    private static Predicate<PublicCase> ofStatus(@Nullable String status) {
        if (status == null) {
            return each -> true;
        }
        List<String> wanted =
                Arrays.stream(status.split(",")).map(String::strip).toList();
        for (String each : wanted) {
            if (!each.equals("open") && !each.equals("closed")) {
                throw new IllegalArgumentException("status must be open or closed");
            }
        }
        return each -> wanted.contains(ServiceRequests.isClosed(each) ? "closed" : "open");
    }

    private static Instant instant(String name, String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " must be like 2026-11-24T08:00:00Z");
        }
    }

    private static int number(String name, String value, int most) {
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException(name + " must be a number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }

    private static ResponseEntity<byte[]> listed(Form form, List<?> found) {
        return form.list(HttpStatus.OK, "service_requests", "request", found);
    }
}
