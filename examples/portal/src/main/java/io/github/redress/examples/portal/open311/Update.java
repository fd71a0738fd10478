package io.github.redress.examples.portal.open311;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that happened to a request, as mySociety's extension has it.
 *
 * @param id the number of the request and of the step in it
 * @param request the request
 * @param status open or closed, after it; what came before the answer that stands is open
 * @param updated when
 * @param description what, and the words of a public reply
 * @param mediaUrl always empty
 */
record Update(
        @JsonProperty("update_id") String id,
        @JsonProperty("service_request_id") String request,
        String status,
        @JsonProperty("updated_datetime") String updated,
        String description,
        @JsonProperty("media_url") String mediaUrl) {}
