package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ErasureBasis;
import jakarta.validation.constraints.NotNull;

/**
 * The centre, or its software, destroys what is sealed of the person of a complaint.
 *
 * @param complaint which
 * @param basis on what ground
 */
public record EraseRequest(
        @NotNull ComplaintId complaint, @NotNull ErasureBasis basis) implements CaseRequest {}
