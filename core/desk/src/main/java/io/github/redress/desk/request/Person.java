package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who complains, if they say so.
 *
 * @param name 1 to 50 characters
 * @param phone 5 to 20 digits, spaces and dashes, with a plus at the front at most
 */
public record Person(
        @NotBlank @Size(max = 50) String name,

        @NotNull @Pattern(regexp = "\\+?[0-9][0-9 -]{3,18}[0-9]", message = "{io.github.redress.phone}")
        String phone) {

    @Override
    public String toString() {
        return "Person[…]";
    }
}
