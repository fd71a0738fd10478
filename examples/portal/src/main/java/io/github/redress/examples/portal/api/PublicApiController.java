package io.github.redress.examples.portal.api;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.PublicPage;
import io.github.redress.examples.portal.page.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see of cases. A caller who sends the tag of what they have gets it anew only where it has changed. */
@RestController
@RequestMapping("/api/cases")
class PublicApiController {

    private static final int PAGE = 50;

    private final ComplaintDesk desk;

    PublicApiController(ComplaintDesk desk) {
        this.desk = desk;
    }

    /** Those in which something happened last come first; {@code next} goes on from there. */
    @GetMapping
    ResponseEntity<byte[]> cases(@RequestParam(required = false) @Nullable String from) {
        return Json.of(page(from));
    }

    @GetMapping("/{number}")
    ResponseEntity<byte[]> one(@PathVariable String number) {
        return Json.of(desk.publicCase(number).orElseThrow(NotFoundException::new));
    }

    private PublicPage page(@Nullable String from) {
        try {
            return desk.publicCases(PAGE, from);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
