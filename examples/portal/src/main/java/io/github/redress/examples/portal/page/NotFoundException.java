package io.github.redress.examples.portal.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing here, or nothing for whoever asks: nobody can tell which. */
public final class NotFoundException extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    /** Makes one. */
    public NotFoundException() {
        super(HttpStatus.NOT_FOUND);
    }
}
