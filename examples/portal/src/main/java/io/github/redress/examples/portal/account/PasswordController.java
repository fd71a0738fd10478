package io.github.redress.examples.portal.account;

import io.github.redress.Fault;
import io.github.redress.Text;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody chooses their own password; they log in with it then. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private static final Text WEAK = Text.of(
            "密码须为 12 至 72 个字符，不得过于单一，不得包含账号",
            "takes 12 to 72 characters, not all alike, and not the account's own name");
    private static final Text DIFFERENT = Text.of("两次输入不一致", "was not the same twice");

    private final AccountKeeper keeper;

    PasswordController(AccountKeeper keeper) {
        this.keeper = keeper;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("faults", List.of());
        return "password";
    }

    @PostMapping
    String choose(
            @AuthenticationPrincipal Worker worker,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletResponse response,
            Model model) {
        boolean same = password.equals(again);
        if (same && keeper.choose(worker.getUsername(), password)) {
            return "redirect:/login?changed";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("faults", List.of(new Fault("password", same ? WEAK : DIFFERENT)));
        return "password";
    }
}
