package io.github.redress.examples.portal.blocked;

import io.github.redress.Fault;
import io.github.redress.Text;
import io.github.redress.examples.portal.account.Worker;
import io.github.redress.examples.portal.limit.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of blocked senders: who is on it and why, for how long, and what was done to it. */
@Controller
@RequestMapping("/office/blocked")
class BlockController {

    private static final int CHANGES = 50;
    private static final int QUICK = 10;
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 200;
    private static final Text NO_NETWORK = Text.of(
            "须为 IPv4 或 IPv6 地址，或网段（IPv4 不宽于 /20，IPv6 不宽于 /48），且不能是本机地址",
            "must be an address or a network of IPv4 (/20 at the widest) or IPv6 (/48), and not this machine's own");
    private static final Text NO_PHONE = Text.of("须为 5 至 20 位电话号码", "must be a phone number of 5 to 20 digits");
    private static final Text ONESELF = Text.of("您自己正在使用这个网段", "is where you come from yourself");
    private static final Text DAYS =
            Text.of("须为 1 至 " + Blocks.LONGEST_DAYS + " 天", "must be 1 to " + Blocks.LONGEST_DAYS + " days");
    private static final Text REASON = Text.of(
            "须为 " + SHORTEST_REASON + " 至 " + LONGEST_REASON + " 个字符",
            "must have " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters");
    private static final Text FULL =
            Text.of("名单已满，或他人正在改动，请稍后重试", "there are too many, or others are changing them; try again");
    private static final Text GONE = Text.of("该限制已不存在", "there is no such block any more");

    private final Blocks blocks;
    private final PhoneHash phones;
    private final Limits limits;

    BlockController(Blocks blocks, PhoneHash phones, Limits limits) {
        this.blocks = blocks;
        this.phones = phones;
        this.limits = limits;
    }

    @GetMapping
    String list(Model model) {
        return shown(List.of(), model);
    }

    @PostMapping("/set")
    String set(
            @AuthenticationPrincipal Worker worker,
            @RequestParam(defaultValue = "NETWORK") Block.Kind kind,
            @RequestParam(defaultValue = "") String sender,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Network> network = kind == Block.Kind.NETWORK ? Network.parse(sender.strip()) : Optional.empty();
        Optional<String> known = kind == Block.Kind.PHONE ? phones.of(sender) : network.map(Network::toString);
        if (known.isEmpty()) {
            return refused("sender", kind == Block.Kind.PHONE ? NO_PHONE : NO_NETWORK, response, model);
        }
        if (network.filter(each -> each.holds(request.getRemoteAddr())).isPresent()) {
            return refused("sender", ONESELF, response, model);
        }
        int until = days.matches("[0-9]{1,2}") ? Integer.parseInt(days) : 0;
        if (until < 1 || until > Blocks.LONGEST_DAYS) {
            return refused("days", DAYS, response, model);
        }
        if (!isReason(reason)) {
            return refused("reason", REASON, response, model);
        }
        return blocks.set(worker.getUsername(), kind, known.get(), until, reason.strip())
                ? "redirect:/office/blocked"
                : refused("sender", FULL, response, model);
    }

    @PostMapping("/lift")
    String lift(
            @AuthenticationPrincipal Worker worker,
            @RequestParam long number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        if (!isReason(reason)) {
            return refused("reason", REASON, response, model);
        }
        return blocks.lift(worker.getUsername(), number, reason.strip())
                ? "redirect:/office/blocked"
                : refused("", GONE, response, model);
    }

    private static boolean isReason(String reason) {
        int length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON && reason.indexOf('\0') < 0;
    }

    private String refused(String where, Text what, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(List.of(new Fault(where, what)), model);
    }

    private String shown(List<Fault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("blocks", blocks.all());
        model.addAttribute("changes", blocks.changes(CHANGES));
        model.addAttribute("quick", limits.mostRefused(QUICK));
        model.addAttribute("longest", Blocks.LONGEST_DAYS);
        return "blocked";
    }
}
