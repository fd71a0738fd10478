/** Complaints, assignments, departments, calendars and clocks: pure, on the JDK alone. */
module io.github.redress.domain {
    requires static transitive org.jspecify;

    exports io.github.redress;
    exports io.github.redress.access;
    exports io.github.redress.calendar;
    exports io.github.redress.complaint;
    exports io.github.redress.department;
    exports io.github.redress.routing;
    exports io.github.redress.sla;
}
