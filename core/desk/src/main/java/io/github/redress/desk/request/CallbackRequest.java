package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The centre called the person back.
 *
 * @param complaint which
 * @param reached whether somebody answered
 */
public record CallbackRequest(@NotNull ComplaintId complaint, boolean reached) implements CaseRequest {}
