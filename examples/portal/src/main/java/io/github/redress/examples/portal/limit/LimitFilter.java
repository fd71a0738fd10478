package io.github.redress.examples.portal.limit;

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
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever is too quick to wait. What they typed stands in the page that says so, to be sent again. */
public final class LimitFilter extends OncePerRequestFilter {

    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"try again in %d seconds\"}";

    private final Limits limits;

    /** Makes one. */
    public LimitFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
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
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            request.setAttribute("limitSeconds", wait.toSeconds());
            request.setAttribute("limitPath", request.getRequestURI());
            request.setAttribute("limitSent", typed(request));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().print(PROBLEM.formatted(wait.toSeconds()));
        }
    }

    /** Never a password or a secret: those are typed again. */
    private static Map<String, String[]> typed(HttpServletRequest request) {
        Map<String, String[]> typed = new TreeMap<>();
        String path = request.getRequestURI();
        if (request.getMethod().equals("POST")
                && !path.equals("/login")
                && !path.equals("/follow")
                && !path.startsWith("/account")) {
            typed.putAll(request.getParameterMap());
            typed.remove("_csrf");
        }
        return typed;
    }
}
