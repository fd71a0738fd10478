package io.github.redress.desk;

import io.github.redress.Role;
import io.github.redress.Text;

/** What people read for the name of a role. */
final class RoleText {

    private RoleText() {}

    static Text of(Role role) {
        return switch (role) {
            case COMPLAINANT -> Text.of("诉求人", "the person who complained");
            case OPERATOR -> Text.of("话务员", "operator");
            case DISPATCHER -> Text.of("派单员", "dispatcher");
            case HANDLER -> Text.of("承办人", "handler of a department");
            case HEAD -> Text.of("单位负责人", "head of a department");
            case CENTRE -> Text.of("热线中心", "hotline centre");
            case SUPERVISOR -> Text.of("督办员", "supervisor");
            case EVALUATOR -> Text.of("第三方评价员", "independent evaluator");
            case REVIEWER -> Text.of("复查员", "reviewer");
            case AUDITOR -> Text.of("审计员", "auditor");
            case SYSTEM -> Text.of("系统", "the software");
        };
    }
}
