package io.github.redress.examples.portal.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public complaint.
 *
 * @param id its number
 * @param status open until the city has answered or ended it, then closed
 * @param statusNotes where it stands, in words
 * @param serviceName its category
 * @param serviceCode its category, for programs
 * @param description what its person published, masked; empty where they published nothing
 * @param agency who has it
 * @param notice always empty
 * @param requested when it came in
 * @param updated when something last happened to it
 * @param expected by when the answer was promised, null where nothing was
 * @param address the district; exact places are nobody else's business
 * @param addressId always empty
 * @param zipcode always empty
 * @param lat always null
 * @param lon always null
 * @param mediaUrl always empty
 * @param extended what open and closed are too coarse for: state, progress, promises, supporters; null where nobody asked for it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ServiceRequest(
        @JsonProperty("service_request_id") String id,
        String status,
        @JsonProperty("status_notes") String statusNotes,
        @JsonProperty("service_name") String serviceName,
        @JsonProperty("service_code") String serviceCode,
        String description,
        @JsonProperty("agency_responsible") String agency,
        @JsonProperty("service_notice") String notice,
        @JsonProperty("requested_datetime") String requested,
        @JsonProperty("updated_datetime") String updated,
        @JsonProperty("expected_datetime") @Nullable String expected,
        String address,
        @JsonProperty("address_id") String addressId,
        String zipcode,
        @Nullable String lat,
        @JsonProperty("long") @Nullable String lon,
        @JsonProperty("media_url") String mediaUrl,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("extended_attributes") @Nullable
        Map<String, Object> extended) {}
