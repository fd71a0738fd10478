package io.github.redress.examples.portal.page;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What programs get where there is nothing to show: {@code application/problem+json}. Spring Boot's own one gives way to any other of its
 * kind, as the interface for programs has one for its addresses alone.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ProgramProblems extends ResponseEntityExceptionHandler {}
