package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotNull;

/**
 * A department is urged.
 *
 * @param complaint which
 * @param department who
 */
public record RemindRequest(
        @NotNull ComplaintId complaint, @NotNull DepartmentId department) implements CaseRequest {}
