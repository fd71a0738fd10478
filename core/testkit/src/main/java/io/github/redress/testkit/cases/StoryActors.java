package io.github.redress.testkit.cases;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintCommand;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.Lifecycle;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.complaint.Rulebook;
import io.github.redress.department.Department;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Who asks in a story: somebody who may by the table, often under an account that has acted before, whatever the role was then. */
final class StoryActors {

    private static final List<String> KNOWN = List.of("li-1", "wang-2", "chen-3", "zhao-4");

    private StoryActors() {}

    static Actor of(ComplaintCommand command, Complaint complaint, Rulebook rules, Random random) {
        if (command instanceof RequestExtension request) {
            return request.asker();
        }
        if (command instanceof GrantExtension grant) {
            return grant.approver();
        }
        if (command instanceof RejectExtension reject) {
            return reject.approver();
        }
        if (command instanceof RecuseStaff recuse) {
            return recuse.by();
        }
        Action action = command.action();
        if (action == null) {
            return Actor.system("laws");
        }
        Role role = oneOf(List.copyOf(Lifecycle.of(action).roles()), random);
        String account = random.nextInt(3) == 0 ? oneOf(KNOWN, random) : "new-" + random.nextInt(1_000);
        return switch (role) {
            case HANDLER, HEAD -> new Actor(role, account, oneOf(departments(complaint, rules), random));
            case SYSTEM -> Actor.system("laws");
            default -> Actor.of(role, account);
        };
    }

    private static List<DepartmentId> departments(Complaint complaint, Rulebook rules) {
        List<DepartmentId> having =
                complaint.assignments().stream().map(Assignment::department).toList();
        return having.isEmpty()
                ? Stream.of(rules.departments().all().iterator().next())
                        .map(Department::id)
                        .toList()
                : having;
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
