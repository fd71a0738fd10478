package io.github.redress.examples.portal.signon;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.account.AccountKeeper;
import io.github.redress.examples.portal.limit.LimitFilter;
import io.github.redress.examples.portal.limit.Limits;
import io.github.redress.examples.portal.page.ProgramErrors;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Logging in at the city's provider, beside the portal's own passwords:
 *
 * <ol>
 *   <li>the browser is sent to the provider, with what was asked in a signed cookie;
 *   <li>it comes back with a code, for which the provider gives a signed token;
 *   <li>what the token claims makes an account, or moves the one that is there; one that is disabled here stays so;
 *   <li>from then on the portal's own login cookie holds, and ends as it does for everybody.
 * </ol>
 *
 * <p>Who loses their role at the provider keeps it here until they log in the next time, or an administrator disables the account.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("portal.sign-on.registration")
class SignOn {

    private static final Logger LOG = LoggerFactory.getLogger(SignOn.class);

    @Bean
    @Order(2)
    SecurityFilterChain signingOn(
            HttpSecurity http,
            AuthenticationSuccessHandler arrival,
            Limits limits,
            ProgramErrors errors,
            PortalSettings settings,
            @Value("${portal.login.key}") String key) {
        return http.securityMatcher("/oauth2/authorization/**", "/login/oauth2/code/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new LimitFilter(limits, errors), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(
                                asking -> asking.authorizationRequestRepository(new AskedCookie(key, settings)))
                        .authorizedClientRepository(new NoTokens())
                        .successHandler(arrival)
                        .failureHandler((request, response, failed) -> {
                            LOG.warn(
                                    "somebody could not log in at the provider: {}",
                                    failed.getClass().getSimpleName());
                            response.sendRedirect("/login?provider");
                        }))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Somebody came back whom the provider knows. */
    @Bean
    AuthenticationSuccessHandler arrival(
            Claims claims, AccountKeeper keeper, UserDetailsService workers, TokenBasedRememberMeServices loginCookie) {
        return (request, response, authentication) -> {
            String account = claims.read(claimed(authentication))
                    .filter(who -> keeper.signedOn(who.account(), who.role(), who.department()))
                    .map(Claims.Claimed::account)
                    .orElse(null);
            if (account == null) {
                LOG.warn("somebody whom the provider knows has no work here");
                response.sendRedirect("/login?nobody");
                return;
            }
            UserDetails worker = workers.loadUserByUsername(account);
            loginCookie.loginSuccess(
                    request,
                    response,
                    UsernamePasswordAuthenticationToken.authenticated(worker, null, worker.getAuthorities()));
            response.sendRedirect("/office");
        };
    }

    private static Map<String, Object> claimed(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user
                ? user.getIdToken().getClaims()
                : Map.of();
    }
}
