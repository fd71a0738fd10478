package io.github.redress.examples.portal.api;

import io.github.redress.examples.portal.limit.LimitFilter;
import io.github.redress.examples.portal.limit.Limits;
import io.github.redress.examples.portal.page.ProgramErrors;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who may call: everybody what everybody may see, and who works here by name and password with each call. There is no session, and
 * so nothing that a page of somebody else could misuse.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final byte[] WHO_ARE_YOU =
            "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"name and password are missing or wrong\"}"
                    .getBytes(StandardCharsets.UTF_8);

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Limits limits, ProgramErrors problems) {
        AuthenticationEntryPoint unknown = (request, response, failed) -> {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"redress\"");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(WHO_ARE_YOU);
        };
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/office/**")
                        .authenticated()
                        .requestMatchers("/actuator/prometheus")
                        .hasAnyRole("ADMINISTRATOR", "CENTRE")
                        .anyRequest()
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unknown))
                .addFilterBefore(new LimitFilter(limits, problems), BasicAuthenticationFilter.class)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
