package io.github.redress.examples.portal.configuration;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.QueuePage;
import io.github.redress.desk.QueuedCase;
import io.github.redress.desk.request.ReassignRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Complaints of departments that are merged or dissolved: foretold before, and handed to the successor once the department is no more. */
@Component
class Reorganisation {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "reorganisation");
    private static final int PAGE = 100;

    private final ComplaintDesk desk;
    private final Clock clock;

    Reorganisation(ComplaintDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Returns the departments that end under another configuration and did not before, with their open complaints. */
    List<Draft.HandedOver> under(Configuration next) {
        Departments now = desk.configuration().departments();
        return next.departments().all().stream()
                .filter(department -> department.to() != null)
                .filter(department -> now.find(department.id())
                        .filter(known -> !Objects.equals(known.to(), department.to())
                                || !Objects.equals(known.successor(), department.successor()))
                        .isPresent())
                .map(department -> new Draft.HandedOver(
                        department.id(),
                        department.successor(),
                        open(department.id()).stream().map(CaseStatus::number).toList()))
                .toList();
    }

    /** Gives open complaints of departments that are no more to whoever took over; what has no successor waits for the centre. */
    int run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int handed = 0;
        for (Department department : desk.configuration().departments().all()) {
            LocalDate end = department.to();
            if (end != null && !end.isAfter(today) && department.successor() != null) {
                for (CaseStatus open : open(department.id())) {
                    handed += desk.disputes().reassign(CENTRE, ReassignRequest.toSuccessor(open.id(), department.id()))
                                    instanceof Done<CaseStatus>
                            ? 1
                            : 0;
                }
            }
        }
        return handed;
    }

    private List<CaseStatus> open(DepartmentId department) {
        List<CaseStatus> open = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            QueuePage page = desk.queues().ofDepartment(CENTRE, department, cursor, PAGE);
            page.cases().stream().map(QueuedCase::status).forEach(open::add);
            cursor = page.next();
        } while (cursor != null);
        return open;
    }
}
