package io.github.redress.examples.portal.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of a page: what its reader last chose, else what the browser asks for, else Chinese. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver browsers = new AcceptHeaderLocaleResolver();
        browsers.setSupportedLocales(SPOKEN);
        browsers.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        CookieLocaleResolver chosen = new CookieLocaleResolver("language");
        chosen.setCookieMaxAge(REMEMBERED);
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setRejectInvalidCookies(false);
        chosen.setDefaultLocaleFunction(browsers::resolveLocale);
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor switched = new LocaleChangeInterceptor();
        switched.setParamName("lang");
        switched.setIgnoreInvalidLocale(true);
        registry.addInterceptor(switched);
    }
}
