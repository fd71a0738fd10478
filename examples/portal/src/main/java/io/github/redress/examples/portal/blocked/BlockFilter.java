package io.github.redress.examples.portal.blocked;

import io.github.redress.Text;
import io.github.redress.examples.portal.page.ProgramErrors;
import io.github.redress.examples.portal.running.Counts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes nothing new from blocked senders, and tells them until when and what they can do meanwhile. What they wrote stands on the page that
 * says so. Reading, following a complaint up and what its person may do to it stay open, and so do tip-offs: whoever reports corruption
 * may well share a network with those who would rather not have it reported.
 */
@Component
public final class BlockFilter extends OncePerRequestFilter {

    private static final Text REFUSED = Text.of(
            "%s 之前暂不受理来自该发送方的新诉求；急事请拨打 %s",
            "nothing new is taken from this sender until %s; in urgent matters call %s");

    private final Blocks blocks;
    private final ProgramErrors errors;
    private final Counts counts;
    private final String hotline;

    BlockFilter(Blocks blocks, ProgramErrors errors, Counts counts, @Value("${portal.hotline}") String hotline) {
        this.blocks = blocks;
        this.errors = errors;
        this.counts = counts;
        this.hotline = hotline;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !request.getMethod().equals("POST")
                || !(path.equals("/tell")
                        || path.matches("/cases/[^/]+/support")
                        || path.matches("/open311/v2/requests[.][a-z]+"))
                || (path.equals("/tell") && "TIP_OFF".equals(request.getParameter("kind")));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> phones = Stream.of("phone", "tellAt")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .toList();
        Block block = blocks.of(request.getRemoteAddr(), phones).orElse(null);
        if (block == null) {
            chain.doFilter(request, response);
            return;
        }
        counts.blocked(block.kind().name());
        if (errors.isProgram(request)) {
            String until = block.until().toString();
            errors.tell(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    REFUSED.en().formatted(until, hotline) + " · "
                            + REFUSED.zh().formatted(until, hotline));
        } else {
            request.setAttribute("blockedUntil", block.until());
            request.setAttribute("blockedHotline", hotline);
            request.setAttribute("blockedWords", typed(request));
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Headline and story, to be copied or read out on the phone. */
    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of("title", "place", "text")) {
            String value = request.getParameter(field);
            if (value != null && !value.isBlank()) {
                typed.put(field, value);
            }
        }
        return typed;
    }
}
