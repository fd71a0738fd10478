package io.github.redress.examples.portal.administration;

import io.github.redress.Fault;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.portal.account.AccountKeeper;
import io.github.redress.examples.portal.account.Worker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts: made, moved, disabled, given another password. A password is on the page that answers, and nowhere after. */
@Controller
@RequestMapping("/office/accounts")
class AccountController {

    private static final int CHANGES = 50;
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final Text NO_ACCOUNT =
            Text.of("无此账号，或刚被他人改动，请重试", "there is none, or somebody else just changed it; try again");
    private static final Text TAKEN = Text.of("账号已存在", "is taken");
    private static final Text UNFIT = Text.of(
            "账号须为 1 至 64 个字母、数字或 . _ -；承办人和负责人须选单位，其他角色一般不选",
            "an account has 1 to 64 letters, digits or . _ -; handlers and heads need a department, most others have none");
    private static final Text ONESELF = Text.of("不能停用或调整自己的账号", "nobody disables or moves their own");

    private final AccountKeeper keeper;
    private final ComplaintDesk desk;

    AccountController(AccountKeeper keeper, ComplaintDesk desk) {
        this.keeper = keeper;
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        return shown(List.of(), model);
    }

    @PostMapping("/create")
    String create(
            @AuthenticationPrincipal Worker worker,
            @RequestParam String id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String department,
            @RequestParam String zh,
            @RequestParam String en,
            HttpServletResponse response,
            Model model) {
        try {
            return keeper.create(worker.getUsername(), id.strip(), role(role), orNull(department), Text.of(zh, en))
                    .map(password -> shownOnce(id.strip(), password, model))
                    .orElseGet(() -> refused("id", TAKEN, response, model));
        } catch (IllegalArgumentException e) {
            return refused("id", UNFIT, response, model);
        }
    }

    @PostMapping("/move")
    String move(
            @AuthenticationPrincipal Worker worker,
            @RequestParam String id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String department,
            HttpServletResponse response,
            Model model) {
        if (id.equals(worker.getUsername())) {
            return refused("id", ONESELF, response, model);
        }
        try {
            return keeper.move(worker.getUsername(), id, role(role), orNull(department))
                    ? "redirect:/office/accounts"
                    : refused("id", NO_ACCOUNT, response, model);
        } catch (IllegalArgumentException e) {
            return refused("department", UNFIT, response, model);
        }
    }

    @PostMapping("/disable")
    String disable(
            @AuthenticationPrincipal Worker worker,
            @RequestParam String id,
            @RequestParam boolean disabled,
            HttpServletResponse response,
            Model model) {
        if (id.equals(worker.getUsername())) {
            return refused("id", ONESELF, response, model);
        }
        return keeper.disable(worker.getUsername(), id, disabled)
                ? "redirect:/office/accounts"
                : refused("id", NO_ACCOUNT, response, model);
    }

    @PostMapping("/reset")
    String reset(
            @AuthenticationPrincipal Worker worker,
            @RequestParam String id,
            HttpServletResponse response,
            Model model) {
        return keeper.reset(worker.getUsername(), id)
                .map(password -> shownOnce(id, password, model))
                .orElseGet(() -> refused("id", NO_ACCOUNT, response, model));
    }

    private static @Nullable Role role(String name) {
        return name.equals(ADMINISTRATOR) ? null : Role.valueOf(name);
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value;
    }

    private String shownOnce(String id, String password, Model model) {
        model.addAttribute("fresh", id);
        model.addAttribute("password", password);
        return shown(List.of(), model);
    }

    private String refused(String where, Text what, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(List.of(new Fault(where, what)), model);
    }

    private String shown(List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("accounts", keeper.all());
        model.addAttribute("changes", keeper.changes(CHANGES));
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.COMPLAINANT && role != Role.SYSTEM)
                        .toList());
        model.addAttribute("departments", desk.configuration().departments().all());
        return "accounts";
    }
}
