package io.github.redress.examples.portal.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which page. What they may do there the desk says. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/office/boards/**")
                        .hasRole("SUPERVISOR")
                        .requestMatchers("/office/accounts/**", "/office/configuration/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/office/audit/**")
                        .hasRole("AUDITOR")
                        .requestMatchers("/office/supervision/**")
                        .hasAnyRole("SUPERVISOR", "CENTRE", "AUDITOR")
                        .requestMatchers("/office/samples/**")
                        .hasAnyRole("SUPERVISOR", "CENTRE", "EVALUATOR", "AUDITOR")
                        .requestMatchers("/account/**")
                        .authenticated()
                        .requestMatchers("/office/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .addFilterBefore(new StillValid(accounts), AuthorizationFilter.class)
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/office"))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                // In a cookie, so that a form is taken by whichever instance it reaches.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .ignoringRequestMatchers("/open311/**"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("geolocation=(self), camera=(), microphone=(), payment=()"))
                        .cacheControl(Customizer.withDefaults()))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService workers(Accounts accounts, DemoPassword password, PasswordEncoder encoder) {
        String hash = encoder.encode(password.value());
        return id -> accounts.keptOf(id)
                .map(kept -> new Worker(kept, kept.hash() == null ? hash : kept.hash()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
