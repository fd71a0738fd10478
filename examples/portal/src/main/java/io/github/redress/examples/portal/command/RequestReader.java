package io.github.redress.examples.portal.command;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.json.RedressModule;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes requests of what a form sent. What it says is for the desk to check; here it only has to be of the right type. */
@Component
public class RequestReader {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new RedressModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A form that says something no request can hold, as a letter where a number belongs. */
    public static final class UnreadableFormException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<Fault> faults;

        UnreadableFormException(String field) {
            super("the field " + field + " cannot be read");
            this.faults = List.of(new Fault(field, Text.of("无法识别", "cannot be read")));
        }

        /** Returns what is wrong, in both languages. */
        public List<Fault> faults() {
            return faults;
        }
    }

    /**
     * Makes a request.
     *
     * @param sent what the form sent; what the request does not have is passed over
     * @param known what the page knows: the complaint, or number and secret
     * @throws UnreadableFormException when a value is not of its type
     */
    public <R extends Record> R read(Class<R> request, MultiValueMap<String, String> sent, Map<String, Object> known)
            throws UnreadableFormException {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (RecordComponent component : request.getRecordComponents()) {
            String name = component.getName();
            values.put(name, known.containsKey(name) ? known.get(name) : value(component, sent.get(name)));
        }
        try {
            return mapper.convertValue(values, request);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableFormException(field(e));
        }
    }

    private static @Nullable Object value(RecordComponent component, @Nullable List<String> sent) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return sent == null
                    ? List.of()
                    : sent.stream().filter(each -> !each.isBlank()).toList();
        }
        if (type == boolean.class) {
            return sent != null && sent.contains("true");
        }
        return sent == null || sent.get(0).isBlank() ? null : sent.get(0);
    }

    private static String field(Exception e) {
        return e instanceof JacksonException jackson && !jackson.getPath().isEmpty()
                ? String.valueOf(jackson.getPath().get(0).getPropertyName())
                : "?";
    }
}
