package io.github.redress.examples.portal.citizen;

import io.github.redress.examples.portal.PortalSettings;
import io.github.redress.examples.portal.page.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The codes that a city prints and hangs up. */
@Controller
class CodeController {

    private final Codes codes;
    private final PortalSettings settings;

    CodeController(Codes codes, PortalSettings settings) {
        this.codes = codes;
        this.settings = settings;
    }

    /** Everything on one sheet to print. */
    @GetMapping("/codes")
    String sheet(Model model) {
        model.addAttribute("codes", codes.all());
        return "codes";
    }

    /** What a code that was scanned opens. */
    @GetMapping("/q/{id}")
    String scanned(@PathVariable String id) {
        return "redirect:/tell?code=" + known(id).id();
    }

    @GetMapping(path = "/codes/{id}.svg", produces = "image/svg+xml")
    @ResponseBody
    String svg(@PathVariable String id) {
        return image(id).svg();
    }

    @GetMapping(path = "/codes/{id}.png", produces = MediaType.IMAGE_PNG_VALUE)
    @ResponseBody
    byte[] png(@PathVariable String id) {
        return image(id).png();
    }

    private QrImage image(String id) {
        return QrImage.of(settings.url().resolve("/q/" + known(id).id()).toString());
    }

    private Codes.Code known(String id) {
        return codes.find(id).orElseThrow(NotFoundException::new);
    }
}
