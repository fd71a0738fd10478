package io.github.redress.examples.portal.page;

import io.github.redress.examples.portal.account.Worker;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around each page shows. */
@ControllerAdvice
class EveryPage {

    @ModelAttribute("me")
    @Nullable
    Worker me(@AuthenticationPrincipal @Nullable Worker worker) {
        return worker;
    }

    /** For the attribute of that name; a page in a language that nobody here speaks is in English. */
    @ModelAttribute("lang")
    String language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
    }

    /** Returns the part of the portal that a page belongs to: how its address begins. */
    @ModelAttribute("part")
    String part(HttpServletRequest request) {
        String[] steps = asked(request).split("/", -1);
        return steps.length > 1 ? steps[1] : "";
    }

    /** Returns where the same page is in the other language. */
    @ModelAttribute("other")
    String other(HttpServletRequest request, Locale locale) {
        String other = language(locale).equals("en") ? "zh-CN" : "en";
        String asked = Objects.requireNonNullElse(request.getQueryString(), "");
        return Stream.concat(
                        Arrays.stream(asked.split("&")).filter(each -> !each.isEmpty() && !each.startsWith("lang=")),
                        Stream.of("lang=" + other))
                .collect(Collectors.joining("&", asked(request) + "?", ""));
    }

    /** An error is shown at an address of its own, and nobody asked for that. */
    private static String asked(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI())
                .toString();
    }
}
