package io.github.redress.examples.portal.limit;

import io.github.redress.examples.portal.page.ProgramErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever is too quick to wait. What they typed stands in the page that says so, to be sent again. */
public final class LimitFilter extends OncePerRequestFilter {

    private final Limits limits;
    private final ProgramErrors errors;

    /** Makes one. */
    public LimitFilter(Limits limits, ProgramErrors errors) {
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limits.toWait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            limits.answered(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        if (errors.isProgram(request)) {
            errors.tell(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "try again in " + wait.toSeconds() + " seconds · 请在 " + wait.toSeconds() + " 秒后重试");
        } else {
            request.setAttribute("limitSeconds", wait.toSeconds());
            request.setAttribute("limitPath", request.getRequestURI());
            request.setAttribute("limitSent", typed(request));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** Never a password or a secret: those are typed again. */
    private static Map<String, String[]> typed(HttpServletRequest request) {
        Map<String, String[]> typed = new TreeMap<>();
        String path = request.getServletPath();
        if (request.getMethod().equals("POST")
                && !path.equals("/login")
                && !path.equals("/follow")
                && !path.equals("/follow/check")
                && !path.startsWith("/account")) {
            typed.putAll(request.getParameterMap());
            typed.remove("_csrf");
        }
        return typed;
    }
}
