package io.github.redress.examples.portal.command;

import io.github.redress.ComplaintId;
import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.complaint.CostShare;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.json.RedressModule;
import io.github.redress.sla.ExtensionAmount;
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

/** Makes requests of what a form or a program sent, without what nobody can see. What it says is for the desk to check; here it only has to be of the right type. */
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
            this(new Fault(field, Text.of("无法识别", "cannot be read")));
        }

        UnreadableFormException(Fault fault) {
            super("the field " + fault.where() + " cannot be read");
            this.faults = List.of(fault);
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
            values.put(name, known.containsKey(name) ? known.get(name) : value(component, name, sent));
        }
        try {
            return mapper.convertValue(values, request);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableFormException(field(e));
        }
    }

    /**
     * Makes a request of what a program sent.
     *
     * @param said its fields; what is not said is null, false or empty
     * @throws UnreadableFormException when a field is unknown, or its value is not of its type
     */
    <R extends Record> R read(Class<R> request, Map<String, Object> said, ComplaintId complaint)
            throws UnreadableFormException {
        Map<String, @Nullable Object> values = new HashMap<>(said);
        values.replaceAll((name, value) -> value instanceof String typed ? Typed.clean(typed) : value);
        for (RecordComponent component : request.getRecordComponents()) {
            if (component.getType() == List.class) {
                values.putIfAbsent(component.getName(), List.of());
            } else if (component.getType() == boolean.class) {
                values.putIfAbsent(component.getName(), false);
            }
        }
        if (values.put("complaint", complaint.toString()) != null) {
            throw new UnreadableFormException("complaint");
        }
        try {
            return mapper.convertValue(values, request);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableFormException(field(e));
        }
    }

    /** Returns a file that was taken in as a form keeps it until it is sent again. */
    public String kept(StagedFile file) {
        return mapper.writeValueAsString(file);
    }

    /**
     * Returns the file that a form kept; whether it is what was taken in, the desk checks.
     *
     * @throws UnreadableFormException when it is none
     */
    public StagedFile file(String kept) throws UnreadableFormException {
        try {
            return mapper.readValue(kept, StagedFile.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableFormException("files");
        }
    }

    private static @Nullable Object value(RecordComponent component, String name, MultiValueMap<String, String> all) {
        Class<?> type = component.getType();
        List<String> sent = all.get(name);
        if (Forms.isOf(component, CostShare.class)) {
            return shares(name + ".", all);
        }
        if (type == ExtensionAmount.class) {
            return amount(sent, all.getFirst(name + ".unit"));
        }
        if (type == List.class) {
            return sent == null
                    ? List.of()
                    : sent.stream()
                            .map(Typed::clean)
                            .filter(each -> !each.isEmpty())
                            .toList();
        }
        if (type == boolean.class) {
            return sent != null && sent.contains("true");
        }
        return sent == null ? null : Typed.orNull(sent.get(0));
    }

    /** Days are counted, and hours are time. */
    private static @Nullable String amount(@Nullable List<String> sent, @Nullable String unit) {
        if (sent == null || sent.get(0).isBlank()) {
            return null;
        }
        String said = sent.get(0).strip();
        return said.startsWith("P") ? said : "HOURS".equals(unit) ? "PT" + said + "H" : "P" + said + "D";
    }

    /** A number beside each department; one without bears nothing. */
    private static List<Map<String, String>> shares(String prefix, MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix)
                        && !each.getValue().get(0).isBlank())
                .map(each -> Map.of(
                        "department", each.getKey().substring(prefix.length()),
                        "percent", each.getValue().get(0).strip()))
                .toList();
    }

    private static String field(Exception e) {
        return e instanceof JacksonException jackson && !jackson.getPath().isEmpty()
                ? String.valueOf(jackson.getPath().get(0).getPropertyName())
                : "?";
    }
}
