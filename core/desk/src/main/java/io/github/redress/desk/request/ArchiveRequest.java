package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The centre puts a closed complaint away.
 *
 * @param complaint which
 */
public record ArchiveRequest(@NotNull ComplaintId complaint) implements CaseRequest {}
