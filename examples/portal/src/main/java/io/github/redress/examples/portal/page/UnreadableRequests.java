package io.github.redress.examples.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that are too large, or in another encoding, before anybody reads them. The server would write what was sent into its log,
 * and fail again where it shows its page for errors, which reads the same form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after the one that sets the encoding
class UnreadableRequests extends OncePerRequestFilter {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Not taken · 未受理</title><link rel="stylesheet" href="/portal.css"></head>
            <body><main><h1>Not taken · <span lang="zh-CN">未受理</span></h1>
            <p>The form was too large, or not in UTF-8; a picture may have 8 MB. Go back: what you typed still stands in your browser.</p>
            <p lang="zh-CN">表单过大（每张图片不超过 8 MB），或不是 UTF-8 编码。请返回上一页：您填写的内容仍在浏览器中。</p></main></body></html>
            """;

    private final ProgramErrors errors;

    UnreadableRequests(ProgramErrors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            HttpStatus status = HttpStatus.valueOf(e.getErrorCode());
            if (errors.isProgram(request)) {
                errors.tell(request, response, status, "the form is too large, or not in UTF-8");
                return;
            }
            response.setStatus(status.value());
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(PAGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
