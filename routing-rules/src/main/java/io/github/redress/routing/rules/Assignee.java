package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;

/** Who is meant by {@code department}, {@code support} or {@code cc}: a department, or whoever has a role. */
sealed interface Assignee {

    /** This department. */
    record Named(DepartmentId department) implements Assignee {
        @Override
        public String toString() {
            return department.value();
        }
    }

    /** The department that has this role in the complaint's district. */
    record ByRole(String role) implements Assignee {
        @Override
        public String toString() {
            return "role:" + role;
        }
    }
}
