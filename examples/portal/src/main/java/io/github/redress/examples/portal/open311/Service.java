package io.github.redress.examples.portal.open311;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that people can ask for: a category of the city.
 *
 * @param code its path, with dots in place of slashes, since it stands in addresses
 * @param name what people read
 * @param description the same with all that is around it
 * @param metadata whether there is more to ask than the standard does; always
 * @param type when the number of a request is known; at once
 * @param keywords words to search by
 * @param group the widest category around it
 */
record Service(
        @JsonProperty("service_code") String code,
        @JsonProperty("service_name") String name,
        String description,
        boolean metadata,
        String type,
        String keywords,
        String group) {}
