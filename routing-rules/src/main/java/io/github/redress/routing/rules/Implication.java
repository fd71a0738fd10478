package io.github.redress.routing.rules;

import io.github.redress.routing.rules.Attributes.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether one condition holds wherever another does. Never says so wrongly; where it cannot tell, it says no. */
final class Implication {

    private Implication() {}

    /** Returns whether every complaint that has these conditions has this one too. */
    static boolean implies(List<Condition> given, Condition asked) {
        return given.contains(asked) || given.stream().anyMatch(condition -> implies(condition, asked));
    }

    /** Returns whether a rule's conditions can all be told apart without looking at texts and facts. */
    static boolean isPlain(Sentence rule) {
        for (Condition condition : rule.when().others()) {
            if (!isPlain(condition)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPlain(Condition condition) {
        return condition instanceof Condition.Kinds
                || condition instanceof Condition.Areas
                || condition instanceof Condition.Channels
                || condition instanceof Hours;
    }

    /** Returns whether what a sentence asks of texts and facts is there whenever the given conditions hold. */
    static boolean impliesTextsAndFacts(List<Condition> given, Sentence asked) {
        return asked.when().others().stream().allMatch(condition -> isPlain(condition) || implies(given, condition));
    }

    /** Returns whether no complaint passes all conditions, of which several may be about words or facts. */
    static boolean isImpossible(List<Condition> conditions) {
        List<Words> words = of(conditions, Words.class);
        Set<String> allOf = words.stream().flatMap(one -> one.allOf().stream()).collect(Collectors.toSet());
        Set<String> noneOf =
                words.stream().flatMap(one -> one.noneOf().stream()).collect(Collectors.toSet());
        List<Attributes.Test> tests = of(conditions, Attributes.class).stream()
                .flatMap(one -> one.tests().stream())
                .distinct()
                .toList();
        return words.stream().anyMatch(one -> isImpossible(new Words(one.anyOf(), allOf, noneOf)))
                || tests.stream().anyMatch(one -> tests.stream().anyMatch(other -> areApart(one, other)));
    }

    private static <T extends Condition> List<T> of(List<Condition> conditions, Class<T> type) {
        return conditions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static boolean areApart(Attributes.Test one, Attributes.Test other) {
        return one.name().equals(other.name()) && exclude(one, other);
    }

    /** Returns whether no complaint at all passes the condition. */
    static boolean isImpossible(Condition condition) {
        if (condition instanceof Words words) {
            return words.noneOf().stream()
                    .anyMatch(none -> isWithin(none, words.allOf())
                            || (!words.anyOf().isEmpty()
                                    && words.anyOf().stream().allMatch(word -> word.contains(none))));
        }
        return condition instanceof Attributes attributes
                && attributes.tests().stream()
                        .anyMatch(one -> attributes.tests().stream().anyMatch(other -> areApart(one, other)));
    }

    private static boolean implies(Condition given, Condition asked) {
        if (given instanceof Words words && asked instanceof Words wanted) {
            return impliesAny(words, wanted.anyOf())
                    && wanted.allOf().stream().allMatch(word -> impliesAny(words, Set.of(word)))
                    && wanted.noneOf().stream()
                            .allMatch(word -> words.noneOf().stream().anyMatch(word::contains));
        }
        return given instanceof Attributes attributes
                && asked instanceof Attributes wanted
                && wanted.tests().stream()
                        .allMatch(test -> attributes.tests().stream().anyMatch(own -> implies(own, test)));
    }

    /** Returns whether a text with the given words has one of the others, as a part of one of its own. */
    private static boolean impliesAny(Words given, Set<String> anyOf) {
        return anyOf.isEmpty()
                || given.allOf().stream().anyMatch(word -> anyOf.stream().anyMatch(word::contains))
                || (!given.anyOf().isEmpty()
                        && given.anyOf().stream()
                                .allMatch(word -> anyOf.stream().anyMatch(word::contains)));
    }

    private static boolean isWithin(String part, Set<String> words) {
        return words.stream().anyMatch(word -> word.contains(part));
    }

    private static boolean implies(Attributes.Test given, Attributes.Test asked) {
        if (!given.name().equals(asked.name())) {
            return false;
        }
        if (given.equals(asked)) {
            return true;
        }
        return switch (given.operator()) {
            case EQ, IN -> given.operands().stream().allMatch(asked::holds);
            case LT, LTE, GT, GTE -> isExists(asked, true) || impliesBound(given, asked);
            case EXISTS -> false;
        };
    }

    private static boolean impliesBound(Attributes.Test given, Attributes.Test asked) {
        boolean below = given.operator() == Operator.LT || given.operator() == Operator.LTE;
        boolean wantedBelow = asked.operator() == Operator.LT || asked.operator() == Operator.LTE;
        boolean wantedAbove = asked.operator() == Operator.GT || asked.operator() == Operator.GTE;
        if (below ? !wantedBelow : !wantedAbove) {
            return false;
        }
        Integer sign = compare(given.operands().get(0), asked.operands().get(0));
        boolean open = given.operator() == Operator.LT || given.operator() == Operator.GT;
        boolean wantedClosed = asked.operator() == Operator.LTE || asked.operator() == Operator.GTE;
        return sign != null && ((below ? sign < 0 : sign > 0) || (sign == 0 && (open || wantedClosed)));
    }

    private static boolean exclude(Attributes.Test one, Attributes.Test other) {
        return switch (one.operator()) {
            case EQ, IN -> one.operands().stream().noneMatch(other::holds);
            case EXISTS -> isExists(one, false) && !isExists(other, false);
            case GT, GTE -> excludeBounds(one, other);
            case LT, LTE -> false;
        };
    }

    private static boolean excludeBounds(Attributes.Test above, Attributes.Test below) {
        if (below.operator() != Operator.LT && below.operator() != Operator.LTE) {
            return false;
        }
        Object least = above.operands().get(0);
        Object most = below.operands().get(0);
        Integer sign = compare(least, most);
        boolean closed = above.operator() == Operator.GTE && below.operator() == Operator.LTE;
        return sign == null ? !least.getClass().equals(most.getClass()) : sign > 0 || (sign == 0 && !closed);
    }

    private static boolean isExists(Attributes.Test test, boolean there) {
        return test.operator() == Operator.EXISTS && test.operands().contains(there);
    }

    private static @Nullable Integer compare(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal bound) {
            return number.compareTo(bound);
        }
        return one instanceof String text && other instanceof String bound
                ? Integer.valueOf(text.compareTo(bound))
                : null;
    }
}
