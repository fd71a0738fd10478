package io.github.redress.examples.portal.open311;

import io.github.redress.examples.portal.PortalSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked for here: discovery, services, and what a service asks. */
@RestController
@RequestMapping("/open311/v2")
class ServiceController {

    static final String SUFFIX = "{suffix:json|xml}";

    private static final String CHANGED = "2026-11-24T00:00:00Z";

    private final Services services;
    private final Attributes attributes;
    private final Jurisdiction jurisdiction;
    private final PortalSettings settings;

    ServiceController(Services services, Attributes attributes, Jurisdiction jurisdiction, PortalSettings settings) {
        this.services = services;
        this.attributes = attributes;
        this.jurisdiction = jurisdiction;
        this.settings = settings;
    }

    @GetMapping("/discovery." + SUFFIX)
    ResponseEntity<byte[]> discovery(@PathVariable String suffix) {
        Form form = Form.of(suffix);
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", settings.url().resolve("/open311/v2").toString());
        endpoint.put("changeset", CHANGED);
        endpoint.put("type", "production");
        endpoint.put("formats", form.inside("format", List.of("text/xml", "application/json")));
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("changeset", CHANGED);
        discovery.put("contact", settings.url().resolve("/").toString());
        discovery.put("key_service", settings.url().resolve("/").toString());
        discovery.put("endpoints", form.inside("endpoint", List.of(endpoint)));
        return form.one("discovery", discovery);
    }

    @GetMapping("/services." + SUFFIX)
    ResponseEntity<byte[]> services(
            @PathVariable String suffix,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String asked) {
        jurisdiction.check(asked);
        return Form.of(suffix).list(HttpStatus.OK, "services", "service", services.all());
    }

    @GetMapping("/services/{code}." + SUFFIX)
    ResponseEntity<byte[]> definition(
            @PathVariable String code,
            @PathVariable String suffix,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String asked) {
        jurisdiction.check(asked);
        if (services.find(code).isEmpty()) {
            throw new CallRefusedException(404, "service_code was not found");
        }
        Form form = Form.of(suffix);
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("service_code", code);
        definition.put("attributes", form.inside("attribute", attributes.all(form)));
        return form.one("service_definition", definition);
    }
}
