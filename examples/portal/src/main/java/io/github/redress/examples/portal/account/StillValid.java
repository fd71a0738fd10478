package io.github.redress.examples.portal.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs out whose account was disabled, moved or given another password since they logged in; and asks for a password that must change. */
final class StillValid extends OncePerRequestFilter {

    private static final String CHANGE = "/account/password";

    private final Accounts accounts;

    StillValid(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/office")
                && !request.getServletPath().startsWith("/account");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Worker worker) {
            boolean same = accounts.keptOf(worker.getUsername())
                    .filter(worker.kept()::equals)
                    .isPresent();
            if (!same) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
                response.sendRedirect("/login");
                return;
            }
            if (worker.kept().mustChange() && !request.getServletPath().equals(CHANGE)) {
                response.sendRedirect(CHANGE);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
