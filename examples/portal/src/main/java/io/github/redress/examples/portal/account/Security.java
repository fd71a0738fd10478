package io.github.redress.examples.portal.account;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.limit.LimitFilter;
import io.github.redress.examples.portal.limit.Limits;
import io.github.redress.examples.portal.page.ProgramErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Who may open which page. What they may do there the desk says.
 *
 * <p>Nothing is kept on the server: login and what guards forms are in signed cookies, so that any instance answers, and a restart logs
 * nobody out.
 */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String[] WHO_RUN_IT = {"ADMINISTRATOR", "CENTRE"};
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            Limits limits,
            ProgramErrors errors,
            TokenBasedRememberMeServices loginCookie) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/office/boards/**")
                        .hasRole("SUPERVISOR")
                        .requestMatchers("/office/accounts/**", "/office/configuration/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/office/blocked/**")
                        .hasAnyRole(WHO_RUN_IT)
                        .requestMatchers("/office/audit/**")
                        .hasRole("AUDITOR")
                        .requestMatchers("/office/supervision/**")
                        .hasAnyRole("SUPERVISOR", "CENTRE", "AUDITOR")
                        .requestMatchers("/office/samples/**")
                        .hasAnyRole("SUPERVISOR", "CENTRE", "EVALUATOR", "AUDITOR")
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole(WHO_RUN_IT)
                        .requestMatchers("/account/**")
                        .authenticated()
                        .requestMatchers("/office/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .addFilterAfter(new LimitFilter(limits, errors), CsrfFilter.class)
                .addFilterBefore(new StillValid(accounts), AuthorizationFilter.class)
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/office"))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(asked -> asked.requestCache(new CookieRequestCache()))
                .rememberMe(login -> login.rememberMeServices(loginCookie).key(loginCookie.getKey()))
                .exceptionHandling(handling -> handling.withObjectPostProcessor(loginCookieIsEnough()))
                // The login comes anew with each request; a form that stands open must not grow old by that.
                .csrf(csrf -> csrf.csrfTokenRepository(formCookie())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .ignoringRequestMatchers("/open311/**"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("geolocation=(self), camera=(), microphone=(), payment=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(use -> use.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .cacheControl(Customizer.withDefaults()))
                .build();
    }

    /** Who may not open a page is told so, and not asked to log in once more. */
    private static ObjectPostProcessor<ExceptionTranslationFilter> loginCookieIsEnough() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends ExceptionTranslationFilter> F postProcess(F filter) {
                filter.setAuthenticationTrustResolver(new AuthenticationTrustResolverImpl() {
                    @Override
                    public boolean isRememberMe(@Nullable Authentication authentication) {
                        return false;
                    }
                });
                return filter;
            }
        };
    }

    private static CookieCsrfTokenRepository formCookie() {
        CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return cookies;
    }

    /** Who logged in and until when, signed; it ends with the password, and with the time that it lasts. */
    @Bean
    TokenBasedRememberMeServices loginCookie(LoginSettings login, PortalSettings settings, UserDetailsService workers) {
        String key =
                login.key().isBlank() ? KeptSecret.in(settings.dataFolder().resolve("login-key.txt")) : login.key();
        TokenBasedRememberMeServices services = new TokenBasedRememberMeServices(key, workers);
        services.setAlwaysRemember(true);
        services.setCookieName("login");
        services.setTokenValiditySeconds((int) login.lasts().toSeconds());
        services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return services;
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService workers(Accounts accounts, DemoPassword password) {
        return id -> accounts.keptOf(id)
                .map(kept -> new Worker(kept, kept.hash() == null ? password.hash() : kept.hash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
