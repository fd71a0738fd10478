package io.github.redress.testkit.cases;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.ComplaintCommand.ImportCase;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintCommand.TimeCommand;
import io.github.redress.complaint.CostDispute;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.PartOfLinking;
import io.github.redress.complaint.Rulebook;
import io.github.redress.complaint.SealedText;
import io.github.redress.department.Department;
import io.github.redress.sla.GoalName;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws commands of any kind by what their records hold, so that a new command is tried from its first day. A component of a type
 * that it does not know is an error, and to be taught here.
 */
final class CommandDraw {

    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));
    private static final List<DepartmentId> NOBODY = List.of(DepartmentId.of("no-such-department"));

    /** What somebody may ask of a complaint that has begun. */
    private static final List<Class<?>> KINDS = leaves(ComplaintCommand.class)
            .filter(kind -> !TimeCommand.class.isAssignableFrom(kind))
            .filter(kind -> !PartOfLinking.class.isAssignableFrom(kind))
            .filter(kind -> kind != ReceiveComplaint.class && kind != ImportCase.class)
            .toList();

    private static final List<Role> ARBITERS = List.of(Role.DISPATCHER, Role.CENTRE, Role.SUPERVISOR);

    /** What commands of a kind ask, as far as one was drawn. */
    private final Map<Class<?>, Action> actions = new HashMap<>();

    private final Rulebook rules;
    private final Complaint other;
    private final Random random;
    private final List<DepartmentId> everybody;

    /**
     * Makes a draw.
     *
     * @param other another complaint about the same trouble, for commands that name one
     */
    CommandDraw(Rulebook rules, Complaint other, Random random) {
        this.rules = rules;
        this.other = other;
        this.random = random;
        this.everybody = rules.departments().all().stream().map(Department::id).toList();
    }

    /** Returns a command that asks something of these actions; empty where its own bounds refuse what was drawn. */
    Optional<ComplaintCommand> command(Complaint complaint, Instant now, Predicate<Action> wanted) {
        List<Class<?>> kinds = KINDS.stream()
                .filter(kind -> !actions.containsKey(kind) || wanted.test(actions.get(kind)))
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Class<?> kind = oneOf(kinds);
        try {
            ComplaintCommand drawn = (ComplaintCommand) record(kind, complaint, now);
            Action action = drawn.action();
            if (action == null || !wanted.test(action)) {
                return Optional.empty();
            }
            // One kind of record asks for two things: linking and merging.
            if (kind != BecomeDuplicate.class) {
                actions.put(kind, action);
            }
            return Optional.of(drawn);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandDraw::leaves)
                : Stream.of(type);
    }

    private Object record(Class<?> type, Complaint complaint, Instant now) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], complaint, now);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("no " + type.getSimpleName() + " of " + Arrays.toString(values), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + type.getSimpleName(), e);
        }
    }

    private @Nullable Object component(RecordComponent component, Complaint complaint, Instant now) {
        if (isNullable(component.getAnnotatedType()) && random.nextInt(5) < 2) {
            return null;
        }
        return value(component.getGenericType(), component, complaint, now);
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private Object value(Type type, RecordComponent of, Complaint complaint, Instant now) {
        if (of.getName().equals("shares")) {
            return shares(complaint);
        }
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Iterable.class.isAssignableFrom(raw)) {
            Set<Object> drawn = new LinkedHashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                drawn.add(value(many.getActualTypeArguments()[0], of, complaint, now));
            }
            return raw == Set.class ? drawn : List.copyOf(drawn);
        }
        if (!(type instanceof Class<?> plain)) {
            throw unknown(type, of);
        }
        if (plain == Action.class) {
            return oneOf(List.of(Action.LINK_DUPLICATE, Action.MERGE));
        }
        if (plain == Role.class) {
            return oneOf(ARBITERS);
        }
        if (plain.isEnum()) {
            return oneOf(plain.getEnumConstants());
        }
        if (plain == DepartmentId.class) {
            return department(complaint);
        }
        if (plain == SealedText.class) {
            return WORDS;
        }
        if (plain == GoalName.class) {
            return goal(complaint);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        }
        if (plain == int.class || plain == Integer.class) {
            return of.getName().equals("no") ? 1 + random.nextInt(2) : random.nextInt(6);
        }
        if (plain == long.class || plain == Long.class) {
            return (long) random.nextInt(6);
        }
        if (plain == Instant.class) {
            return now.plus(Duration.ofHours(random.nextInt(800) - 100));
        }
        if (plain == LocalDate.class) {
            return LocalDate.ofInstant(now, rules.zone()).plusDays(random.nextInt(40) - 5);
        }
        if (plain == Duration.class) {
            return Duration.ofHours(random.nextInt(100));
        }
        if (plain == UUID.class) {
            return new UUID(3, random.nextInt(3));
        }
        if (plain == ComplaintId.class) {
            return ComplaintId.of(new UUID(4, random.nextInt(3)));
        }
        if (plain == ContentHash.class) {
            return ContentHash.of("content " + random.nextInt(3));
        }
        if (plain == String.class) {
            return of.getName().equals("mediaType") ? "image/jpeg" : oneOf(List.of("119", "hearing"));
        }
        if (plain == Actor.class) {
            return actor(complaint);
        }
        if (plain == Complaint.class) {
            return other;
        }
        if (plain.isSealed()) {
            return record(oneOf(leaves(plain).toList()), complaint, now);
        }
        if (plain.isRecord()) {
            return record(plain, complaint, now);
        }
        throw unknown(type, of);
    }

    private static IllegalStateException unknown(Type type, RecordComponent of) {
        return new IllegalStateException("nobody has taught the laws to draw a " + type.getTypeName() + " for "
                + of.getDeclaringRecord().getSimpleName() + "." + of.getName());
    }

    /** Mostly one that has the complaint, the lead above all; sometimes another, seldom one that there is not. */
    private DepartmentId department(Complaint complaint) {
        List<DepartmentId> having =
                complaint.assignments().stream().map(Assignment::department).toList();
        int luck = random.nextInt(20);
        if (luck < 8 && complaint.lead().isPresent()) {
            return complaint.lead().get().department();
        }
        if (luck < 15 && !having.isEmpty()) {
            return oneOf(having);
        }
        return oneOf(luck < 19 ? everybody : NOBODY);
    }

    private Actor actor(Complaint complaint) {
        String id = oneOf(List.of("li-1", "wang-2", "chen-3"));
        return random.nextBoolean()
                ? new Actor(random.nextBoolean() ? Role.HANDLER : Role.HEAD, id, department(complaint))
                : Actor.of(Role.CENTRE, id);
    }

    /** As the parties of the open dispute may share the cost: a part each, and the rest for the last. */
    private List<CostShare> shares(Complaint complaint) {
        List<DepartmentId> parties = complaint
                .proceedings()
                .disputes()
                .openOverCost()
                .map(CostDispute::parties)
                .orElse(NOBODY);
        List<CostShare> shares = new ArrayList<>();
        int left = 100;
        for (DepartmentId party : parties.subList(1, parties.size())) {
            int part = 1 + random.nextInt(20);
            shares.add(new CostShare(party, part));
            left -= part;
        }
        shares.add(new CostShare(parties.get(0), left));
        return shares;
    }

    private GoalName goal(Complaint complaint) {
        List<GoalName> goals =
                new ArrayList<>(complaint.clocks().stream().map(CaseClock::goal).toList());
        goals.add(GoalName.RESOLUTION);
        return oneOf(goals);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Object oneOf(Object[] values) {
        return values[random.nextInt(values.length)];
    }
}
