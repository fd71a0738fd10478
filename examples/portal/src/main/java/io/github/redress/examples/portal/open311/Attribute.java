package io.github.redress.examples.portal.open311;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that a service asks beside what every service asks.
 *
 * @param variable whether it is asked, or only told
 * @param code by which it is sent, as {@code attribute[KIND]}
 * @param datatype {@code singlevaluelist}, or {@code string} for what is only told
 * @param required whether it must be sent
 * @param datatypeDescription how to fill it in
 * @param order where it stands
 * @param description what people read
 * @param values what can be chosen
 */
record Attribute(
        boolean variable,
        String code,
        String datatype,
        boolean required,
        @JsonProperty("datatype_description") String datatypeDescription,
        int order,
        String description,
        Object values) {

    /** Something that can be chosen. */
    record Value(String key, String name) {}
}
