package io.github.redress.desk;

import io.github.redress.Fault;
import io.github.redress.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Checks requests with Jakarta Validation, and says what is wrong in both languages. */
final class RequestValidator {

    private static final String BUNDLE = "io.github.redress.desk.ValidationMessages";

    private final Validator validator;

    RequestValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns a validator of the provider that is there.
     *
     * @throws IllegalStateException if there is none
     */
    static Validator found() {
        try {
            // With an interpolator of our own no expression language is needed.
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new TemplateOnly())
                    .buildValidatorFactory()
                    .getValidator();
        } catch (NoProviderFoundException e) {
            throw new IllegalStateException(
                    "no Jakarta Validation provider was found; add one, as org.hibernate.validator:hibernate-validator, "
                            + "or give the desk the host's own with ComplaintDesk.builder().validator(...)",
                    e);
        }
    }

    /** Returns what may be written into the fields of a request. */
    List<FieldLimit> limits(Class<? extends Record> request) {
        return new FieldLimits(validator).of(request);
    }

    List<Fault> faults(Record request) {
        return validator.validate(request).stream()
                .map(RequestValidator::fault)
                .sorted(Comparator.comparing(Fault::where)
                        .thenComparing(fault -> fault.what().en()))
                .toList();
    }

    private static Fault fault(ConstraintViolation<Record> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String template = violation.getMessageTemplate();
        return new Fault(
                violation.getPropertyPath().toString(),
                Text.of(
                        message(template, attributes, Locale.SIMPLIFIED_CHINESE),
                        message(template, attributes, Locale.ENGLISH)));
    }

    private static String message(String template, Map<String, Object> attributes, Locale locale) {
        String key = template.replaceAll("^\\{|}$", "");
        String text;
        try {
            text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        } catch (MissingResourceException e) {
            text = template;
        }
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return text;
    }

    /** Leaves messages as they are: {@link #message} writes them, in both languages at once. */
    private static final class TemplateOnly implements MessageInterpolator {

        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}
