package io.github.redress.desk.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has the same trouble. They are known by a phone number or by an account, and not by both: the phone number wherever there is
 * one, since that is the same in every channel.
 *
 * @param number the complaint's number
 * @param phone their phone number, as of a {@link Person}, null where they are known by an account; it is counted by, and not kept
 * @param account their account at the host, 1 to 64 letters, digits and {@code . _ -}, null where they are known by a phone number
 * @param tellAt the phone number where they want to be told what comes of it, null where they do not; it is kept sealed
 */
public record JoinRequest(
        @NotBlank @Size(max = 40) String number,

        @Pattern(regexp = PHONE, message = "{io.github.redress.phone}") @Nullable
        String phone,

        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "{io.github.redress.code}") @Nullable
        String account,

        @Pattern(regexp = PHONE, message = "{io.github.redress.phone}") @Nullable
        String tellAt) {

    private static final String PHONE = "\\+?[0-9][0-9 -]{3,18}[0-9]";

    /** Returns the request of somebody who gives their phone number, and is not told. */
    public static JoinRequest withPhone(String number, String phone) {
        return new JoinRequest(number, phone, null, null);
    }

    /** Returns the request of somebody whom the host knows by an account, and who is not told. */
    public static JoinRequest withAccount(String number, String account) {
        return new JoinRequest(number, null, account, null);
    }

    /** Returns a copy of somebody who wants to be told at this phone number. */
    public JoinRequest toldAt(String changed) {
        return new JoinRequest(number, phone, account, changed);
    }

    @Override
    public String toString() {
        return "JoinRequest[" + number + "]";
    }
}
