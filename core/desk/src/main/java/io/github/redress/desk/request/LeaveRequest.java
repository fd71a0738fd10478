package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A supporter takes their support back.
 *
 * @param number the complaint's number
 * @param secret the secret from the supporter's own receipt, typed in whatever case and with or without spaces
 */
public record LeaveRequest(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String secret) {

    @Override
    public String toString() {
        return "LeaveRequest[" + number + "]";
    }
}
