package io.github.redress.examples.portal.page;

import io.github.redress.examples.portal.account.Worker;
import java.util.Locale;
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
}
